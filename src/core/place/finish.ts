/** The places read off a searched board. Knows no costs. */

import type { Board } from './board.ts'
import type { PlaceInput } from './input.ts'
import { placedLabelOf } from './labels.ts'
import { lanesOf } from './lanes.ts'
import type { Places } from './places.ts'

const round = (value: number): number => Math.round(value * 10) / 10

/** Rounds the spots to a tenth and draws everything from there. */
export function placesOn(
  { spots, links, sheet }: Board,
  { frame, outletFrame }: Pick<PlaceInput, 'frame' | 'outletFrame'>,
): Places {
  for (const spot of spots) {
    spot.x = round(spot.x)
    spot.y = round(spot.y)
  }
  return {
    frame,
    outletFrame,
    marks: spots.flatMap(({ mark, x, y, option, options }) => {
      const chosen = options[option]
      if (!chosen) return []
      const label = placedLabelOf(chosen, x, y, sheet)
      return [{ entity: mark.entity, x, y, radius: mark.radius, label }]
    }),
    strands: links.flatMap((link) => lanesOf(link, sheet)),
  }
}
