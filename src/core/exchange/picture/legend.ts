/** What the lines, shapes and colours of a picture mean, as rows under it; only what the picture holds. */

import type { Curve, Drawing } from '#core/draw/display.ts'
import { headsOf, strokeOf } from '#core/draw/heads.ts'
import { type Hue, hueOf } from '#core/draw/hues.ts'
import type { Shape } from '#core/place/shapes.ts'
import { countriesOf } from '#core/query/countries.ts'
import type { Dash } from '#core/query/ties.ts'
import { dashLabels, kindLabels, stanceLabels } from '#core/query/wording.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { type Stance, stances } from '#core/story/story.ts'
import { element, numberText, type Xml } from '../xml.ts'
import { badgeXml, lineXml, strokeXml } from './lines.ts'
import { shapeXml } from './marks.ts'
import type { Palette } from './palette.ts'
import { type Measure, type Style, textXml, widthOf } from './type.ts'

/** A country's name beside its hue; "No country" has 0. */
export type LegendColour = { readonly name: string; readonly hue: Hue }

/** The colours of a story's countries, in the order of its filter. */
export const legendColoursOf = (index: StoryIndex): readonly LegendColour[] =>
  countriesOf(index).map(({ choice, name }) => ({
    name,
    hue: hueOf(index, choice === 'none' ? undefined : choice),
  }))

/** A sample, drawn around the middle of its left edge, and what it means. */
type Entry = { readonly sample: readonly Xml[]; readonly width: number; readonly label: string }

const lineWidth = 32

const across = (y: number): Curve => ({
  x1: 0,
  y1: y,
  cx: lineWidth / 2,
  cy: y,
  x2: lineWidth,
  y2: y,
})

const stanceSample = (stance: Stance, y: number, palette: Palette): readonly Xml[] => {
  const strand = { stance, direction: 'directed' } as const
  const curve = across(y)
  return lineXml(
    { stance, dash: 'solid', stroke: strokeOf(curve, strand), heads: headsOf(curve, strand) },
    palette,
  )
}

const lineEntries = ({ lines, badges }: Drawing, palette: Palette): readonly Entry[] => {
  const entry = (sample: readonly Xml[], label: string): Entry => ({
    sample,
    width: lineWidth,
    label,
  })
  const dashes = (['solid', 'dashed', 'dotted'] satisfies Dash[]).filter((dash) =>
    lines.some((line) => line.dash === dash),
  )
  return [
    ...stances
      .filter((stance) => lines.some((line) => line.stance === stance))
      .map((stance) => entry(stanceSample(stance, 0, palette), stanceLabels[stance])),
    ...dashes.map((dash) =>
      entry([strokeXml(across(0), palette.ink, 1.5, dash)], dashLabels[dash]),
    ),
    ...(badges.length === 0
      ? []
      : [
          entry(
            [
              ...stanceSample('with', -4.5, palette),
              ...stanceSample('against', 4.5, palette),
              ...badgeXml({ x: 12, y: 0 }, palette),
            ],
            'contested',
          ),
        ]),
  ]
}

const shapeLabels: Readonly<Record<Shape, string>> = {
  disc: kindLabels.person.one,
  square: kindLabels.state.one,
  rectangle: kindLabels['government-body'].one,
  ring: kindLabels.alliance.one,
  hexagon: kindLabels.group.one,
  tab: kindLabels.outlet.one,
}

const shapeEntries = ({ marks }: Drawing, palette: Palette): readonly Entry[] =>
  (Object.keys(shapeLabels) as Shape[]).flatMap((shape) => {
    const example = marks.find((mark) => mark.shape === shape)
    if (!example) return []
    const mark = { ...example, x: 8, y: 0, radius: 8, hue: 0, code: '', isChosen: false } as const
    return [{ sample: shapeXml(mark, palette), width: 16, label: shapeLabels[shape] }]
  })

const colourEntries = (
  { marks }: Drawing,
  colours: readonly LegendColour[],
  palette: Palette,
): readonly Entry[] =>
  colours
    .filter(({ hue }) => marks.some((mark) => mark.hue === hue))
    .map(({ name, hue }) => ({
      sample: [
        element('rect', { x: 0, y: -5, width: 10, height: 10, rx: 2, fill: palette.hues[hue] }),
      ],
      width: 10,
      label: name,
    }))

const gap = { beside: 7, between: 18, row: 22, group: 6 } as const

type Legend = { readonly height: number; readonly xml: readonly Xml[] }

/** The legend of a drawing in rows no wider than `width`, from 0, 0 down: lines, then shapes, then colours. */
export const legendOf = (
  drawing: Drawing,
  colours: readonly LegendColour[],
  width: number,
  palette: Palette,
  measure: Measure,
): Legend => {
  const style: Style = { face: 'sans', size: 12, weight: 400, lineHeight: 16, fill: palette.quiet }
  const groups = [
    lineEntries(drawing, palette),
    shapeEntries(drawing, palette),
    colourEntries(drawing, colours, palette),
  ].filter((group) => group.length > 0)
  const xml: Xml[] = []
  let y = 0
  for (const [at, group] of groups.entries()) {
    if (at > 0) y += gap.group
    let x = 0
    for (const { sample, width: sampleWidth, label } of group) {
      const own = sampleWidth + gap.beside + widthOf(measure, label, style)
      if (x > 0 && x + own > width) {
        x = 0
        y += gap.row
      }
      const middle = y + gap.row / 2
      xml.push(
        element('g', { transform: `translate(${numberText(x)} ${middle})` }, ...sample),
        textXml([label], style, { x: x + sampleWidth + gap.beside, y: middle + style.size * 0.36 }),
      )
      x += own + gap.between
    }
    y += gap.row
  }
  return { height: y, xml }
}
