/** Vite plugin: Cytoscape from its own sources without what the map never asks of it. The package's bundle cannot be shaken, and two fifths of it are layouts, algorithms and a second renderer. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { normalizePath, type Plugin } from 'vite'

/** The package's folder; its manifest is no export of it, so that it is found by its bundle. */
const folder = join(dirname(createRequire(import.meta.url).resolve('cytoscape')), '..')

const versionOf = (manifest: string): string =>
  (JSON.parse(manifest) as { version: string }).version

/** A module of the package with its table of colours cut down to those that its own styles name; ours are given by their shares. */
const withFewColours = (): string => {
  const whole = readFileSync(join(folder, 'src/util/colors.mjs'), 'utf8')
  const cut = whole.replace(
    /export const colors = \{[^}]*\}/,
    'export const colors = { transparent: [0, 0, 0, 0], black: [0, 0, 0] }',
  )
  if (cut === whole)
    throw new Error('Cytoscape names its colours elsewhere now; see src/site/leanCytoscape.ts.')
  return cut
}

/** What stands for a module of Cytoscape's, by its path below `src`. Places are computed ahead, paths and lenses by our own core, and the picture is exported from the display list. */
const replaced: Readonly<Record<string, () => string>> = {
  'version.mjs': () =>
    `export default ${JSON.stringify(versionOf(readFileSync(join(folder, 'package.json'), 'utf8')))}`,
  'collection/algorithms/index.mjs': () => 'export default {}',
  // A graph that is made without a layout asks for a grid, of no elements: doing nothing is the same.
  'extensions/layout/index.mjs': () =>
    `import none from './null.mjs'; export default [{ name: 'null', impl: none }, { name: 'grid', impl: none }]`,
  // Styles are given as objects, never as text; nobody asks for degrees; and there is always a canvas.
  'style/string-sheet.mjs': () => 'export default {}',
  'collection/degree.mjs': () => 'export default {}',
  'extensions/renderer/null/index.mjs': () => 'export default function none() {}',
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': () => 'export default {}',
  'util/colors.mjs': withFewColours,
  // No mark has a picture.
  'extensions/renderer/canvas/drawing-images.mjs': () => 'export default {}',
  'extensions/renderer/canvas/export-image.mjs': () => 'export default {}',
}

/** What Cytoscape takes from lodash to read `data('a.b')`: the map's data have no depth. And what its component describes its properties by, which React no longer reads. */
const standIns: Readonly<Record<string, string>> = {
  'lodash/toPath.js': 'export default (name) => name.split(".")',
  'lodash/get.js': 'export default (from, [name]) => from[name]',
  'lodash/set.js': 'export default (to, [name], value) => { to[name] = value }',
  'prop-types':
    'const any = () => any; any.isRequired = any; export default new Proxy({}, { get: () => any })',
}
const ownPrefix = '\0saywho:'

export const leanCytoscape = (): Plugin => {
  const source = normalizePath(join(folder, 'src/'))
  return {
    name: 'saywho:lean-cytoscape',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId(id, importer) {
      if (id === 'cytoscape') return `${source}index.mjs`
      if (Object.hasOwn(standIns, id)) return `${ownPrefix}${id}`
      // The sources name the package's older form, whose modules cannot be shaken.
      if (id.startsWith('lodash/'))
        return this.resolve(id.replace('lodash/', 'lodash-es/'), importer)
      return undefined
    },
    load(id) {
      if (id.startsWith(ownPrefix)) return standIns[id.slice(ownPrefix.length)]
      const path = normalizePath(id)
      return path.startsWith(source) ? replaced[path.slice(source.length)]?.() : undefined
    },
    // What it warns developers of, in words that no reader sees; while developing, it is whole.
    transform(code, id) {
      if (!normalizePath(id).startsWith(source)) return undefined
      return code.replace(/^\s*(?:util\.)?warn\(.*\);?$/gm, ';')
    },
    // A module that moved in a newer release must be noticed, not shipped.
    async buildStart() {
      for (const path of Object.keys(replaced))
        if (!(await this.resolve(`${source}${path}`)))
          this.error(`Cytoscape has no module ${path} any more; see src/site/leanCytoscape.ts.`)
    },
  }
}
