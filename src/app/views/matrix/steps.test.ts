import { expect, it } from 'vitest'
import { openLens } from '#core/query/lens.ts'
import { sample } from '#core/query/sampleStory.ts'
import { scopeOf } from '#core/query/scope.ts'
import { matrixOf } from '#ui/matrix/matrix.ts'
import { hasLink, stopAfter } from './steps.ts'

const matrix = matrixOf(scopeOf(sample, openLens), 'blocs')
const last = matrix.actors.length
const all = Array.from({ length: (last + 1) ** 2 }, (_, at) => ({
  row: Math.floor(at / (last + 1)),
  column: at % (last + 1),
})).filter((stop) => hasLink(matrix, stop))
const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const

it('[M15] arrows lead along the row or the column to the next link, and stay where there is none', () => {
  for (const stop of all) {
    for (const key of keys) {
      const next = stopAfter(matrix, stop, key)
      if (!next) throw new Error(key)
      expect(hasLink(matrix, next)).toBe(true)
      const isAlong = key === 'ArrowUp' || key === 'ArrowDown' ? 'column' : 'row'
      expect(next[isAlong]).toBe(stop[isAlong])
    }
  }
  expect(stopAfter(matrix, { row: 0, column: 1 }, 'ArrowUp')).toEqual({ row: 0, column: 1 })
  expect(stopAfter(matrix, { row: 1, column: 0 }, 'ArrowUp')).toEqual({ row: 1, column: 0 })
})

it('[M16] from any link arrows lead to every other', () => {
  const key = ({ row, column }: { row: number; column: number }) => `${row} ${column}`
  const reached = new Set([key({ row: 1, column: 0 })])
  const open = [{ row: 1, column: 0 }]
  for (let stop = open.pop(); stop; stop = open.pop()) {
    for (const arrow of keys) {
      const next = stopAfter(matrix, stop, arrow)
      if (!next || reached.has(key(next))) continue
      reached.add(key(next))
      open.push(next)
    }
  }
  expect(reached).toEqual(new Set(all.map(key)))
})

it('[M17] Home and End go to the ends of a row, with Control to the first and last; other keys go nowhere', () => {
  const [cell] = matrix.cells
  if (!cell) throw new Error('The sample has no cell.')
  const stop = {
    row: matrix.actors.indexOf(cell.from) + 1,
    column: matrix.actors.indexOf(cell.to) + 1,
  }
  expect(stopAfter(matrix, stop, 'Home')).toEqual({ row: stop.row, column: 0 })
  expect(stopAfter(matrix, stop, 'Home', true)).toEqual({ row: 0, column: 1 })
  expect(stopAfter(matrix, { row: 0, column: 1 }, 'End')).toEqual({ row: 0, column: last })
  expect(stopAfter(matrix, stop, 'End', true)?.row).toBe(last)
  expect(stopAfter(matrix, stop, 'Enter')).toBeUndefined()
})
