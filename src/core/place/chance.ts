/** Chance that repeats itself: a seeded stream of numbers, so that a layout is the same on every run. Knows no clock. */

export type Chance = {
  /** From 0 up to, but never, 1. */
  readonly unit: () => number
  /** Roughly normal, mean 0, standard deviation 1. */
  readonly bell: () => number
  /** A whole number from 0 up to, but never, `count`. */
  readonly below: (count: number) => number
}

/** The same seed gives the same stream (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = (seed * 0x9e3779b1 + 0x85ebca6b) | 0
  const unit = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    unit,
    bell: () => (unit() + unit() + unit() + unit() - 2) * Math.sqrt(3),
    below: (count) => Math.floor(unit() * count),
  }
}
