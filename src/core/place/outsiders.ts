/** A map from points that another layout has found: scaled to the frame, straight strands, every label below its mark. For comparison only. */

import type { EntityId } from '#core/story/ids.ts'
import { boardOf, precise } from './board.ts'
import { placesOn } from './finish.ts'
import type { Point } from './geometry.ts'
import type { PlaceInput } from './input.ts'
import { place, settle } from './motion.ts'
import type { Places } from './places.ts'

/** Stretched along both axes until the actors fill the frame, which keeps crossings and lessens overlaps. Outlets are left out. */
export function placesAt(input: PlaceInput, points: ReadonlyMap<EntityId, Point>): Places {
  const marks = input.marks.filter(({ isOutlet }) => !isOutlet)
  const board = boardOf({ ...input, marks }, { x: 0, y: 0, ...input.frame }, precise)
  const found = marks.map(({ entity }) => points.get(entity) ?? { x: 0, y: 0 })
  const spanOf = (values: readonly number[]): readonly [number, number] => {
    const low = Math.min(...values)
    return [low, Math.max(...values) - low || 1]
  }
  const [left, width] = spanOf(found.map(({ x }) => x))
  const [top, height] = spanOf(found.map(({ y }) => y))
  const { labelSize, lineHeight, largestRadius, margin } = input.sheet
  const edge = margin + largestRadius
  const room = {
    width: input.frame.width - 2 * edge,
    height: input.frame.height - 2 * edge - lineHeight - labelSize / 2,
  }
  board.spots.forEach((spot, at) => {
    const point = found[at]
    if (!point) return
    const x = edge + ((point.x - left) / width) * room.width
    const y = edge + ((point.y - top) / height) * room.height
    place(spot, x, y, board)
    settle(spot)
  })
  return placesOn(board, input)
}
