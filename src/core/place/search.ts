/** Simulated annealing: changes that make a board worse are taken too, ever less as the search cools. Knows neither the changes nor the costs. */

import type { Board } from './board.ts'
import type { Chance } from './chance.ts'
import { type Move, movesOn } from './moves.ts'
import { tallyOf } from './tally.ts'
import { trialOn } from './trial.ts'

/** `hot` and `cold`: the worsening that is still taken one time in e, at the start and at the end; see the weights. */
export type Schedule = { readonly moves: number; readonly hot: number; readonly cold: number }

/** Searches the board, leaves it as it was found in the end, and says what that costs. */
export function anneal(board: Board, schedule: Schedule, chance: Chance): number {
  const tally = tallyOf(board)
  if (board.spots.every(({ isFixed }) => isFixed)) return tally.total()
  const trial = trialOn(tally)
  const moves = movesOn(board, trial, chance)
  const moveAt = (share: number): Move | undefined => {
    let sum = 0
    for (const [move, part] of moves) {
      sum += part
      if (share < sum) return move
    }
    return moves.at(-1)?.[0]
  }

  const cooling = (schedule.cold / schedule.hot) ** (1 / Math.max(1, schedule.moves))
  let warmth = schedule.hot
  for (let at = 0; at < schedule.moves; at++) {
    warmth *= cooling
    moveAt(chance.unit())?.(Math.min(1, warmth / 2))
    trial.settleUnder(tally.total() - warmth * Math.log(1 - chance.unit()))
  }
  return tally.total()
}
