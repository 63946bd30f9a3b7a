/** Vite plugin: the icons and the manifest that names them, drawn from `public/favicon.svg`, so that the mark stands in one file. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Plugin } from 'vite'
import { manifestIcons, manifestOf, manifestPath } from './sharing/manifest.ts'

/** Square, on paper unless it is to lie on anything; the mark's own square takes `frame` of the side. */
const iconFrom = (svg: string, size: number, frame: number, background?: string): Uint8Array => {
  const side = 32 / frame
  const from = (32 - side) / 2
  const framed = svg.replace('viewBox="0 0 32 32"', `viewBox="${from} ${from} ${side} ${side}"`)
  return new Resvg(framed, {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
    ...(background === undefined ? {} : { background }),
  })
    .render()
    .asPng()
}

/** A PNG in the wrapping of an ICO, for programs that ask for `favicon.ico` whatever the page says. */
export const icoFrom = (png: Uint8Array, size: number): Uint8Array => {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

const paper = '#fbfaf6'

/** Every file by its path below the site's root, each made when it is asked for. */
const filesFrom = (svg: string, base: string): ReadonlyMap<string, () => Uint8Array | string> =>
  new Map<string, () => Uint8Array | string>([
    ['favicon.ico', () => icoFrom(iconFrom(svg, 32, 1), 32)],
    ['apple-touch-icon.png', () => iconFrom(svg, 180, 2 / 3, paper)],
    ...manifestIcons.map(
      ({ path, size, frame }) => [path, () => iconFrom(svg, size, frame, paper)] as const,
    ),
    [manifestPath, () => manifestOf({ base })],
  ])

const kindOf = (path: string): string =>
  path === manifestPath
    ? 'application/manifest+json'
    : path.endsWith('.ico')
      ? 'image/x-icon'
      : 'image/png'

export const icons = (): Plugin => {
  let source = ''
  let base = '/'
  return {
    name: 'saywho:icons',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      source = join(config.publicDir, 'favicon.svg')
      base = config.base
    },
    async generateBundle() {
      for (const [fileName, make] of filesFrom(await readFile(source, 'utf8'), base))
        this.emitFile({ type: 'asset', fileName, source: make() })
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(base.length) ?? ''
        const make = filesFrom(await readFile(source, 'utf8'), base).get(path)
        if (!make) return next()
        response.setHeader('Content-Type', kindOf(path))
        response.end(make())
      })
    },
  }
}
