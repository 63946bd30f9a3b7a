/** The ends of lines: an arrow for `with`, a bar for `against`, a dot for `between`, nothing for a role. Knows only geometry. */

import type { Strand } from '#core/query/ties.ts'
import type { Stance } from '#core/story/story.ts'
import type { Curve, Head, HeadShape } from './display.ts'
import { tidy } from './tidy.ts'

/** Sizes in the frame's units; the canvas draws its heads to the same measure. */
export const headSizes = {
  arrow: { length: 8.7, half: 4.35 },
  bar: { thickness: 2.9, half: 4.35, gap: 1 },
  dot: { radius: 3.2 },
} as const

const shapes: Record<Stance, HeadShape | undefined> = {
  with: 'arrow',
  against: 'bar',
  between: 'dot',
  role: undefined,
}

export const headShapeOf = (stance: Stance): HeadShape | undefined => shapes[stance]

const at = (a: number, b: number, c: number, t: number): number =>
  (1 - t) * (1 - t) * a + 2 * (1 - t) * t * b + t * t * c

/** The point of a curve at `t` from 0 to 1. */
export const pointAt = (curve: Curve, t: number): { x: number; y: number } => ({
  x: at(curve.x1, curve.cx, curve.x2, t),
  y: at(curve.y1, curve.cy, curve.y2, t),
})

/** How far behind the curve's end the head's own point stands, and where the stroke stops: under an arrow or a dot, as the canvas has it. */
const setbacks: Record<HeadShape, { readonly head: number; readonly stroke: number }> = {
  arrow: { head: 0, stroke: 3.2 },
  bar: { head: headSizes.bar.gap, stroke: headSizes.bar.gap },
  dot: { head: headSizes.dot.radius, stroke: 2.06 },
}

function towards(
  x: number,
  y: number,
  tx: number,
  ty: number,
  by: number,
): readonly [number, number] {
  const length = Math.hypot(tx - x, ty - y) || 1
  return [tidy(x + ((tx - x) / length) * by), tidy(y + ((ty - y) / length) * by)]
}

type Ends = Pick<Strand, 'stance' | 'direction'>

/** The part of a curve that is stroked: it stops where a head begins. */
export function strokeOf(curve: Curve, strand: Ends): Curve {
  const shape = headShapeOf(strand.stance)
  if (!shape) return curve
  const by = setbacks[shape].stroke
  const [x2, y2] = towards(curve.x2, curve.y2, curve.cx, curve.cy, by)
  if (strand.direction === 'directed') return { ...curve, x2, y2 }
  const [x1, y1] = towards(curve.x1, curve.y1, curve.cx, curve.cy, by)
  return { ...curve, x1, y1, x2, y2 }
}

const degrees = (dx: number, dy: number): number => (Math.atan2(dy, dx) * 180) / Math.PI

/** The heads of a line: at its target, and at both ends where the claim is mutual. */
export function headsOf(curve: Curve, strand: Ends): readonly Head[] {
  const shape = headShapeOf(strand.stance)
  if (!shape) return []
  const by = setbacks[shape].head
  const stroke = strokeOf(curve, strand)
  const [x2, y2] = towards(curve.x2, curve.y2, curve.cx, curve.cy, by)
  const before = pointAt(stroke, 0.9)
  const heads: Head[] = [{ shape, x: x2, y: y2, angle: degrees(x2 - before.x, y2 - before.y) }]
  if (strand.direction === 'mutual') {
    const [x1, y1] = towards(curve.x1, curve.y1, curve.cx, curve.cy, by)
    const after = pointAt(stroke, 0.1)
    heads.push({
      shape,
      x: x1,
      y: y1,
      angle: degrees(x1 - after.x, y1 - after.y),
    })
  }
  return heads
}
