/** "Did you mean": the known name that is nearest to an unknown one. Bounded, so that a hostile file cannot make it slow. */

const maxComparisons = 20_000
const maxNameLength = 64
const maxDistance = 5

/**
 * How many letters must be added, taken away, changed or swapped with their neighbour to get from `a` to `b`;
 * `limit + 1` where it is more than `limit`. Looks only at what lies within the limit.
 */
export const distance = (a: string, b: string, limit: number): number => {
  const tooFar = limit + 1
  if (Math.abs(a.length - b.length) > limit) return tooFar
  const rowOf = (fill: (column: number) => number) =>
    Array.from({ length: b.length + 1 }, (_, column) => fill(column))
  let beforeLast = rowOf(() => tooFar)
  let last = rowOf((column) => column)
  let current = rowOf(() => tooFar)
  for (let row = 1; row <= a.length; row += 1) {
    const from = Math.max(1, row - limit)
    const to = Math.min(b.length, row + limit)
    // The cell before what is looked at holds what an earlier row left there; those behind are too far.
    current[from - 1] = from === 1 ? row : tooFar
    let least = current[from - 1] ?? tooFar
    for (let column = from; column <= to; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      let cost = Math.min(
        (last[column] ?? tooFar) + 1,
        (current[column - 1] ?? tooFar) + 1,
        (last[column - 1] ?? tooFar) + change,
      )
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (row > 1 && column > 1 && isSwapped) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? tooFar) + 1)
      }
      current[column] = cost
      least = Math.min(least, cost)
    }
    if (least > limit) return tooFar
    const spare = beforeLast
    beforeLast = last
    last = current
    current = spare
  }
  return Math.min(last[b.length] ?? tooFar, tooFar)
}

const nearest = (wanted: string, known: readonly string[]): string | undefined => {
  const asked = wanted.toLowerCase()
  let least = Math.min(maxDistance, Math.max(1, Math.floor(asked.length / 3)))
  let best: string | undefined
  let kin: string | undefined
  for (const name of known) {
    const cost = distance(asked, name.toLowerCase(), least)
    if (cost < least || (cost === least && (best === undefined || name < best))) {
      best = name
      least = cost
    }
    const isKin = `-${name}-`.includes(`-${asked}-`) || `-${asked}-`.includes(`-${name}-`)
    if (isKin && (kin === undefined || name < kin)) kin = name
  }
  return best ?? kin
}

/** Gives ` Did you mean "muallem"?`, or nothing where no known name is near. */
export type Suggest = (wanted: string, known: Iterable<string>) => string

/** One for each file: after 20,000 comparisons of names of about the same length it stays silent. */
export const suggester = (): Suggest => {
  let left = maxComparisons
  return (wanted, known) => {
    if (left <= 0 || wanted === '' || wanted.length > maxNameLength) return ''
    const names = [...known].filter((name) => name.length <= maxNameLength)
    left -= names.filter(({ length }) => Math.abs(length - wanted.length) <= maxDistance).length
    const near = nearest(wanted, names)
    return near === undefined ? '' : ` Did you mean "${near}"?`
  }
}
