/** The ways a search changes a board: marks shift, jump, swap and move in groups, links bend, labels change sides. Knows no costs. */

import { bends } from './bends.ts'
import type { Board, Link, Spot } from './board.ts'
import type { Chance } from './chance.ts'
import { anywhere, place } from './motion.ts'
import type { Trial } from './trial.ts'

/** Changes the board by chance and says so to the trial; `reach` is from 0 (small changes) to 1. */
export type Move = (reach: number) => void

export function movesOn(board: Board, trial: Trial, chance: Chance): readonly [Move, number][] {
  const free = board.spots.filter(({ isFixed }) => !isFixed)
  const flexible = board.links.filter(({ isFixed }) => !isFixed)
  const anyOf = <Item>(items: readonly Item[]): Item => items[chance.below(items.length)] as Item
  const endOf = ({ from, to }: Link, spot: Spot): Spot => (from === spot ? to : from)

  const put = (spot: Spot, x: number, y: number): void => {
    trial.touch(spot)
    place(spot, x, y, board)
  }
  const bend = (link: Link): void => {
    trial.touchLink(link)
    link.bend = anyOf(bends)
  }
  const relabel = (spot: Spot): void => {
    trial.touch(spot)
    spot.option = chance.below(spot.options.length)
    place(spot, spot.x, spot.y, board)
  }

  const shift: Move = (reach) => {
    const spot = anyOf(free)
    const step = board.pace * (0.02 + 0.9 * reach * chance.unit())
    if (chance.unit() < 0.25) relabel(spot)
    put(spot, spot.x + chance.bell() * step, spot.y + chance.bell() * step)
    const [link] = spot.links
    if (link && flexible.length > 0 && chance.unit() < 0.2) bend(anyOf(spot.links))
  }
  /** Somewhere around a mark it is linked to; without links, anywhere. */
  const jump: Move = () => {
    const spot = anyOf(free)
    if (spot.links.length === 0) {
      const { x, y } = anywhere(board, chance)
      return put(spot, x, y)
    }
    const { x, y } = endOf(anyOf(spot.links), spot)
    const angle = 2 * Math.PI * chance.unit()
    const length = board.pace * (0.6 + chance.unit())
    put(spot, x + length * Math.cos(angle), y + length * Math.sin(angle))
  }
  const swap: Move = () => {
    const one = anyOf(free)
    const other = anyOf(free)
    if (one === other) return
    const { x, y } = one
    put(one, other.x, other.y)
    put(other, x, y)
  }
  /** A mark and those of its neighbours that hang on it, the more likely the fewer links they have. */
  const groupOf = (spot: Spot): readonly Spot[] => [
    spot,
    ...spot.links
      .map((link) => endOf(link, spot))
      .filter((end) => !end.isFixed && chance.unit() * end.links.length < 1),
  ]
  const carry: Move = (reach) => {
    const group = groupOf(anyOf(free))
    const step = board.pace * (0.05 + 1.5 * reach * chance.unit())
    const dx = chance.bell() * step
    const dy = chance.bell() * step
    for (const each of group) put(each, each.x + dx, each.y + dy)
  }
  /** A group is turned about its middle mark, or mirrored. */
  const turn: Move = () => {
    const [spot, ...group] = groupOf(anyOf(free))
    if (!spot) return
    const angle = 2 * Math.PI * chance.unit()
    const mirror = chance.unit() < 0.5 ? -1 : 1
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    for (const each of group) {
      const dx = each.x - spot.x
      const dy = (each.y - spot.y) * mirror
      put(each, spot.x + dx * cos - dy * sin, spot.y + dx * sin + dy * cos)
    }
  }
  const rebend: Move = () => {
    if (flexible.length > 0) bend(anyOf(flexible))
  }

  return [
    [shift, 0.46],
    [jump, 0.06],
    [swap, 0.06],
    [carry, 0.06],
    [turn, 0.03],
    [rebend, 0.18],
    [() => relabel(anyOf(free)), 0.15],
  ]
}
