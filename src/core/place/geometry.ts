/** Distances and crossings of boxes, segments and curves in the plane. Knows nothing of marks or ties. */

import type { Box } from './places.ts'

export type Point = { readonly x: number; readonly y: number }

/** A quadratic Bézier's three points. */
export type Bezier = { readonly a: Point; readonly c: Point; readonly b: Point }

const mix = (from: number, to: number, share: number): number => from + (to - from) * share

export const distanceOf = (ax: number, ay: number, bx: number, by: number): number =>
  Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay))

const between = (a: Point, b: Point, share: number): Point => ({
  x: mix(a.x, b.x, share),
  y: mix(a.y, b.y, share),
})

export function pointOn({ a, c, b }: Bezier, t: number): Point {
  return between(between(a, c, t), between(c, b, t), t)
}

/** The part of a curve between two of its parameters, as a curve of its own. */
export function partOf(curve: Bezier, start: number, end: number): Bezier {
  const a = pointOn(curve, start)
  const b = pointOn(curve, end)
  const { a: p, c: q, b: r } = curve
  const c = between(between(p, q, start), between(q, r, start), end)
  return { a, c, b }
}

/** The air between two boxes; negative by the depth of their overlap. */
export function airBetween(one: Box, other: Box): number {
  const dx = Math.max(other.x - one.x - one.width, one.x - other.x - other.width)
  const dy = Math.max(other.y - one.y - one.height, one.y - other.y - other.height)
  if (dx > 0 && dy > 0) return Math.sqrt(dx * dx + dy * dy)
  return Math.max(dx, dy)
}

/** How far a point is from a segment. */
export function distanceToSegment(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const dx = bx - ax
  const dy = by - ay
  const length = dx * dx + dy * dy
  const share = length > 0 ? ((x - ax) * dx + (y - ay) * dy) / length : 0
  const held = share < 0 ? 0 : share > 1 ? 1 : share
  return distanceOf(x, y, ax + dx * held, ay + dy * held)
}

/** Whether two segments cross at an inner point of both; touching ends and segments on one line do not count. */
export function isCrossing(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const side1 = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  const side2 = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
  if (side1 * side2 >= 0) return false
  const side3 = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
  const side4 = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
  return side3 * side4 < 0
}

/** The length of the part of a segment that lies in a box. */
export function lengthWithin(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  const dx = bx - ax
  const dy = by - ay
  let enter = 0
  let leave = 1
  if (dx === 0) {
    if (ax < left || ax > right) return 0
  } else {
    const one = (left - ax) / dx
    const other = (right - ax) / dx
    enter = Math.max(enter, Math.min(one, other))
    leave = Math.min(leave, Math.max(one, other))
  }
  if (dy === 0) {
    if (ay < top || ay > bottom) return 0
  } else {
    const one = (top - ay) / dy
    const other = (bottom - ay) / dy
    enter = Math.max(enter, Math.min(one, other))
    leave = Math.min(leave, Math.max(one, other))
  }
  return leave > enter ? (leave - enter) * Math.sqrt(dx * dx + dy * dy) : 0
}
