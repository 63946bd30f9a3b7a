import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rangesOf, rangeText } from './ranges.ts'

it('draws neighbours together, sorts, and tells nothing twice', () => {
  expect(rangesOf([5, 2, 3, 2, 9, 10]).map(rangeText)).toEqual(['2–3', '5', '9–10'])
})

it('names exactly the numbers given, in ranges that do not touch', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (numbers) => {
      const ranges = rangesOf(numbers)
      const named = ranges.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, at) => from + at),
      )
      expect(named).toEqual([...new Set(numbers)].sort((a, b) => a - b))
      ranges.slice(1).forEach(({ from }, at) => {
        expect(from).toBeGreaterThan((ranges[at]?.to ?? 0) + 1)
      })
    }),
  )
})
