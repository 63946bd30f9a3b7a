/** How far the part of a drawing reaches that is in the light. Knows no screen. */

import type { Box } from '#core/place/places.ts'
import type { Curve, Drawing } from './display.ts'

type Corner = { readonly x: number; readonly y: number }

/** The ends of a curve and its middle: it bends away no further, but for a hair. */
const pointsOf = ({ x1, y1, cx, cy, x2, y2 }: Curve): readonly Corner[] => [
  { x: x1, y: y1 },
  { x: (x1 + 2 * cx + x2) / 4, y: (y1 + 2 * cy + y2) / 4 },
  { x: x2, y: y2 },
]

const cornersOf = ({ x, y, width, height }: Box): readonly Corner[] => [
  { x, y },
  { x: x + width, y: y + height },
]

/** The box around all marks and lines that are not faded, labels included; undefined where nothing is in the light, or everything. */
export const litBoxOf = ({ marks, lines }: Drawing): Box | undefined => {
  const lit = marks.filter(({ emphasis }) => emphasis !== 'faded')
  if (lit.length === 0 || lit.length === marks.length) return undefined
  const corners = [
    ...lit.flatMap(({ x, y, radius, label }) => [
      { x: x - radius, y: y - radius },
      { x: x + radius, y: y + radius },
      ...cornersOf(label.box),
    ]),
    ...lines.flatMap((line) => (line.emphasis === 'faded' ? [] : pointsOf(line.curve))),
  ]
  const [left, top] = [
    Math.min(...corners.map(({ x }) => x)),
    Math.min(...corners.map(({ y }) => y)),
  ]
  return {
    x: left,
    y: top,
    width: Math.max(...corners.map(({ x }) => x)) - left,
    height: Math.max(...corners.map(({ y }) => y)) - top,
  }
}
