/** The curves of a pair's strands: parallel lanes along one arc, each cut where it meets the marks. Knows one pair at a time. */

import { controlOf } from './bends.ts'
import { type Link, laneGapOf, type Spot } from './board.ts'
import { type Bezier, type Point, partOf, pointOn } from './geometry.ts'
import type { InputStrand } from './input.ts'
import { outlineDistance } from './outline.ts'
import type { PlacedStrand } from './places.ts'
import type { Sheet } from './sheet.ts'

const round = (value: number): number => Math.round(value * 10) / 10

const moved = ({ x, y }: Point, dx: number, dy: number): Point => ({ x: x + dx, y: y + dy })

/** The share of the curve, seen from its start, at which it is `gap` away from the mark. */
function exitOf(curve: Bezier, spot: Spot, gap: number): number {
  const { shape, radius } = spot.mark
  const isOut = (t: number): boolean => {
    const { x, y } = pointOn(curve, t)
    return outlineDistance(shape, radius, x - spot.x, y - spot.y) > gap
  }
  let low = 0
  let high = 0
  while (high < 0.5 && !isOut(high)) {
    low = high
    high += 0.01
  }
  if (high === 0) return 0
  for (let halving = 0; halving < 12; halving++) {
    const middle = (low + high) / 2
    if (isOut(middle)) high = middle
    else low = middle
  }
  return high
}

const reversed = ({ a, c, b }: Bezier): Bezier => ({ a: b, c, b: a })

function strandOf(curve: Bezier, link: Link, strand: InputStrand, sheet: Sheet): PlacedStrand {
  const isForth = strand.from === link.from.mark.entity
  const along = isForth ? curve : reversed(curve)
  const [from, to] = isForth ? [link.from, link.to] : [link.to, link.from]
  const hasHead = strand.stance !== 'role'
  const hasTwo = hasHead && strand.direction === 'mutual'
  const start = exitOf(along, from, hasTwo ? sheet.headGap : sheet.tailGap)
  const end = 1 - exitOf(reversed(along), to, hasHead ? sheet.headGap : sheet.tailGap)
  const { a, c, b } = partOf(along, Math.min(start, 0.49), Math.max(end, 0.51))
  return {
    strand: strand.strand,
    x1: round(a.x),
    y1: round(a.y),
    cx: round(c.x),
    cy: round(c.y),
    x2: round(b.x),
    y2: round(b.y),
  }
}

/** Places the strands of a link; `from` and `to` of the spots must be where they shall stay. */
export function lanesOf(link: Link, sheet: Sheet): readonly PlacedStrand[] {
  const { from, to, bend, strands } = link
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.sqrt(dx * dx + dy * dy) || 1
  const c = controlOf(from, to, bend)
  const gap = laneGapOf(sheet, strands.length, Math.min(from.halfHeight, to.halfHeight))
  return strands.map((strand, lane) => {
    const offset = (lane - (strands.length - 1) / 2) * gap
    const ox = (-dy / length) * offset
    const oy = (dx / length) * offset
    const curve = { a: moved(from, ox, oy), c: moved(c, ox, oy), b: moved(to, ox, oy) }
    return strandOf(curve, link, strand, sheet)
  })
}
