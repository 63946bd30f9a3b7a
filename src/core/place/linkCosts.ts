/** What a reader minds about the links between marks, as numbers. Knows the board, not the search. */

import type { Board, Link, Spot } from './board.ts'
import { distanceToSegment, isCrossing, lengthWithin } from './geometry.ts'
import { forbidden, weights } from './weights.ts'

/** How a link passes a mark that is none of its ends, and how it touches a label, its own ends' labels too. */
export function passingCost(link: Link, spot: Spot, board: Board): number {
  const { sheet } = board
  const { x, y, label } = spot
  const must = spot.reach + link.half + 3.5
  const liked = must + sheet.strandAir
  const isEnd = link.from === spot || link.to === spot
  const isFar =
    isEnd ||
    x < link.left - liked ||
    x > link.right + liked ||
    y < link.top - liked ||
    y > link.bottom + liked
  const pad = 1.5 + link.half
  const left = label.x - pad
  const top = label.y - pad
  const right = label.x + label.width + pad
  const bottom = label.y + label.height + pad
  const isApart = link.right < left || link.left > right || link.bottom < top || link.top > bottom
  if (isFar && isApart) return 0

  const { xs, ys } = link
  let least = liked
  let within = 0
  let bx = xs[0] as number
  let by = ys[0] as number
  for (let at = 1; at <= link.cuts; at++) {
    const ax = bx
    const ay = by
    bx = xs[at] as number
    by = ys[at] as number
    if (!isFar) {
      const distance = distanceToSegment(x, y, ax, ay, bx, by)
      if (distance < least) least = distance
    }
    if (!isApart) within += lengthWithin(ax, ay, bx, by, left, top, right, bottom)
  }
  let cost = within > 0 ? weights.labelTouched * (1 + within / 25) : 0
  if (least < must) cost += forbidden(must - least, board) + weights.strandNear
  else if (least < liked) cost += weights.strandNear * ((liked - least) / sheet.strandAir) ** 2
  return cost
}

/** How two links cross, or run along each other. */
export function crossingCost(one: Link, other: Link, { sheet, grain }: Board): number {
  const { xs, ys, cuts } = other
  const near = grain.isRough ? 0 : sheet.strandAir * 0.8 + one.half + other.half
  let cost = 0
  let bx = one.xs[0] as number
  let by = one.ys[0] as number
  for (let i = 1; i <= one.cuts; i++) {
    const ax = bx
    const ay = by
    bx = one.xs[i] as number
    by = one.ys[i] as number
    const left = (ax < bx ? ax : bx) - near
    const right = (ax < bx ? bx : ax) + near
    const top = (ay < by ? ay : by) - near
    const bottom = (ay < by ? by : ay) + near
    if (right < other.left || left > other.right) continue
    if (bottom < other.top || top > other.bottom) continue
    let least = near
    let dx = xs[0] as number
    let dy = ys[0] as number
    for (let j = 1; j <= cuts; j++) {
      const cx = dx
      const cy = dy
      dx = xs[j] as number
      dy = ys[j] as number
      if ((cx > right && dx > right) || (cx < left && dx < left)) continue
      if ((cy > bottom && dy > bottom) || (cy < top && dy < top)) continue
      if (isCrossing(ax, ay, bx, by, cx, cy, dx, dy))
        cost += crossingAt(bx - ax, by - ay, dx - cx, dy - cy)
      if (near === 0) continue
      const distance = distanceToSegment((ax + bx) / 2, (ay + by) / 2, cx, cy, dx, dy)
      if (distance < least) least = distance
    }
    if (least < near) cost += (weights.alongside * (near - least)) / near
  }
  return cost * one.strands.length * other.strands.length
}

/** A crossing is minded the more, the shallower it is. */
function crossingAt(ax: number, ay: number, bx: number, by: number): number {
  const dot = ax * bx + ay * by
  const square = (dot * dot) / ((ax * ax + ay * ay) * (bx * bx + by * by) || 1)
  return weights.crossing + weights.shallow * square * square
}

/** How long a link is, how far it bends, and whether it leaves the bounds. */
export function lengthCost(link: Link, board: Board): number {
  const { pace, bounds, sheet } = board
  const leaf = link.from.links.length === 1 || link.to.links.length === 1
  const share = link.length / (pace * (leaf ? 0.85 : 1.15))
  const over = share > 1 ? share - 1 : (1 - share) * 1.5
  const { height, skew } = link.bend
  const bent = Math.abs(height) / 0.16 + Math.abs(skew)
  const edge = sheet.margin + link.half
  const outside = Math.max(
    bounds.x + edge - link.left,
    link.right + edge - bounds.x - bounds.width,
    bounds.y + edge - link.top,
    link.bottom + edge - bounds.y - bounds.height,
  )
  return (
    weights.length * (over * over * 0.5 + share * 0.4) +
    weights.bend * bent * bent +
    (outside > 0 ? forbidden(outside, board) : 0)
  )
}
