/** Marks that have been given a new place in a small picture, and straight lines between them. Knows no arrangement. */

import type { Curve, DrawnLine, DrawnMark } from '#core/draw/display.ts'
import { outlineDistance } from '#core/place/outline.ts'
import type { PlacedLabel } from '#core/place/places.ts'
import { halfHeightOf } from '#core/place/shapes.ts'
import { linesOf, type Measure, type Style, widthOf } from './type.ts'

/** Marks where an arrangement has put them, and the curves of the lines between them. */
export type Seated = {
  readonly marks: readonly DrawnMark[]
  readonly curves: ReadonlyMap<DrawnLine['strand'], Curve>
}

/** How far the ring of a chosen mark reaches, with a little air: lines end outside of it. */
const ringRoom = 8

const laneGap = 11
const endGap = 2
/** Between a mark and its label. */
export const labelGap = 5

export const labelStyle: Style = {
  face: 'sans',
  size: 13,
  weight: 500,
  lineHeight: 15,
  fill: '',
}

export type Seat = {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly label: 'below' | 'above'
  /** What a line of the label may take. */
  readonly room: number
}

/** The label of a mark in lines of `room`. The chosen one has none: the heading beside the picture is its name. */
export const labelLines = (mark: DrawnMark, room: number, measure: Measure): readonly string[] =>
  mark.isChosen ? [] : linesOf(mark.label.lines.join(' '), room, labelStyle, measure, 2)

/** A mark at its seat. */
export const seated = (mark: DrawnMark, seat: Seat, measure: Measure): DrawnMark => {
  const { x, y, radius, room } = seat
  const lines = labelLines(mark, room, measure)
  const { size, lineHeight } = labelStyle
  const width = Math.max(0, ...lines.map((line) => widthOf(measure, line, labelStyle)))
  const height = lines.length * lineHeight
  const reach = halfHeightOf(mark.shape, radius) + labelGap
  const top = seat.label === 'below' ? y + reach : y - reach - height
  const label: PlacedLabel = {
    lines,
    size,
    lineHeight,
    anchor: 'middle',
    x,
    y: top + size * 0.85,
    box: { x: x - width / 2, y: top, width, height },
  }
  return { ...mark, x, y, radius, label }
}

type Point = { readonly x: number; readonly y: number }

/** Where a straight way out of a mark is clear of it. */
const exitOf = (mark: DrawnMark, from: Point, towards: Point): Point => {
  const length = Math.hypot(towards.x - from.x, towards.y - from.y) || 1
  const [dx, dy] = [(towards.x - from.x) / length, (towards.y - from.y) / length]
  const radius = mark.radius + (mark.isChosen ? ringRoom - endGap : 0)
  const isClear = (way: number): boolean => {
    const [x, y] = [from.x + dx * way - mark.x, from.y + dy * way - mark.y]
    return outlineDistance(mark.shape, radius, x, y) >= endGap
  }
  let way = 0
  while (way < length / 2 && !isClear(way)) way += 0.25
  return { x: from.x + dx * way, y: from.y + dy * way }
}

const straightLine = (from: DrawnMark, to: DrawnMark, offset: number): Curve => {
  // The lanes of a pair keep their sides whichever way each of them runs.
  const sign = from.entity < to.entity ? 1 : -1
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const ox = (-(to.y - from.y) / length) * offset * sign
  const oy = ((to.x - from.x) / length) * offset * sign
  const a = { x: from.x + ox, y: from.y + oy }
  const b = { x: to.x + ox, y: to.y + oy }
  const start = exitOf(from, a, b)
  const end = exitOf(to, b, a)
  return {
    x1: start.x,
    y1: start.y,
    cx: (start.x + end.x) / 2,
    cy: (start.y + end.y) / 2,
    x2: end.x,
    y2: end.y,
  }
}

/** Lines between seated marks, those of a pair side by side. */
export const withLines = (marks: readonly DrawnMark[], lines: readonly DrawnLine[]): Seated => {
  const seats = new Map(marks.map((mark) => [mark.entity, mark]))
  const curves = new Map<DrawnLine['strand'], Curve>()
  for (const { tie, strand, from, to } of lines) {
    const lanes = lines.filter((line) => line.tie === tie)
    const lane = lanes.findIndex((line) => line.strand === strand)
    const [start, end] = [seats.get(from), seats.get(to)]
    const gap = Math.min(laneGap, 26 / Math.max(1, lanes.length - 1))
    const offset = (lane - (lanes.length - 1) / 2) * gap
    if (start && end) curves.set(strand, straightLine(start, end, offset))
  }
  return { marks, curves }
}
