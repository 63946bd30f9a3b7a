/** The cost of a board, kept up to date move by move: only what a move changed is counted again. Knows no search. */

import type { Board, Link, Spot } from './board.ts'
import { areApart, extentsOf, noteLink, noteSpot } from './extents.ts'
import { fanCost } from './fanCost.ts'
import { ledgerOf } from './ledger.ts'
import { crossingCost, lengthCost, passingCost } from './linkCosts.ts'
import { crowdingCost, ownCost, spreadCost } from './markCosts.ts'
import { route, settle } from './motion.ts'

export type Tally = {
  readonly total: () => number
  /**
   * Counts again after these spots have moved and these links have bent; whether the total stays within the limit.
   * Stops early where it cannot: then the count is only good for undoing.
   */
  readonly recount: (moved: readonly Spot[], bent: readonly Link[], limit: number) => boolean
  /** Counts again after a spot's label alone has changed. */
  readonly relabel: (spot: Spot, limit: number) => boolean
  readonly keep: () => void
  /** Takes the count back, once the caller has put these spots and bends back where they were. */
  readonly undo: (moved: readonly Spot[], bent: readonly Link[]) => void
}

export function tallyOf(board: Board): Tally {
  const { spots, links, sheet, grain } = board
  const n = spots.length
  const m = links.length
  // Where each kind of term begins: of a spot, of two spots, of a link, of a link and a spot, of two links.
  const ownAt = 0
  const fanAt = ownAt + n
  const pairAt = fanAt + n
  const lengthAt = pairAt + n * n
  const passingAt = lengthAt + m
  const crossingAt = passingAt + m * n
  const slots = crossingAt + m * m
  // A link has a row for its crossings, and after those of all links one for all else that is its own.
  const ledger = ledgerOf(slots, 2 * m, (slot) => {
    if (slot >= crossingAt) {
      const at = slot - crossingAt
      return [Math.floor(at / m), at % m]
    }
    if (slot >= passingAt) return [m + Math.floor((slot - passingAt) / n), -1]
    return slot >= lengthAt ? [m + slot - lengthAt, -1] : [-1, -1]
  })
  const around = extentsOf(n)
  const along = extentsOf(m)
  const touchedAt = new Int32Array(m)
  const fannedAt = new Int32Array(n)
  const touched: Link[] = []
  let stamp = 0

  const countPairs = (spot: Spot): void => {
    const i = spot.index
    for (let j = 0; j < n; j++) {
      if (j === i) continue
      const other = spots[j] as Spot
      const isFar = areApart(around, i, around, j)
      const cost = spreadCost(spot, other, board) + (isFar ? 0 : crowdingCost(spot, other, board))
      ledger.put(pairAt + (i < j ? i * n + j : j * n + i), cost)
    }
  }
  const countPassing = (link: Link, spot: Spot): void => {
    const isFar = areApart(along, link.index, around, spot.index)
    const cost = isFar ? 0 : passingCost(link, spot, board)
    ledger.put(passingAt + link.index * n + spot.index, cost)
  }
  const countCrossings = (link: Link): void => {
    const i = link.index
    for (let j = 0; j < m; j++) {
      if (j === i || (j < i && touchedAt[j] === stamp)) continue
      const isFar = areApart(along, i, along, j)
      const cost = isFar ? 0 : crossingCost(link, links[j] as Link, board)
      ledger.put(crossingAt + (i < j ? i * m + j : j * m + i), cost)
    }
  }
  const countFan = (spot: Spot): void => {
    if (fannedAt[spot.index] === stamp) return
    fannedAt[spot.index] = stamp
    ledger.put(fanAt + spot.index, fanCost(spot, board))
  }

  const follow = (spot: Spot): void => {
    settle(spot)
    noteSpot(around, spot, sheet)
  }
  const retrace = (link: Link): void => {
    route(link, grain)
    noteLink(along, link, sheet)
  }
  const touch = (link: Link): void => {
    if (touchedAt[link.index] === stamp) return
    touchedAt[link.index] = stamp
    touched.push(link)
    retrace(link)
  }

  const recount = (moved: readonly Spot[], bent: readonly Link[], limit: number): boolean => {
    stamp++
    touched.length = 0
    for (const spot of moved) follow(spot)
    for (const spot of moved) for (const link of spot.links) touch(link)
    for (const link of bent) touch(link)

    for (const spot of moved) {
      ledger.put(ownAt + spot.index, ownCost(spot, board))
      countPairs(spot)
    }
    // No term is negative, so that a move that is lost without the terms still to come stays lost.
    let crossings = 0
    let others = 0
    for (const { index, from, to } of touched) {
      crossings += ledger.rowTotal(index)
      others += ledger.rowTotal(m + index)
      others += ledger.at(fanAt + from.index) + ledger.at(fanAt + to.index)
    }
    if (ledger.total() - crossings - others > limit) return false

    for (const spot of moved)
      for (const link of links) if (touchedAt[link.index] !== stamp) countPassing(link, spot)
    for (const link of touched) {
      ledger.put(lengthAt + link.index, lengthCost(link, board))
      for (const spot of spots) countPassing(link, spot)
      countFan(link.from)
      countFan(link.to)
    }
    if (ledger.total() - crossings > limit) return false
    for (const link of touched) countCrossings(link)
    return ledger.total() <= limit
  }

  const relabel = (spot: Spot, limit: number): boolean => {
    follow(spot)
    ledger.put(ownAt + spot.index, ownCost(spot, board))
    countPairs(spot)
    for (const link of links) countPassing(link, spot)
    return ledger.total() <= limit
  }

  const undo = (moved: readonly Spot[], bent: readonly Link[]): void => {
    ledger.undo()
    for (const spot of moved) follow(spot)
    for (const spot of moved) for (const link of spot.links) retrace(link)
    for (const link of bent) retrace(link)
  }

  recount(spots, links, Number.POSITIVE_INFINITY)
  ledger.keep()
  return { total: ledger.total, recount, relabel, keep: ledger.keep, undo }
}
