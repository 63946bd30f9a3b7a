/** The arcs that a strand may take between two marks. Knows neither the marks nor what is in the way. */

import type { Point } from './geometry.ts'

/** As shares of the way from end to end: how high the arc is, and how far its top is pushed towards the far end. */
export type Bend = { readonly height: number; readonly skew: number }

export const straight: Bend = { height: 0, skew: 0 }

/** Every arc there is; those that come first are liked best. */
export const bends: readonly Bend[] = [
  straight,
  ...[0.07, 0.13, 0.2, 0.28, 0.38, 0.5].flatMap((height) => [
    { height, skew: 0 },
    { height: -height, skew: 0 },
  ]),
  ...[0.16, 0.26, 0.36].flatMap((height) =>
    [0.22, -0.22].flatMap((skew) => [
      { height, skew },
      { height: -height, skew },
    ]),
  ),
]

/** The control point of the arc from one point to another, as a quadratic Bézier. */
export function controlOf(from: Point, to: Point, { height, skew }: Bend): Point {
  const dx = to.x - from.x
  const dy = to.y - from.y
  return {
    x: (from.x + to.x) / 2 + dx * skew - dy * 2 * height,
    y: (from.y + to.y) / 2 + dy * skew + dx * 2 * height,
  }
}

/** How many segments tell such an arc roughly. */
export function roughCutsOf({ height }: Bend): number {
  const far = Math.abs(height)
  return far === 0 ? 1 : far < 0.1 ? 3 : far < 0.25 ? 4 : 6
}
