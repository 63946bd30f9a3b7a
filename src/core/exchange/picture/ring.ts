/** A chosen mark with its neighbours around it, about where the map has them. Knows no ties among the neighbours. */

import type { DrawnLine, DrawnMark } from '#core/draw/display.ts'
import {
  labelGap,
  labelLines,
  labelStyle,
  type Seat,
  type Seated,
  seated,
  withLines,
} from './seats.ts'
import type { Measure } from './type.ts'

const hubRadius = 22
const smallest = 13.5
const largest = 16
const margin = 4
type Point = { readonly x: number; readonly y: number }
type Frame = { readonly width: number; readonly height: number }

/** How many neighbours stand above, beside (one or none on each side) and below. */
const rows: readonly (readonly [above: number, beside: boolean, below: number])[] = [
  [0, false, 0],
  [1, false, 0],
  [0, true, 0],
  [1, false, 2],
  [2, false, 2],
  [2, true, 1],
  [2, true, 2],
  [3, true, 2],
  [3, true, 3],
]

/** The most neighbours that find a seat. */
export const mostNeighbours = rows.length - 1

type Slot = Omit<Seat, 'radius' | 'y'> & { readonly row: 'above' | 'beside' | 'below' }

const rowSlots = (count: number, width: number, row: 'above' | 'below'): readonly Slot[] => {
  const column = width / 3
  const step = count === 2 ? width * 0.56 : column
  return Array.from({ length: count }, (_, at) => ({
    x: width / 2 + (at - (count - 1) / 2) * step,
    row,
    label: row,
    room: column - 6,
  }))
}

const slotsFor = (count: number, width: number): readonly Slot[] => {
  const [above, beside, below] = rows[count] ?? [0, false, 0]
  // Narrower than a column: the lines to the corners pass inside of these labels.
  const room = Math.min(84, width / 3 - 6)
  const sides = [margin + room / 2, width - margin - room / 2].map((x) => ({
    x,
    row: 'beside' as const,
    label: 'below' as const,
    room,
  }))
  return [
    ...rowSlots(above, width, 'above'),
    ...(beside ? sides : []),
    ...rowSlots(below, width, 'below'),
  ]
}

/** Where the chosen mark stands: away from a neighbour right above or below it, so that their line can be seen. */
const middleOf = (count: number, { width, height }: Frame): Point => {
  const [above, , below] = rows[count] ?? [0, false, 0]
  const lean = (above === 1 ? 1 : 0) - (below === 1 ? 1 : 0)
  return { x: width / 2, y: height / 2 + lean * 16 }
}

const angleFrom = (hub: Point, { x, y }: Point): number => Math.atan2(y - hub.y, x - hub.x)

const apart = (a: number, b: number): number => {
  const turn = Math.abs(a - b) % (2 * Math.PI)
  return Math.min(turn, 2 * Math.PI - turn)
}

/** Which neighbour takes which slot: in their order around the chosen one on the map, turned to where they fit best. */
const matched = (
  around: readonly DrawnMark[],
  hub: Point,
  slots: readonly Slot[],
  frame: Frame,
): readonly (readonly [DrawnMark, Slot])[] => {
  const heights = { above: 0, beside: frame.height / 2, below: frame.height }
  const middle = { x: frame.width / 2, y: frame.height / 2 }
  const angleOf = ({ x, row }: Slot) => angleFrom(middle, { x, y: heights[row] })
  const marks = [...around].sort((a, b) => angleFrom(hub, a) - angleFrom(hub, b))
  const places = [...slots].sort((a, b) => angleOf(a) - angleOf(b))
  const turns = places.map((_, turn) => {
    const pairs = marks.flatMap((mark, at) => {
      const place = places[(at + turn) % places.length]
      return place ? [[mark, place] as const] : []
    })
    const cost = pairs.reduce(
      (sum, [mark, place]) => sum + apart(angleFrom(hub, mark), angleOf(place)) ** 2,
      0,
    )
    return { pairs, cost }
  })
  return turns.sort((a, b) => a.cost - b.cost)[0]?.pairs ?? []
}

/** The chosen mark in the middle of the frame, and up to eight others around it. */
export const ringOf = (
  hub: DrawnMark,
  around: readonly DrawnMark[],
  lines: readonly DrawnLine[],
  frame: Frame,
  measure: Measure,
): Seated => {
  const middle = middleOf(around.length, frame)
  const pairs = matched(around, hub, slotsFor(around.length, frame.width), frame)
  const linesIn = (row: Slot['row']): number =>
    Math.max(
      0,
      ...pairs
        .filter(([, slot]) => slot.row === row)
        .map(([mark, { room }]) => labelLines(mark, room, measure).length),
    )
  const edgeOf = (row: Slot['row']): number =>
    margin + linesIn(row) * labelStyle.lineHeight + labelGap + largest
  const heights: Readonly<Record<Slot['row'], number>> = {
    above: edgeOf('above'),
    // Labels of two lines keep clear of the lines that run below them.
    beside: middle.y - 6 - 14 * Math.max(0, linesIn('beside') - 1),
    below: frame.height - edgeOf('below'),
  }
  const marks = [
    seated(hub, { ...middle, radius: hubRadius, label: 'below', room: 0 }, measure),
    ...pairs.map(([mark, slot]) => {
      const radius = Math.max(smallest, Math.min(largest, mark.radius * 0.65))
      return seated(mark, { ...slot, y: heights[slot.row], radius }, measure)
    }),
  ]
  return withLines(marks, lines)
}
