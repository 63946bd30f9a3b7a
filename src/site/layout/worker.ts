/** A thread that does steps of a layout as it is asked to, one after the other. Knows no files. */

import { parentPort } from 'node:worker_threads'
import { addOutlets, refine, sketch } from '#core/place/layout.ts'
import type { Errand } from './crew.ts'

const steps = { sketch, refine, addOutlets }

parentPort?.on('message', ({ step, asked }: Errand) => {
  const run = steps[step] as (...asked: readonly unknown[]) => unknown
  parentPort?.postMessage(run(...asked))
})
