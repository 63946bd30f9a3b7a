import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance, suggester } from './suggest.ts'

/** The plain way, without bounds: the oracle. */
const slowDistance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) =>
      row === 0 ? column : column === 0 ? row : 0,
    ),
  )
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1]
      const isSwapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const costs = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
      ]
      if (isSwapped) costs.push(at(row - 2, column - 2) + 1)
      const line = rows[row]
      if (line) line[column] = Math.min(...costs)
    }
  }
  return at(a.length, b.length)
}

test('the bounded distance is the plain one up to its limit', { timeout: 30_000 }, () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
  fc.assert(
    fc.property(word, word, fc.nat(10), (a, b, limit) => {
      expect(distance(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit + 1))
    }),
    { numRuns: 5000 },
  )
})

const known = ['muallem', 'sergey-lavrov', 'obama', 'russia', 'united-states']

test.each([
  ['mualem', 'muallem'],
  ['muallme', 'muallem'],
  ['Obama', 'obama'],
  ['lavrov', 'sergey-lavrov'],
  ['unitedstates', 'united-states'],
])('[R29] for %s the nearest name is offered: %s', (wanted, near) => {
  expect(suggester()(wanted, known)).toBe(` Did you mean "${near}"?`)
})

test('[R29] where nothing is near, nothing is offered', () => {
  for (const wanted of ['', 'xyz', 'petraeus', 'x'.repeat(65)])
    expect(suggester()(wanted, known)).toBe('')
})

test('[R29] of two that are as near, the first of the alphabet', () => {
  expect(suggester()('bat', ['cat', 'bar', 'hat'])).toBe(' Did you mean "bar"?')
})
