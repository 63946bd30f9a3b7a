/** The lines of a drawing as SVG: stroke by dash, heads by stance, the sign of a contested tie. Knows no words. */

import { badgeRadius } from '#core/draw/badges.ts'
import type { Curve, DrawnBadge, DrawnLine, Head } from '#core/draw/display.ts'
import { lineWidths } from '#core/draw/drawing.ts'
import { headSizes } from '#core/draw/heads.ts'
import type { Dash } from '#core/query/ties.ts'
import { element, numberText, type Xml } from '../xml.ts'
import type { Palette } from './palette.ts'

const dashes: Readonly<Record<Dash, string | undefined>> = {
  solid: undefined,
  dashed: '6 4',
  dotted: '1.5 3.5',
}

const n = numberText

const curvePath = ({ x1, y1, cx, cy, x2, y2 }: Curve): string =>
  `M${n(x1)} ${n(y1)}Q${n(cx)} ${n(cy)} ${n(x2)} ${n(y2)}`

/** A stroke by itself. */
export const strokeXml = (curve: Curve, colour: string, width: number, dash: Dash): Xml =>
  element('path', {
    d: curvePath(curve),
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dashes[dash],
  })

const { arrow, bar, dot } = headSizes

const headPaths = {
  arrow: `M0 0L${-arrow.length} ${-arrow.half}V${arrow.half}Z`,
  bar: `M0 ${-bar.half}H${-bar.thickness}V${bar.half}H0Z`,
} as const

const headXml = ({ shape, x, y, angle }: Head, fill: string): Xml =>
  shape === 'dot'
    ? element('circle', { cx: x, cy: y, r: dot.radius, fill })
    : element('path', {
        d: headPaths[shape],
        fill,
        transform: `translate(${n(x)} ${n(y)}) rotate(${n(angle)})`,
      })

type Strokes = Pick<DrawnLine, 'stance' | 'dash' | 'stroke' | 'heads'>

/** A line with its heads, in the hue of its stance. */
export const lineXml = (
  { stance, dash, stroke, heads }: Strokes,
  { stances }: Palette,
): readonly Xml[] => [
  strokeXml(stroke, stances[stance], lineWidths[stance], dash),
  ...heads.map((head) => headXml(head, stances[stance])),
]

/** An unequal sign in a circle. */
export const badgeXml = (
  { x, y }: Pick<DrawnBadge, 'x' | 'y'>,
  { paper, ink }: Palette,
): readonly Xml[] => [
  element('circle', {
    cx: x,
    cy: y,
    r: badgeRadius,
    fill: paper,
    stroke: ink,
    'stroke-width': 1.2,
  }),
  element('path', {
    d: `M${n(x - 3.4)} ${n(y - 1.7)}h6.8M${n(x - 3.4)} ${n(y + 1.7)}h6.8M${n(x + 1.9)} ${n(y - 4)}l-3.8 8`,
    fill: 'none',
    stroke: ink,
    'stroke-width': 1.3,
  }),
]
