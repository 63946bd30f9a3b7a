/** The typefaces of pictures, cut into files of one weight and one script each, as the renderer wants them. Knows no pictures. */

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import subset from 'subset-font'

export type Face = {
  readonly face: 'sans' | 'serif'
  readonly weight: number
  /** The name under which the renderer finds it: one for each script, or it would take the first weight that has a letter. */
  readonly family: string
  readonly path: string
  readonly font: Font
}

/** In the order in which they are asked for a character. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'] as const

const sources = [
  { face: 'sans', family: 'Inter', stem: 'inter', weights: [400, 500, 600] },
  { face: 'serif', family: 'Source Serif 4', stem: 'source-serif-4', weights: [600] },
] as const

/** Always there: fontkit cannot measure a space that is the last of a file's shapes. */
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('')

/** "Inter", "Inte1", "Inte2": as long as the typeface's own name, so that it can stand in its place. */
const familyOf = (family: string, script: number): string =>
  script === 0 ? family : `${family.slice(0, -1)}${script}`

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

/** The file with another name of the same length in its table of names. */
function renamed(file: Uint8Array, from: string, to: string): Buffer {
  const bytes = Buffer.from(file)
  const [old, own] = [utf16(from), utf16(to)]
  for (let at = bytes.indexOf(old); at !== -1; at = bytes.indexOf(old, at + 1)) own.copy(bytes, at)
  return bytes
}

/** Written beside and renamed, so that two builds at once never read half a file. */
export async function keep(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name)
  if (existsSync(path)) return path
  await mkdir(folder, { recursive: true })
  const beside = `${path}.${process.pid}`
  await writeFile(beside, bytes)
  await rename(beside, path)
  return path
}

/** The faces that hold the given characters, their files below `cache`. A character that no typeface has is left to the renderer. */
export async function facesOf(cache: string, characters: string): Promise<readonly Face[]> {
  const require = createRequire(import.meta.url)
  let missing = [...new Set(ascii + characters)].sort().join('')
  const faces: Face[] = []
  for (const [at, script] of scripts.entries()) {
    const cut: Face[] = []
    for (const { face, family, stem, weights } of sources) {
      const whole = `@fontsource-variable/${stem}/files/${stem}-${script}-wght-normal.woff2`
      const bytes = await readFile(require.resolve(whole))
      for (const wght of weights) {
        const own = familyOf(family, at)
        // Without a single letter of its own a file has no table of letters.
        const small = await subset(bytes, `${missing} x`, {
          targetFormat: 'sfnt',
          noHinting: true,
          variationAxes: { wght },
        })
        const file = renamed(small, family, own)
        const hash = createHash('sha256').update(file).digest('hex').slice(0, 12)
        const path = await keep(cache, `${stem}-${script}-${wght}-${hash}.ttf`, file)
        cut.push({ face, weight: wght, family: own, path, font: create(small) })
      }
    }
    const has = (character: string): boolean =>
      cut.some(({ font }) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
    const left = [...missing].filter((character) => !has(character)).join('')
    if (left !== missing || at === 0) faces.push(...cut)
    missing = left
    if (missing === '') break
  }
  return faces
}

/** The face of a kind and weight that has a character; that of the first script where none has. */
export function faceFor(
  faces: readonly Face[],
  kind: Face['face'],
  weight: number,
  character: string,
): Face | undefined {
  const kin = faces.filter(({ face }) => face === kind)
  const same = kin.filter((each) => each.weight === weight)
  const able = same.length > 0 ? same : kin
  const point = character.codePointAt(0) ?? 0
  return able.find(({ font }) => font.hasGlyphForCodePoint(point)) ?? able[0]
}
