/** How readable a finished map is, counted plainly from its places: what convicts the layout, so it shares none of the search's shortcuts. */

import type { EntityId, StrandId } from '#core/story/ids.ts'
import { pairOf } from './board.ts'
import {
  airBetween,
  distanceOf,
  distanceToSegment,
  isCrossing,
  lengthWithin,
  type Point,
  pointOn,
} from './geometry.ts'
import type { InputMark, InputStrand } from './input.ts'
import { outlineDistance } from './outline.ts'
import type { Box, PlacedMark, Places } from './places.ts'

/** Lengths in the frame's units, angles in degrees. */
export type Readability = {
  /** Pairs of marks with less than 4 units of air. */
  readonly marksTouching: number
  /** Pairs of labels whose boxes overlap. */
  readonly labelsOnLabels: number
  /** Labels whose boxes overlap a mark, by the pair. */
  readonly labelsOnMarks: number
  /** Strands that pass a third mark with less than 2 units between stroke and border, by the pair. */
  readonly strandsThroughMarks: number
  /** Strands that enter a label's box, by the pair. */
  readonly strandsThroughLabels: number
  /** Points where strands of two ties cross. */
  readonly crossings: number
  /** Points where strands of one tie cross, or pairs of them that touch. */
  readonly lanesTouching: number
  /** Marks, labels and strands that leave the frame. */
  readonly outside: number
  /** The length of strands that run within 4 units of a strand of another tie, as a share of all length. */
  readonly alongside: number
  /** The smallest angle at a mark between the ends of two ties' strands, seen from the mark's centre; 180 where no mark has two. */
  readonly leastAngle: number
  /** The smallest distance between the ends of two ties' strands at a mark. */
  readonly leastEndGap: number
  /** The standard deviation of the ties' lengths as a share of their mean. */
  readonly lengthSpread: number
}

type Segment = readonly [Point, Point]
type Curve = InputStrand & {
  readonly pair: string
  readonly points: readonly Point[]
  readonly segments: readonly Segment[]
  readonly box: Box
}
type Seen = PlacedMark & { readonly shape: InputMark['shape'] }

const samples = 64
const halfStroke = 0.8

/** Every pair of a list once. */
function* pairsOf<Item>(items: readonly Item[]): Generator<readonly [Item, Item]> {
  for (const [at, one] of items.entries())
    for (const other of items.slice(at + 1)) yield [one, other]
}

const count = <Item>(items: Iterable<Item>, isCounted: (item: Item) => boolean): number => {
  let total = 0
  for (const item of items) if (isCounted(item)) total++
  return total
}

const segmentsOf = (points: readonly Point[]): readonly Segment[] =>
  points.slice(1).map((point, at) => [points[at] ?? point, point])

function boxAround(points: readonly Point[]): Box {
  const x = Math.min(...points.map((point) => point.x))
  const y = Math.min(...points.map((point) => point.y))
  const width = Math.max(...points.map((point) => point.x)) - x
  return { x, y, width, height: Math.max(...points.map((point) => point.y)) - y }
}

const airTo = (mark: Seen, { x, y }: Point): number =>
  outlineDistance(mark.shape, mark.radius, x - mark.x, y - mark.y)

/** Points all around a mark, on its border. */
function borderOf(mark: Seen): readonly Point[] {
  return Array.from({ length: 180 }, (_, at) => {
    const angle = (at / 90) * Math.PI
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
    let low = 0
    let high = mark.radius * 1.5
    for (let halving = 0; halving < 30; halving++) {
      const middle = (low + high) / 2
      if (outlineDistance(mark.shape, mark.radius, dx * middle, dy * middle) > 0) high = middle
      else low = middle
    }
    return { x: mark.x + dx * low, y: mark.y + dy * low }
  })
}

const isWithin = ({ x, y }: Point, box: Box): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height

const touchesBox = (curve: Curve, { x, y, width, height }: Box): boolean =>
  curve.segments.some(([a, b]) => lengthWithin(a.x, a.y, b.x, b.y, x, y, x + width, y + height) > 0)

function crossingsOf(one: Curve, other: Curve): number {
  if (airBetween(one.box, other.box) > 0) return 0
  let total = 0
  for (const [a, b] of one.segments)
    total += count(other.segments, ([c, d]) => isCrossing(a.x, a.y, b.x, b.y, c.x, c.y, d.x, d.y))
  return total
}

const isNear = ({ x, y }: Point, { box, segments }: Curve, distance: number): boolean =>
  airBetween({ x, y, width: 0, height: 0 }, box) < distance &&
  segments.some(([a, b]) => distanceToSegment(x, y, a.x, a.y, b.x, b.y) < distance)

const lengthOf = (curve: Curve): number =>
  curve.segments.reduce((sum, [a, b]) => sum + distanceOf(a.x, a.y, b.x, b.y), 0)

