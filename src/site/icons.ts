/** Vite plugin: the home-screen icon, a picture drawn from `public/favicon.svg`, so that the mark stands in one file. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Plugin } from 'vite'

const fileName = 'apple-touch-icon.png'

/** 180 pixels square on paper, which home screens expect; the mark keeps a sixth of it free on each side. */
const iconFrom = (svg: string): Uint8Array => {
  const framed = svg.replace('viewBox="0 0 32 32"', 'viewBox="-8 -8 48 48"')
  const options = {
    fitTo: { mode: 'width', value: 180 },
    background: '#fbfaf6',
    font: { loadSystemFonts: false },
  } as const
  return new Resvg(framed, options).render().asPng()
}

export const icons = (): Plugin => {
  let source = ''
  return {
    name: 'saywho:icons',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      source = join(config.publicDir, 'favicon.svg')
    },
    async generateBundle() {
      const icon = iconFrom(await readFile(source, 'utf8'))
      this.emitFile({ type: 'asset', fileName, source: icon })
    },
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, async (_request, response) => {
        response.setHeader('Content-Type', 'image/png')
        response.end(iconFrom(await readFile(source, 'utf8')))
      })
    },
  }
}
