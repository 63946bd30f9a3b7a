/** A drawing as one SVG file that needs nothing else: title, map, legend, source and day. Knows no page and no screen. */

import type { Drawing } from '#core/draw/display.ts'
import { dateText } from '#core/query/when.ts'
import { mapCaution } from '#core/query/wording.ts'
import { type About, creditLine, house } from './about.ts'
import { type LegendColour, legendOf } from './picture/legend.ts'
import { mapXml } from './picture/map.ts'
import { type Palette, paletteOf, type Theme } from './picture/palette.ts'
import { linesOf, type Measure, type Style, textXml, widthOf } from './picture/type.ts'
import { element, numberText, text, type Xml, xmlFile } from './xml.ts'

export type SvgOptions = {
  readonly theme: Theme
  readonly measure: Measure
  /** Countries for the legend; none: it names no colours. */
  readonly colours?: readonly LegendColour[]
}

/** Parts stand below one another: each knows its height and draws itself from 0, 0 down. */
type Part = { readonly height: number; readonly xml: readonly Xml[] }

const stylesOf = ({ ink, quiet }: Palette, isNarrow: boolean) =>
  ({
    title: {
      face: 'serif',
      size: isNarrow ? 19 : 26,
      weight: 600,
      lineHeight: isNarrow ? 23 : 31,
      fill: ink,
    },
    heading: { face: 'sans', size: 14, weight: 500, lineHeight: 19, fill: quiet },
    small: { face: 'sans', size: 11, weight: 400, lineHeight: 15, fill: quiet },
    brand: { face: 'serif', size: 15, weight: 600, lineHeight: 15, fill: ink },
  }) as const satisfies Record<string, Style>

const paragraph = (words: string, width: number, style: Style, measure: Measure, y = 0): Part => {
  const lines = linesOf(words, width, style, measure)
  const xml = lines.length === 0 ? [] : [textXml(lines, style, { x: 0, y: y + style.size * 0.95 })]
  return { height: lines.length * style.lineHeight, xml }
}

const shifted = (x: number, y: number, content: readonly Xml[]): Xml =>
  element('g', { transform: `translate(${numberText(x)} ${numberText(y)})` }, ...content)

/** Parts one below the other with a gap after each; a part without height takes no gap. */
const stacked = (parts: readonly (readonly [part: Part, gap: number])[]): Part => {
  let height = 0
  const xml: Xml[] = []
  for (const [part, gap] of parts) {
    if (part.height === 0) continue
    xml.push(shifted(0, height, part.xml))
    height += part.height + gap
  }
  return { height, xml }
}

const metadata = ({ title, heading, url, date, source }: About): Xml =>
  element(
    'metadata',
    {},
    ...Object.entries({
      title,
      description: heading,
      creator: house,
      date,
      source,
      identifier: url,
    })
      .filter(([, value]) => value !== '')
      .map(([name, value]) => element(`dc:${name}`, {}, text(value))),
  )

/**
 * The map as the drawing has it, at its own scale, under a title and over a legend.
 * All text is measured: what is too long for a line goes on in the next.
 */
export const toSvg = (
  drawing: Drawing,
  about: About,
  { theme, measure, colours = [] }: SvgOptions,
): string => {
  const { view } = drawing
  const palette = paletteOf(theme)
  const isNarrow = view.width < 640
  const margin = isNarrow ? 16 : 28
  const inner = view.width
  const width = inner + 2 * margin
  const styles = stylesOf(palette, isNarrow)

  const brandWidth = widthOf(measure, house, styles.brand)
  const map: Part = {
    height: view.height,
    xml: [shifted(-view.x, -view.y, mapXml(drawing, palette))],
  }
  const rule: Part = {
    height: 1,
    xml: [element('path', { d: `M0 .5H${numberText(inner)}`, stroke: palette.rule, fill: 'none' })],
  }
  const credit = paragraph(creditLine(about), inner - brandWidth - 24, styles.small, measure)
  const footHeight = Math.max(credit.height, styles.brand.lineHeight)
  const foot: Part = {
    height: footHeight,
    xml: [
      ...credit.xml,
      textXml([house], styles.brand, { x: inner, y: footHeight - 4, anchor: 'end' }),
    ],
  }
  const page = stacked([
    [paragraph(about.title, inner, styles.title, measure), 4],
    [paragraph(about.heading, inner, styles.heading, measure), 0],
    [{ height: 10, xml: [] }, 0],
    [map, 14],
    [rule, 8],
    [legendOf(drawing, colours, inner, palette, measure), 8],
    [paragraph(mapCaution, inner, styles.small, measure), 0],
    [foot, 0],
  ])
  const height = Math.ceil(page.height + 2 * margin)
  const heading = about.heading === '' ? '' : `${about.heading}. `
  const summary = `${heading}${mapCaution} ${creditLine(about)}`
  return xmlFile(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        viewBox: `0 0 ${numberText(width)} ${height}`,
        width,
        height,
        role: 'img',
      },
      element('title', {}, text(`${about.title}, ${dateText(about.date)}`)),
      element('desc', {}, text(summary)),
      metadata(about),
      element('rect', { width, height, fill: palette.paper }),
      shifted(margin, margin, page.xml),
    ),
  )
}
