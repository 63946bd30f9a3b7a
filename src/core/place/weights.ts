/** How much a reader minds each fault of a map: where taste is written down. Knows no geometry. */

import type { Board } from './board.ts'

/** In units of one crossing. */
export const weights = {
  forbidden: 25,
  crowding: 1.2,
  spread: 0.35,
  bloc: 0.12,
  labelTouched: 3,
  strandNear: 1.2,
  crossing: 4,
  shallow: 1.5,
  alongside: 0.5,
  fan: 0.7,
  ends: 2,
  length: 0.9,
  bend: 0.25,
  label: 1,
  middle: 0.08,
} as const

/** A breach of what must never be, with a slope towards the way out; `depth` in the frame's units. */
export const forbidden = (depth: number, { grain }: Board): number =>
  grain.strict * weights.forbidden * (1 + depth / 8)
