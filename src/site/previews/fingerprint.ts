/** What tells the pictures of one version of the code, the typefaces and the renderer from those of another. */

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The code that a picture passes through after its drawing. */
const folders = ['../../core/exchange', '../../core/place', '../../core/draw', '.']

const packages = [
  '@resvg/resvg-js',
  '@fontsource-variable/inter',
  '@fontsource-variable/source-serif-4',
  'subset-font',
]

const codeIn = async (folder: string): Promise<readonly string[]> => {
  const path = fileURLToPath(new URL(folder, import.meta.url))
  const names = (await readdir(path, { recursive: true })).sort()
  const sources = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  return Promise.all(sources.map((name) => readFile(join(path, name), 'utf8')))
}

/** Lower-case hex. */
export async function codeFingerprint(): Promise<string> {
  const require = createRequire(import.meta.url)
  const versions = packages.map(
    (name) => (require(`${name}/package.json`) as { readonly version: string }).version,
  )
  const code = await Promise.all(folders.map(codeIn))
  return createHash('sha256')
    .update(JSON.stringify([versions, code]))
    .digest('hex')
}
