/** Puts the parts of a board where they are told to be, with all that follows from it. Knows no costs. */

import { controlOf, roughCutsOf } from './bends.ts'
import { type Board, type Grain, type Link, mostCuts, type Spot } from './board.ts'
import type { Chance } from './chance.ts'
import type { Point } from './geometry.ts'
import { setLabelBox } from './labels.ts'

/** Moves a spot's boxes to where it stands. */
export function settle(spot: Spot): void {
  spot.body.x = spot.x - spot.halfWidth
  spot.body.y = spot.y - spot.halfHeight
  const option = spot.options[spot.option]
  if (option) setLabelBox(spot.label, option, spot.x, spot.y)
}

/** The share of an arc that lies within the mark at its start, given the speed with which it sets out. */
const withinMark = (spot: Spot, control: Point): number => {
  const dx = control.x - spot.x
  const dy = control.y - spot.y
  return Math.min(0.45, spot.halfWidth / (2 * Math.sqrt(dx * dx + dy * dy) || 1))
}

/** Draws a link's arc anew between its spots. */
export function route(link: Link, { isRough }: Grain): void {
  const { from, to, bend, xs, ys } = link
  const cuts = isRough ? roughCutsOf(bend) : mostCuts
  const control = controlOf(from, to, bend)
  const start = withinMark(from, control)
  const step = (1 - withinMark(to, control) - start) / cuts
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let top = left
  let bottom = right
  for (let at = 0; at <= cuts; at++) {
    const t = start + step * at
    const u = 1 - t
    const x = u * u * from.x + 2 * u * t * control.x + t * t * to.x
    const y = u * u * from.y + 2 * u * t * control.y + t * t * to.y
    xs[at] = x
    ys[at] = y
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  const dx = to.x - from.x
  const dy = to.y - from.y
  link.cuts = cuts
  link.fromAngle = Math.atan2((ys[0] as number) - from.y, (xs[0] as number) - from.x)
  link.toAngle = Math.atan2((ys[cuts] as number) - to.y, (xs[cuts] as number) - to.x)
  link.length = Math.sqrt(dx * dx + dy * dy)
  link.left = left
  link.right = right
  link.top = top
  link.bottom = bottom
}

/** Takes a spot as near to a point as the bounds allow, label included. */
export function place(spot: Spot, x: number, y: number, { bounds, sheet }: Board): void {
  const option = spot.options[spot.option]
  const room = option ?? { left: 0, right: 0, top: 0, bottom: 0 }
  const left = bounds.x + sheet.margin + Math.max(spot.halfWidth, -room.left)
  const right = bounds.x + bounds.width - sheet.margin - Math.max(spot.halfWidth, room.right)
  const top = bounds.y + sheet.margin + Math.max(spot.halfHeight, -room.top)
  const bottom = bounds.y + bounds.height - sheet.margin - Math.max(spot.halfHeight, room.bottom)
  spot.x = Math.max(left, Math.min(right, x))
  spot.y = Math.max(top, Math.min(bottom, y))
}

/** Somewhere within the bounds. */
export function anywhere({ bounds }: Board, chance: Chance): { x: number; y: number } {
  return {
    x: bounds.x + bounds.width * chance.unit(),
    y: bounds.y + bounds.height * chance.unit(),
  }
}
