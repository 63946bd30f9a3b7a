/** Two marks, or a chosen one between two others, side by side. Knows no other company. */

import type { DrawnLine, DrawnMark } from '#core/draw/display.ts'
import { type Seated, seated, withLines } from './seats.ts'
import type { Measure } from './type.ts'

const radii = { pair: 23, three: 18.5, chosen: 22 } as const

/** Between the picture's edge and the middle of the first mark, as a share of its width; twice as much is room for a label. */
const edges = { pair: 0.2, three: 0.16 } as const

/** The chosen one in the middle of three, the others by their ids, as a pair's page names them. */
const inOrder = (marks: readonly DrawnMark[]): readonly DrawnMark[] => {
  const byId = [...marks].sort((a, b) => (a.entity < b.entity ? -1 : 1))
  const hub = byId.find(({ isChosen }) => isChosen)
  if (!hub || byId.length !== 3) return byId
  const [left, right] = byId.filter((mark) => mark !== hub)
  return left && right ? [left, hub, right] : byId
}

/** Two or three marks evenly in a row of `width`, their middles at a height of 0. */
export const rowOf = (
  marks: readonly DrawnMark[],
  lines: readonly DrawnLine[],
  width: number,
  measure: Measure,
): Seated => {
  const size = marks.length === 3 ? 'three' : 'pair'
  const first = width * edges[size]
  const step = (width - 2 * first) / (marks.length - 1)
  const seats = inOrder(marks).map((mark, at) =>
    seated(
      mark,
      {
        x: first + step * at,
        y: 0,
        radius: mark.isChosen ? radii.chosen : radii[size],
        label: 'below',
        room: 2 * first - 6,
      },
      measure,
    ),
  )
  return withLines(seats, lines)
}
