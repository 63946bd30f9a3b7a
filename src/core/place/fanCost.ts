/** What a reader minds about the way links leave a mark. Knows the board, not the search. */

import type { Board, Link, Spot } from './board.ts'
import { weights } from './weights.ts'

const angleOf = (link: Link, spot: Spot): number =>
  link.from === spot ? link.fromAngle : link.toAngle

/** By insertion: they are nearly in order from the last time. */
function sortByAngle(spot: Spot): void {
  const { links } = spot
  for (let at = 1; at < links.length; at++) {
    const link = links[at] as Link
    const angle = angleOf(link, spot)
    let to = at
    while (to > 0 && angleOf(links[to - 1] as Link, spot) > angle) {
      links[to] = links[to - 1] as Link
      to--
    }
    links[to] = link
  }
}

/** How tightly links leave a mark: by the angle between them and by the room for their ends on its border. */
export function fanCost(spot: Spot, { sheet }: Board): number {
  const { links } = spot
  const count = links.length
  if (count < 2) return 0
  sortByAngle(spot)
  const liked = Math.min(0.7, (Math.PI * 2 * 0.6) / count)
  const last = links[count - 1] as Link
  let before = angleOf(last, spot) - 2 * Math.PI
  let beside = last.half
  let cost = 0
  for (let at = 0; at < count; at++) {
    const link = links[at] as Link
    const angle = angleOf(link, spot)
    const turn = angle - before
    if (turn < liked) cost += weights.fan * ((liked - turn) / liked) ** 2
    const room = turn * spot.reach - link.half - beside
    if (room < sheet.endGap) cost += weights.ends * ((sheet.endGap - room) / sheet.endGap) ** 2
    before = angle
    beside = link.half
  }
  return cost
}
