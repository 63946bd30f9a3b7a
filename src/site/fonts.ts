/** Vite plugin: `virtual:fonts.css` brings the cut typefaces, and pages ask early for the ones they need first. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { storyFiles } from './stories-on-disk.ts'
import { cutTypefaces, firstFaces } from './typefaces.ts'

const fontsModule = 'virtual:fonts.css'

export const fonts = (): Plugin => {
  let base = '/'
  let folder = ''
  return {
    name: 'saywho:fonts',
    async configResolved(config) {
      base = config.base
      const texts = storyFiles(config.root).map(({ path }) => readFile(path, 'utf8'))
      const cache = join(config.root, 'node_modules/.cache/saywho/fonts')
      folder = await cutTypefaces(cache, (await Promise.all(texts)).join(''))
    },
    // A real file: Vite then serves it, names it by its content and mends its addresses as for any other.
    resolveId: (id) => (id === fontsModule ? join(folder, 'fonts.css') : undefined),
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const files = Object.values(bundle ?? {}).filter(
          (output) =>
            output.type === 'asset' && firstFaces.some((face) => output.names.includes(face)),
        )
        return files.map(({ fileName }) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            crossorigin: '',
            href: `${base}${fileName}`,
          },
          injectTo: 'head' as const,
        }))
      },
    },
  }
}
