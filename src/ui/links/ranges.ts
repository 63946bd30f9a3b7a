/** Paragraph numbers as a reader sees them: sorted, told once, neighbours drawn together. */

export type Range = { readonly from: number; readonly to: number }

/** `[5, 2, 3]` is 2 to 3 and 5. */
export const rangesOf = (numbers: readonly number[]): readonly Range[] => {
  const ranges: Range[] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && last.to === number - 1) ranges[ranges.length - 1] = { from: last.from, to: number }
    else ranges.push({ from: number, to: number })
  }
  return ranges
}

/** "19", "2–5". */
export const rangeText = ({ from, to }: Range): string =>
  from === to ? `${from}` : `${from}–${to}`
