/** Texts cut into runs that one face can set: their widths, and their faces named in a picture. Knows no letters' shapes. */

import type { Measure } from '#core/exchange/picture/type.ts'
import { type Face, faceFor } from './faces.ts'

type Run = { readonly face: Face; readonly text: string }

function runsOf(
  faces: readonly Face[],
  kind: Face['face'],
  weight: number,
  text: string,
): readonly Run[] {
  const runs: Run[] = []
  for (const character of text) {
    const last = runs.at(-1)
    const face = faceFor(faces, kind, weight, character)
    if (!face) continue
    if (last?.face === face) runs[runs.length - 1] = { face, text: last.text + character }
    else runs.push({ face, text: character })
  }
  return runs
}

/** Alternates by their neighbours take long to find and change no width here. */
const plain = { calt: false }

/** The widths of texts in the given faces: those of their words, kerning included, and of the spaces between. Remembers words. */
export function measureIn(faces: readonly Face[]): Measure {
  const shares = new Map<string, number>()
  /** Of a word at size 1. */
  const shareOf = (word: string, weight: number, kind: Face['face']): number => {
    const key = `${kind} ${weight} ${word}`
    const known = shares.get(key)
    if (known !== undefined) return known
    const share = runsOf(faces, kind, weight, word).reduce(
      (sum, { face, text }) =>
        sum + face.font.layout(text, plain).advanceWidth / face.font.unitsPerEm,
      0,
    )
    shares.set(key, share)
    return share
  }
  return (text, size, weight, kind) => {
    const words = text.split(' ')
    const spaces = (words.length - 1) * shareOf(' ', weight, kind)
    return size * words.reduce((sum, word) => sum + shareOf(word, weight, kind), spaces)
  }
}

const kindOf = (tag: string): Face['face'] =>
  /font-family="(?:&#39;|')?Source Serif/.test(tag) ? 'serif' : 'sans'

/**
 * A picture in which every run of letters names its own face. The renderer, left alone, takes a missing letter
 * from the first file that has it, whatever its weight.
 */
export function lettered(svg: string, faces: readonly Face[]): string {
  let text = ''
  return svg
    .split(/(<[^>]*>)/)
    .map((part) => {
      if (part.startsWith('<text')) text = part
      if (part === '</text>') text = ''
      if (text === '' || part === '' || part.startsWith('<')) return part
      const kind = kindOf(text)
      const weight = Number(/font-weight="(\d+)"/.exec(text)?.[1] ?? 400)
      const plain = faceFor(faces, kind, weight, ' ')
      return runsOf(faces, kind, weight, part)
        .map(({ face, text: run }) =>
          face === plain ? run : `<tspan font-family="${face.family}">${run}</tspan>`,
        )
        .join('')
    })
    .join('')
}
