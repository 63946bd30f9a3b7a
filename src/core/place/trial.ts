/** One change of a board at a time, that stays or is taken back whole. Knows no kinds of change. */

import type { Bend } from './bends.ts'
import type { Link, Spot } from './board.ts'
import type { Tally } from './tally.ts'

export type Trial = {
  /** To be called before a spot is moved or its label changed. */
  readonly touch: (spot: Spot) => void
  /** To be called before a link is bent. */
  readonly touchLink: (link: Link) => void
  /** Counts what has been touched; takes it back where the total is above the limit. */
  readonly settleUnder: (limit: number) => boolean
}

export function trialOn(tally: Tally): Trial {
  const spots: Spot[] = []
  const xs: number[] = []
  const ys: number[] = []
  const options: number[] = []
  const links: Link[] = []
  const bends: Bend[] = []

  const forget = (): void => {
    spots.length = xs.length = ys.length = options.length = links.length = bends.length = 0
  }
  const takeBack = (): void => {
    // Backwards, so that of two touches the first wins.
    for (let at = spots.length - 1; at >= 0; at--) {
      const spot = spots[at] as Spot
      spot.x = xs[at] as number
      spot.y = ys[at] as number
      spot.option = options[at] as number
    }
    for (let at = links.length - 1; at >= 0; at--) (links[at] as Link).bend = bends[at] as Bend
    tally.undo(spots, links)
  }

  return {
    touch: (spot) => {
      spots.push(spot)
      xs.push(spot.x)
      ys.push(spot.y)
      options.push(spot.option)
    },
    touchLink: (link) => {
      links.push(link)
      bends.push(link.bend)
    },
    settleUnder: (limit) => {
      const [spot] = spots
      const isLabelOnly =
        spots.length === 1 &&
        links.length === 0 &&
        spot !== undefined &&
        spot.x === xs[0] &&
        spot.y === ys[0]
      const isKept =
        spot && isLabelOnly ? tally.relabel(spot, limit) : tally.recount(spots, links, limit)
      if (isKept) tally.keep()
      else takeBack()
      forget()
      return isKept
    },
  }
}
