/** The widths of texts in the typeface of the map's labels, kerning included. Knows nothing of labels. */

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import subset from 'subset-font'
import type { Measure } from '#core/place/input.ts'

/** In the order in which they are asked for a character. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'] as const
const weight = 500

const fileOf = (script: string): string =>
  createRequire(import.meta.url).resolve(
    `@fontsource-variable/inter/files/inter-${script}-wght-normal.woff2`,
  )

/** Only the characters asked for: fontkit reads an instance of one weight, not the variable font itself. */
async function fontOf(script: string, text: string): Promise<Font> {
  const bytes = await readFile(fileOf(script))
  return create(
    await subset(bytes, text, { targetFormat: 'woff2', variationAxes: { wght: weight } }),
  )
}

/** A ruler for texts made of the given characters; a character the typeface lacks counts as its missing glyph. */
export async function measureOf(characters: string): Promise<Measure> {
  const text = [...new Set(`${characters} x`)].sort().join('')
  const fonts = await Promise.all(scripts.map((script) => fontOf(script, text)))
  const fontFor = (character: string): Font | undefined =>
    fonts.find((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) ?? fonts[0]

  return (text, size) => {
    let width = 0
    let run = ''
    let font: Font | undefined
    const close = (): void => {
      if (font && run) width += (font.layout(run).advanceWidth / font.unitsPerEm) * size
      run = ''
    }
    for (const character of text) {
      const next = fontFor(character)
      if (next !== font) close()
      font = next
      run += character
    }
    close()
    return width
  }
}
