/** The picture that a shared link shows: a name, one line and the nearest ties, legible when it is small. Knows no pages. */

import type { Drawing } from '#core/draw/display.ts'
import { house } from './about.ts'
import { closeUpOf } from './picture/closeUp.ts'
import { mapXml } from './picture/map.ts'
import { type Palette, paletteOf, type Theme } from './picture/palette.ts'
import { linesOf, type Measure, type Style, textXml } from './picture/type.ts'
import { element, numberText, text, type Xml, xmlFile } from './xml.ts'

export type PreviewWords = {
  /** The name of what is looked at. */
  readonly heading: string
  /** One sentence on it. */
  readonly line: string
  /** The story's title; not said twice where it is the heading. */
  readonly story: string
}

export const previewSize = { width: 1200, height: 630 } as const

const margin = 52
const column = 452
const picture = { x: 536, y: 22, width: 640, height: 548 } as const
const headingTop = 134

/** From the largest; each as long as it takes at most so many lines. */
const headings = [
  { size: 76, most: 2 },
  { size: 66, most: 3 },
  { size: 56, most: 4 },
  { size: 48, most: 5 },
  { size: 40, most: 6 },
] as const

const serif = (size: number, fill: string): Style => ({
  face: 'serif',
  size,
  weight: 600,
  lineHeight: size * 1.1,
  fill,
})

type Block = { readonly style: Style; readonly lines: readonly string[]; readonly y: number }

const blockXml = ({ style, lines, y }: Block): readonly Xml[] =>
  lines.length === 0 ? [] : [textXml(lines, style, { x: margin, y: y + style.size * 0.95 })]

const heightOf = ({ style, lines }: Omit<Block, 'y'>): number => lines.length * style.lineHeight

/** Sentences end in a small letter, a bracket or a figure and a stop: "U.S." ends none. */
const sentenceEnd = /(?<=[\p{Ll}\d)”][.!?])\s+(?=[\p{Lu}\d“])/u

/** The text with as many of its sentences as fit; the first one with an ellipsis where not even that does. */
const fittingLines = (
  words: string,
  most: number,
  style: Style,
  measure: Measure,
): readonly string[] => {
  const sentences = words.split(sentenceEnd)
  while (sentences.length > 1) {
    const lines = linesOf(sentences.join(' '), column, style, measure)
    if (lines.length <= most) return lines
    sentences.pop()
  }
  return linesOf(sentences[0] ?? '', column, style, measure, most)
}

/** The largest heading that leaves room for the line below it, or that fits by itself. */
const headingOf = (
  words: string,
  isRoomy: (height: number) => boolean,
  ink: string,
  measure: Measure,
) => {
  const whole = words.split(/\s+/).filter(Boolean).join(' ')
  const sets = headings.map(({ size, most }) => {
    const style = serif(size, ink)
    const lines = linesOf(words, column, style, measure, most)
    // A broken word is worse than smaller letters.
    return { style, lines, isWhole: lines.join(' ') === whole }
  })
  const last = { style: serif(40, ink), lines: linesOf(words, column, serif(40, ink), measure, 6) }
  const fitting = sets.filter(({ isWhole }) => isWhole)
  const roomy = fitting.find((set) => set.style.size >= 48 && isRoomy(heightOf(set)))
  return roomy ?? fitting[0] ?? last
}

const lineSizes = [34, 29] as const

const columnXml = (words: PreviewWords, palette: Palette, measure: Measure): readonly Xml[] => {
  const { ink, quiet } = palette
  const footStyle: Style = { face: 'sans', size: 22, weight: 500, lineHeight: 28, fill: quiet }
  const footWords = words.story === words.heading ? '' : words.story
  const foot = { style: footStyle, lines: linesOf(footWords, column, footStyle, measure, 2) }
  const footTop = previewSize.height - margin - heightOf(foot)
  const lineTop = (headingHeight: number) => headingTop + headingHeight + 20

  const sets = lineSizes.map((size) => {
    const style: Style = { face: 'sans', size, weight: 400, lineHeight: size * 1.3, fill: quiet }
    const room = (headingHeight: number) =>
      Math.max(0, Math.floor((footTop - 18 - lineTop(headingHeight)) / style.lineHeight))
    const needed = linesOf(words.line, column, style, measure).length
    const heading = headingOf(words.heading, (height) => room(height) >= needed, ink, measure)
    const most = room(heightOf(heading))
    return { style, heading, most, isWhole: most >= needed && heading.style.size >= 48 }
  })
  const byHeading = sets
    .filter(({ isWhole }) => isWhole)
    .sort((a, b) => b.heading.style.size - a.heading.style.size)
  const chosen = byHeading[0] ?? sets.at(-1)
  if (!chosen) return []
  const { style, heading, most } = chosen
  const lines = most === 0 ? [] : fittingLines(words.line, most, style, measure)
  return [
    ...blockXml({ style: serif(38, ink), lines: [house], y: margin - 4 }),
    ...blockXml({ ...heading, y: headingTop }),
    ...blockXml({ style, lines, y: lineTop(heightOf(heading)) }),
    ...blockXml({ ...foot, y: footTop }),
  ]
}

const pictureXml = async (
  drawing: Drawing,
  palette: Palette,
  measure: Measure,
): Promise<readonly Xml[]> => {
  const { drawing: near, scale, more } = await closeUpOf(drawing, picture, measure)
  const note: Style = { face: 'sans', size: 24, weight: 500, lineHeight: 30, fill: palette.quiet }
  const { x, y } = near.view
  const place = `translate(${picture.x} ${picture.y}) scale(${numberText(scale)}) translate(${numberText(-x)} ${numberText(-y)})`
  return [
    element('g', { transform: place }, ...mapXml(near, palette)),
    ...(more === 0
      ? []
      : [
          textXml([`and ${more} more`], note, {
            x: picture.x + picture.width,
            y: previewSize.height - 28,
            anchor: 'end',
          }),
        ]),
  ]
}

/** A picture of 1200 by 630 pixels: words on the left, on the right what the drawing shows in full emphasis, at most nine marks. */
export const toPreviewSvg = async (
  drawing: Drawing,
  words: PreviewWords,
  { theme = 'light', measure }: { readonly theme?: Theme; readonly measure: Measure },
): Promise<string> => {
  const { width, height } = previewSize
  const palette = paletteOf(theme)
  return xmlFile(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
      },
      element('title', {}, text(`${words.heading}: ${words.line}`)),
      element('rect', { width, height, fill: palette.paper }),
      ...(await pictureXml(drawing, palette, measure)),
      ...columnXml(words, palette, measure),
    ),
  )
}