function alongsideOf(curves: readonly Curve[]): number {
  let near = 0
  let all = 0
  for (const one of curves) {
    const others = curves.filter(({ pair }) => pair !== one.pair)
    for (const [a, b] of one.segments) {
      const length = distanceOf(a.x, a.y, b.x, b.y)
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
      all += length
      if (others.some((other) => isNear(middle, other, 4))) near += length
    }
  }
  return all > 0 ? near / all : 0
}

type End = { readonly pair: string; readonly at: Point; readonly angle: number }

function endsAt(mark: Seen, curves: readonly Curve[]): readonly End[] {
  return curves.flatMap(({ pair, from, to, points }) => {
    const at = from === mark.entity ? points[0] : to === mark.entity ? points.at(-1) : undefined
    return at ? [{ pair, at, angle: Math.atan2(at.y - mark.y, at.x - mark.x) }] : []
  })
}

function spreadOf(lengths: readonly number[]): number {
  if (lengths.length === 0) return 0
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  const square = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length
  return Math.sqrt(square) / mean
}

const degrees = (one: number, other: number): number => {
  const turn = Math.abs(one - other) % (2 * Math.PI)
  return (Math.min(turn, 2 * Math.PI - turn) * 180) / Math.PI
}

/**
 * Counts what a reader would mind. Only the marks named are counted, and the strands between them:
 * leave the outlets out to count what the opening view shows. `bounds`: what all of it should lie in.
 */
export function readabilityOf(
  places: Pick<Places, 'marks' | 'strands'>,
  named: readonly Pick<InputMark, 'entity' | 'shape'>[],
  strands: readonly InputStrand[],
  bounds: Box,
): Readability {
  const shapes = new Map<EntityId, InputMark['shape']>(
    named.map(({ entity, shape }) => [entity, shape]),
  )
  const known = new Map<StrandId, InputStrand>(strands.map((strand) => [strand.strand, strand]))
  const marks = places.marks.flatMap((mark): readonly Seen[] => {
    const shape = shapes.get(mark.entity)
    return shape ? [{ ...mark, shape }] : []
  })
  const curves = places.strands.flatMap(({ strand, x1, y1, cx, cy, x2, y2 }): readonly Curve[] => {
    const asked = known.get(strand)
    if (!asked || !shapes.has(asked.from) || !shapes.has(asked.to)) return []
    const curve = { a: { x: x1, y: y1 }, c: { x: cx, y: cy }, b: { x: x2, y: y2 } }
    const points = Array.from({ length: samples + 1 }, (_, at) => pointOn(curve, at / samples))
    return [
      {
        ...asked,
        pair: pairOf(asked),
        points,
        segments: segmentsOf(points),
        box: boxAround(points),
      },
    ]
  })
  const borders = new Map(marks.map((mark) => [mark, borderOf(mark)]))
  const passings = curves.flatMap((curve) => marks.map((mark) => ({ curve, mark })))
  const ends = marks.flatMap((mark) =>
    [...pairsOf(endsAt(mark, curves))].filter(([one, other]) => one.pair !== other.pair),
  )
  const siblings = [...pairsOf(curves)].filter(([one, other]) => one.pair === other.pair)
  const strangers = [...pairsOf(curves)].filter(([one, other]) => one.pair !== other.pair)
  const isInside = (point: Point): boolean => isWithin(point, bounds)

  return {
    marksTouching: count(pairsOf(marks), ([one, other]) =>
      (borders.get(one) ?? []).some((point) => airTo(other, point) < 4),
    ),
    labelsOnLabels: count(
      pairsOf(marks),
      ([one, other]) => airBetween(one.label.box, other.label.box) < 0,
    ),
    labelsOnMarks: count(
      marks.flatMap((mark) => marks.map((other) => ({ box: mark.label.box, other }))),
      ({ box, other }) =>
        isWithin(other, box) || (borders.get(other) ?? []).some((point) => isWithin(point, box)),
    ),
    strandsThroughMarks: count(
      passings,
      ({ curve, mark }) =>
        curve.from !== mark.entity &&
        curve.to !== mark.entity &&
        curve.points.some((point) => airTo(mark, point) < 2 + halfStroke),
    ),
    strandsThroughLabels: count(passings, ({ curve, mark }) => touchesBox(curve, mark.label.box)),
    crossings: strangers.reduce((sum, [one, other]) => sum + crossingsOf(one, other), 0),
    lanesTouching: count(siblings, ([one, other]) =>
      one.points.some((point) => isNear(point, other, 3)),
    ),
    outside:
      count(marks, (mark) => !(borders.get(mark) ?? []).every(isInside)) +
      count(
        marks,
        ({ label: { box } }) =>
          !isInside(box) || !isInside({ x: box.x + box.width, y: box.y + box.height }),
      ) +
      count(curves, ({ points }) => !points.every(isInside)),
    alongside: alongsideOf(curves),
    leastAngle: Math.min(180, ...ends.map(([one, other]) => degrees(one.angle, other.angle))),
    leastEndGap: Math.min(
      ...ends.map(([one, other]) => distanceOf(one.at.x, one.at.y, other.at.x, other.at.y)),
    ),
    lengthSpread: spreadOf(curves.map(lengthOf)),
  }
}
