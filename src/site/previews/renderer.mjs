/** A thread that makes PNGs of SVGs, one after the other. Plain JavaScript, since Node runs it as it is. */

import { parentPort, workerData } from 'node:worker_threads'
import { Resvg } from '@resvg/resvg-js'

const font = { loadSystemFonts: false, fontFiles: workerData.fontFiles }

parentPort?.on('message', (/** @type {string} */ svg) => {
  parentPort?.postMessage(new Resvg(svg, { font }).render().asPng())
})
