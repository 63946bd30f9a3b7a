/** Puts things in a row so that those that pull each other stand near and those that push each other far. Knows numbers only. */

/** How strongly each pulls each, both ways alike; below nought: pushes. Whole numbers. */
export type Pulls = readonly (readonly number[])[]

const pullOf = (pulls: Pulls, a: number | undefined, b: number | undefined): number =>
  a === undefined || b === undefined ? 0 : (pulls[a]?.[b] ?? 0)

/** The sum of pull times distance over all pairs of a row: the lower the better. */
export const spanOf = (row: readonly number[], pulls: Pulls): number => {
  let span = 0
  for (let i = 0; i < row.length; i++) {
    for (let k = i + 1; k < row.length; k++) span += pullOf(pulls, row[i], row[k]) * (k - i)
  }
  return span
}

/** What the span gains when the things at `at` and `at + 1` change places. */
const gainOfSwap = (row: readonly number[], at: number, pulls: Pulls): number => {
  const [one, other] = [row[at], row[at + 1]]
  let gain = 0
  for (let k = 0; k < row.length; k++) {
    if (k === at || k === at + 1) continue
    const difference = pullOf(pulls, one, row[k]) - pullOf(pulls, other, row[k])
    gain += k < at ? difference : -difference
  }
  return gain
}

/** The best place for the thing at `start`, found by walking it to both ends; undefined: it stands best where it is. */
const betterPlaceOf = (row: readonly number[], start: number, pulls: Pulls): number | undefined => {
  let best = { gain: 0, at: start }
  for (const step of [-1, 1]) {
    const walked = [...row]
    let gain = 0
    for (let at = start; at + step >= 0 && at + step < row.length; at += step) {
      const left = Math.min(at, at + step)
      gain += gainOfSwap(walked, left, pulls)
      const moved = walked.splice(at, 1)
      walked.splice(at + step, 0, ...moved)
      if (gain < best.gain) best = { gain, at: at + step }
    }
  }
  return best.at === start ? undefined : best.at
}

/** Rounds of the search, each of which looks at everything once; rows of a story settle in a handful. */
const mostRounds = 40

/** A row of the same things with a span, never longer than it was, that moving one of them does not lessen. */
export const shortened = (start: readonly number[], pulls: Pulls): readonly number[] => {
  let row = start
  for (let round = 0; round < mostRounds; round++) {
    const before = row
    for (const thing of start) {
      const from = row.indexOf(thing)
      const to = betterPlaceOf(row, from, pulls)
      if (to !== undefined) row = row.toSpliced(from, 1).toSpliced(to, 0, thing)
    }
    if (row === before) break
  }
  return row
}
