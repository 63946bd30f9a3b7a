/** A sum of many numbered terms that can be changed on trial and taken back. Knows not what the terms mean. */

export type Ledger = {
  readonly total: () => number
  readonly at: (slot: number) => number
  readonly put: (slot: number, value: number) => void
  /** The sum of the terms of a row, as it was at the last `keep`. */
  readonly rowTotal: (row: number) => number
  /** What has been put since the last `keep` or `undo` stays. */
  readonly keep: () => void
  /** What has been put since the last `keep` or `undo` is taken back. */
  readonly undo: () => void
}

const total = 0
const kept = 1

/** A term belongs to at most two rows; `rowsOf` names them, -1 for none. */
export function ledgerOf(
  slots: number,
  rows: number,
  rowsOf: (slot: number) => readonly [number, number],
): Ledger {
  const terms = new Float64Array(slots)
  // One row more, for all terms that belong to none.
  const rowTotals = new Float64Array(rows + 1)
  const firstRow = new Int32Array(slots)
  const otherRow = new Int32Array(slots)
  for (let slot = 0; slot < slots; slot++) {
    const [first, other] = rowsOf(slot)
    firstRow[slot] = first < 0 ? rows : first
    otherRow[slot] = other < 0 ? rows : other
  }
  const changed: number[] = []
  const before: number[] = []
  const steps: number[] = []
  // In an array, since a number that a closure holds is allocated anew each time it changes.
  const sum = new Float64Array(2)

  return {
    total: () => sum[total] as number,
    at: (slot) => terms[slot] as number,
    put: (slot, value) => {
      const old = terms[slot] as number
      if (old === value) return
      changed.push(slot)
      before.push(old)
      steps.push(value - old)
      terms[slot] = value
      sum[total] = (sum[total] as number) + value - old
    },
    rowTotal: (row) => rowTotals[row] as number,
    keep: () => {
      for (let at = 0; at < changed.length; at++) {
        const slot = changed[at] as number
        const step = steps[at] as number
        const first = firstRow[slot] as number
        const other = otherRow[slot] as number
        rowTotals[first] = (rowTotals[first] as number) + step
        rowTotals[other] = (rowTotals[other] as number) + step
      }
      changed.length = before.length = steps.length = 0
      sum[kept] = sum[total] as number
    },
    undo: () => {
      for (let at = changed.length - 1; at >= 0; at--)
        terms[changed[at] as number] = before[at] as number
      changed.length = before.length = steps.length = 0
      sum[total] = sum[kept] as number
    },
  }
}
