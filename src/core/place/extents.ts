/** The boxes around the parts of a board in one flat table each, for telling quickly which are far apart. Knows four numbers a part. */

import type { Link, Spot } from './board.ts'
import type { Sheet } from './sheet.ts'

/** Left, top, right and bottom of part 0, then of part 1, and so on. */
export type Extents = Float64Array

export const extentsOf = (count: number): Extents => new Float64Array(4 * count)

export function areApart(some: Extents, one: number, others: Extents, other: number): boolean {
  const at = 4 * one
  const by = 4 * other
  return (
    (some[at + 2] as number) < (others[by] as number) ||
    (others[by + 2] as number) < (some[at] as number) ||
    (some[at + 3] as number) < (others[by + 1] as number) ||
    (others[by + 3] as number) < (some[at + 1] as number)
  )
}

/** With half the air that is liked between two strands. */
export function noteLink(extents: Extents, link: Link, { strandAir }: Sheet): void {
  const at = 4 * link.index
  const air = link.half + strandAir / 2
  extents[at] = link.left - air
  extents[at + 1] = link.top - air
  extents[at + 2] = link.right + air
  extents[at + 3] = link.bottom + air
}

/** Mark and label, with half the air that is liked between two marks, or all that is liked between a mark and a strand. */
export function noteSpot(extents: Extents, spot: Spot, { strandAir, markAir }: Sheet): void {
  const { index, x, y, reach, label } = spot
  const at = 4 * index
  const air = reach + Math.max(strandAir + 4, markAir / 2)
  const pad = markAir / 4
  extents[at] = Math.min(x - air, label.x - pad)
  extents[at + 1] = Math.min(y - air, label.y - pad)
  extents[at + 2] = Math.max(x + air, label.x + label.width + pad)
  extents[at + 3] = Math.max(y + air, label.y + label.height + pad)
}
