/** What a reader minds about marks and their labels, as numbers. Knows the board, not the search. */

import type { Board, Spot } from './board.ts'
import { airBetween } from './geometry.ts'
import type { Box } from './places.ts'
import { forbidden, weights } from './weights.ts'

/** Air that must be, and air that is liked, between two boxes. */
function crowding(one: Box, other: Box, must: number, liked: number, board: Board): number {
  const air = airBetween(one, other)
  if (air >= liked) return 0
  const want = (liked - air) / (liked - must)
  return air < must
    ? forbidden(must - air, board) + weights.crowding
    : weights.crowding * want * want
}

/** How a mark stands by itself: its label's side, its way to the middle. */
export function ownCost(spot: Spot, { bounds }: Board): number {
  const dx = (spot.x - bounds.x - bounds.width / 2) / (bounds.width / 2)
  const dy = (spot.y - bounds.y - bounds.height / 2) / (bounds.height / 2)
  const hub = Math.max(0, spot.links.length - 2)
  const dislike = spot.options[spot.option]?.dislike ?? 0
  return weights.label * dislike + weights.middle * hub * (dx * dx + dy * dy)
}

/** Beyond this many paces two marks do not push each other. */
const farthest = 2

/** How evenly two marks share the room, and how near two of one bloc are. */
export function spreadCost(one: Spot, other: Spot, { pace }: Board): number {
  const dx = one.x - other.x
  const dy = one.y - other.y
  const square = (dx * dx + dy * dy) / (pace * pace)
  const near =
    square < farthest * farthest ? 1 / (square + 0.04) - 1 / (farthest * farthest + 0.04) : 0
  const isBloc = one.mark.bloc !== '' && one.mark.bloc === other.mark.bloc
  return weights.spread * near * near * 0.25 + (isBloc ? weights.bloc * Math.sqrt(square) : 0)
}

/** How closely two marks and their labels stand. */
export function crowdingCost(one: Spot, other: Spot, board: Board): number {
  const { markAir } = board.sheet
  return (
    crowding(one.body, other.body, 6, markAir, board) +
    crowding(one.body, other.label, 3, markAir * 0.5, board) +
    crowding(one.label, other.body, 3, markAir * 0.5, board) +
    crowding(one.label, other.label, 3, markAir * 0.4, board)
  )
}
