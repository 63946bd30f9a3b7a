/** Walking the map by arrow keys: from a mark to the next one in a direction, neighbours first. Knows geometry, no keys. */

import type { EntityId } from '#core/story/ids.ts'
import type { Drawing } from './display.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

const headings: Record<Direction, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/** Half the cone in which a mark counts as lying in a direction: 60 degrees. */
const leastCosine = 0.5

/**
 * The mark to go to: the nearest neighbour in the cone, by distance over the squared cosine of the angle;
 * else the nearest mark of any kind in the cone; else `from` itself.
 */
export function markTowards(drawing: Drawing, from: EntityId, direction: Direction): EntityId {
  const here = drawing.marks.find(({ entity }) => entity === from)
  if (!here) return from
  const neighbours = new Set(neighboursOf(drawing, from))
  const [hx, hy] = headings[direction]
  let best = from
  let least = Number.POSITIVE_INFINITY
  let bestIsNeighbour = false
  for (const mark of drawing.marks) {
    if (mark.entity === from) continue
    const dx = mark.x - here.x
    const dy = mark.y - here.y
    const distance = Math.hypot(dx, dy)
    const cosine = (dx * hx + dy * hy) / (distance || 1)
    if (cosine < leastCosine) continue
    const isNeighbour = neighbours.has(mark.entity)
    const cost = distance / (cosine * cosine)
    if (isNeighbour === bestIsNeighbour ? cost < least : isNeighbour)
      [best, least, bestIsNeighbour] = [mark.entity, cost, isNeighbour]
  }
  return best
}

/** The neighbours of a mark in the drawing, in the order in which the drawing names its lines. */
export function neighboursOf(drawing: Drawing, of: EntityId): readonly EntityId[] {
  const found = new Set<EntityId>()
  for (const { from, to } of drawing.lines) {
    if (from === of) found.add(to)
    if (to === of) found.add(from)
  }
  return [...found]
}

/** The neighbour `step` places on from `last` (the one visited before, if any), round and round. */
export function neighbourAfter(
  drawing: Drawing,
  of: EntityId,
  last: EntityId | undefined,
  step: 1 | -1,
): EntityId {
  const all = neighboursOf(drawing, of)
  if (all.length === 0) return of
  const at = last ? all.indexOf(last) : -1
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length
  return all[next] ?? of
}
