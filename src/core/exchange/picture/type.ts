/** Type as pictures set it: faces, and texts broken into lines that are measured and never cut. Knows no fonts; it is told widths. */

import { element, text, type Xml } from '../xml.ts'

export type Face = 'sans' | 'serif'

/** The width of a text in pixels at a size and a weight; a measure that knows one face alone may leave the last argument out. */
export type Measure = (text: string, size: number, weight: number, face: Face) => number

/** Families by name, for machines that have them, and what stands in. */
const families: Readonly<Record<Face, string>> = {
  sans: "Inter, Arial, 'Liberation Sans', sans-serif",
  serif: "'Source Serif 4', Georgia, 'Times New Roman', serif",
}

export type Style = {
  readonly face: Face
  readonly size: number
  readonly weight: 400 | 500 | 600
  readonly lineHeight: number
  readonly fill: string
}

/** What stands in for a face may be wider than the face that was measured. */
const slack: Readonly<Record<Face, number>> = { sans: 1.03, serif: 1.08 }

export const widthOf = (measure: Measure, words: string, { size, weight, face }: Style): number =>
  measure(words, size, weight, face) * slack[face]

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

const lettersOf = (words: string): readonly string[] =>
  [...graphemes.segment(words)].map(({ segment }) => segment)

/** Addresses break after these, where that leaves more than half of the line. */
const joint = /^.+[/?&=-]/

/** A word that is wider than a line, in pieces that are not. */
const piecesOf = (word: string, fits: (piece: string) => boolean): readonly string[] => {
  if (fits(word)) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const letter of lettersOf(word)) {
    if (piece !== '' && !fits(piece + letter)) {
      const head = joint.exec(piece)?.[0] ?? ''
      const kept = head.length > piece.length / 2 ? head : piece
      pieces.push(kept)
      piece = piece.slice(kept.length)
    }
    piece += letter
  }
  return [...pieces, piece]
}

/** A line with an ellipsis, shortened by words, or by letters where it is one word, until it fits. */
const elided = (line: string, fits: (piece: string) => boolean): string => {
  const words = line.split(' ')
  while (words.length > 1 && !fits(`${words.join(' ')}…`)) words.pop()
  const letters = [...lettersOf(words.join(' ').replace(/[\s,;:.]+$/, ''))]
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop()
  return `${letters.join('')}…`
}

/**
 * A text in lines no wider than `width`, broken at spaces, or within a word that is too wide for a line.
 * `most` lines; what is left over then shows as an ellipsis. No lines for an empty text.
 */
export const linesOf = (
  words: string,
  width: number,
  style: Style,
  measure: Measure,
  most = Number.POSITIVE_INFINITY,
): readonly string[] => {
  const fits = (piece: string) => widthOf(measure, piece, style) <= width
  const lines: string[] = []
  let line = ''
  for (const word of words.split(/\s+/).filter(Boolean)) {
    for (const [at, piece] of piecesOf(word, fits).entries()) {
      const longer = at === 0 && line !== '' ? `${line} ${piece}` : `${line}${piece}`
      if (line === '' || fits(longer)) line = longer
      else {
        lines.push(line)
        line = piece
      }
    }
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), elided(kept.at(-1) ?? '', fits)]
}

type Spot = {
  readonly x: number
  /** The baseline of the first line. */
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** The attributes of a style, for a text element. */
export const styleAttributes = ({ face, size, weight, fill }: Style) => ({
  'font-family': families[face],
  'font-size': size,
  'font-weight': weight,
  fill,
})

/** Lines of text, one below the other. */
export const textXml = (lines: readonly string[], style: Style, { x, y, anchor }: Spot): Xml =>
  element(
    'text',
    {
      ...styleAttributes(style),
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    ...lines.map((line, row) => element('tspan', { x, y: y + row * style.lineHeight }, text(line))),
  )
