/** Walking the matrix by keys: from one link to the next along a row or a column, empty cells passed over. Knows no elements. */

import type { Matrix } from '#ui/matrix/matrix.ts'
import type { Stop } from '#ui/matrix/stop.ts'

const rowStep = { ArrowUp: -1, ArrowDown: 1 } as const
const columnStep = { ArrowLeft: -1, ArrowRight: 1 } as const

/** Whether a link stands there: in the heads everywhere but in the corner, elsewhere where something is claimed. */
export const hasLink = ({ actors, cellOf }: Matrix, { row, column }: Stop): boolean => {
  if (row < 0 || column < 0 || row > actors.length || column > actors.length) return false
  if (row === 0 || column === 0) return row + column > 0
  const [from, to] = [actors[row - 1], actors[column - 1]]
  return from !== undefined && to !== undefined && cellOf(from, to) !== undefined
}

const next = (matrix: Matrix, from: Stop, rows: number, columns: number): Stop => {
  for (let by = 1; by <= matrix.actors.length + 1; by++) {
    const stop = { row: from.row + by * rows, column: from.column + by * columns }
    if (hasLink(matrix, stop)) return stop
  }
  return from
}

/** The last link of a row: the furthest cell that holds something, else the row's head. */
const endOf = (matrix: Matrix, row: number): Stop => {
  const end = { row, column: matrix.actors.length + 1 }
  const last = next(matrix, end, 0, -1)
  return last === end ? { row, column: row === 0 ? 1 : 0 } : last
}

/** Where a key leads; undefined for a key that is none of the matrix's. With `far` Home and End go to the first and last row. */
export const stopAfter = (
  matrix: Matrix,
  from: Stop,
  key: string,
  far = false,
): Stop | undefined => {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown':
      return next(matrix, from, rowStep[key], 0)
    case 'ArrowLeft':
    case 'ArrowRight':
      return next(matrix, from, 0, columnStep[key])
    case 'Home':
      return far ? { row: 0, column: 1 } : { row: from.row, column: from.row === 0 ? 1 : 0 }
    case 'End':
      return endOf(matrix, far ? matrix.actors.length : from.row)
    default:
      return undefined
  }
}
