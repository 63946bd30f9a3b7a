/** The layout while it is being searched: spots that move, links that bend, labels that change sides. Knows no costs. */

import type { Chance } from './chance.ts'
import { mix } from './geometry.ts'
import type { InputMark, InputStrand, PlaceInput } from './input.ts'
import { type LabelOption, labelOptionsOf, type MutableBox, setLabelBox } from './labels.ts'
import type { Box } from './places.ts'
import { halfHeightOf } from './shapes.ts'
import type { Sheet } from './sheet.ts'

/** A mark that can be moved. `option` counts in `options`; `reach`: the radius of the disc it is taken for by strands. */
export type Spot = {
  readonly index: number
  readonly mark: InputMark
  readonly isFixed: boolean
  readonly halfWidth: number
  readonly halfHeight: number
  readonly reach: number
  readonly options: readonly LabelOption[]
  /** Whenever its fan is counted, put in the order of their angles. */
  readonly links: Link[]
  readonly body: MutableBox
  readonly label: MutableBox
  x: number
  y: number
  option: number
}

/** All strands of a pair, side by side; `bend` is the height of its arc as a share of its length. */
export type Link = {
  readonly index: number
  readonly from: Spot
  readonly to: Spot
  readonly strands: readonly InputStrand[]
  readonly isFixed: boolean
  /** Half the breadth of its lanes together. */
  readonly half: number
  bend: number
  length: number
  cuts: number
  /** The middle of its lanes from border to border, and the box around it. */
  readonly xs: Float64Array
  readonly ys: Float64Array
  left: number
  right: number
  top: number
  bottom: number
  /** The directions in which it leaves its ends, from the middles of the marks. */
  fromAngle: number
  toAngle: number
}

export type Board = {
  readonly sheet: Sheet
  readonly bounds: Box
  readonly spots: readonly Spot[]
  readonly links: readonly Link[]
  /** The distance at which the spots would share the bounds evenly. */
  readonly pace: number
  readonly grain: Grain
}

/** How closely a board is looked at while it is searched. */
export type Grain = {
  /** Roughly: links in few segments, and no eye for those that run along each other. */
  readonly isRough: boolean
  /** How much a breach weighs of what it must weigh in the end: the way to a good map leads through bad ones. */
  readonly strict: number
}

export const precise: Grain = { isRough: false, strict: 1 }

/** Segments a link is cut into: always, or roughly by how far it bends. */
const mostCuts = 10
const roughCutsOf = (bend: number): number => {
  const far = Math.abs(bend)
  return far === 0 ? 1 : far < 0.1 ? 3 : far < 0.25 ? 4 : 6
}

/** The bends a link may take. */
export const bends = [0, 0.07, -0.07, 0.13, -0.13, 0.2, -0.2, 0.28, -0.28, 0.38, -0.38] as const

/** Corners stand out: how much larger than its radius a shape is to a passing strand. */
const reaches = { disc: 1, ring: 1, hexagon: 1, square: 1.2, rectangle: 1.12, tab: 1.1 } as const

/** The gap between the lanes of a pair: the sheet's, or less where the marks are too small for so many. */
export function laneGapOf(sheet: Sheet, count: number, radius: number): number {
  return count < 2 ? 0 : Math.min(sheet.laneGap, (1.5 * radius) / (count - 1))
}

export const pairOf = ({ from, to }: Pick<InputStrand, 'from' | 'to'>): string =>
  from < to ? `${from}~${to}` : `${to}~${from}`

/** Puts the marks and strands of an input on a board; `isFixed` names the marks that the search may not move. */
export function boardOf(
  input: Pick<PlaceInput, 'sheet' | 'marks' | 'strands'>,
  bounds: Box,
  grain: Grain,
  isFixed: (mark: InputMark) => boolean = () => false,
): Board {
  const { sheet } = input
  const spots = input.marks.map((mark, index): Spot => {
    const halfHeight = halfHeightOf(mark.shape, mark.radius)
    return {
      index,
      mark,
      isFixed: isFixed(mark),
      halfWidth: mark.radius,
      halfHeight,
      reach: mark.radius * reaches[mark.shape],
      options: labelOptionsOf(mark, halfHeight, sheet),
      links: [],
      body: { x: 0, y: 0, width: 2 * mark.radius, height: 2 * halfHeight },
      label: { x: 0, y: 0, width: 0, height: 0 },
      x: bounds.x + bounds.width / 2,
      y: bounds.y + bounds.height / 2,
      option: 0,
    }
  })
  const byEntity = new Map(spots.map((spot) => [spot.mark.entity, spot]))
  const lanes = new Map<string, InputStrand[]>()
  for (const strand of input.strands) {
    const pair = pairOf(strand)
    lanes.set(pair, [...(lanes.get(pair) ?? []), strand])
  }
  const links: Link[] = []
  for (const strands of lanes.values()) {
    const first = strands[0]
    if (!first) continue
    const [low, high] = first.from < first.to ? [first.from, first.to] : [first.to, first.from]
    const from = byEntity.get(low)
    const to = byEntity.get(high)
    if (!from || !to) continue
    const gap = laneGapOf(sheet, strands.length, Math.min(from.halfHeight, to.halfHeight))
    const link: Link = {
      index: links.length,
      from,
      to,
      strands,
      isFixed: from.isFixed && to.isFixed,
      half: (gap * (strands.length - 1)) / 2,
      bend: 0,
      length: 0,
      cuts: 1,
      xs: new Float64Array(mostCuts + 1),
      ys: new Float64Array(mostCuts + 1),
      left: 0,
      right: 0,
      top: 0,
      bottom: 0,
      fromAngle: 0,
      toAngle: 0,
    }
    links.push(link)
    from.links.push(link)
    to.links.push(link)
  }
  const pace = Math.sqrt((bounds.width * bounds.height) / Math.max(1, spots.length))
  return { sheet, bounds, spots, links, pace, grain }
}

/** Moves a spot's boxes to where it stands. */
export function settle(spot: Spot): void {
  spot.body.x = spot.x - spot.halfWidth
  spot.body.y = spot.y - spot.halfHeight
  const option = spot.options[spot.option]
  if (option) setLabelBox(spot.label, option, spot.x, spot.y)
}

/** Draws a link's arc anew between its spots. */
export function route(link: Link, { isRough }: Grain): void {
  const { from, to, xs, ys } = link
  const cuts = isRough ? roughCutsOf(link.bend) : mostCuts
  link.cuts = cuts
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.sqrt(dx * dx + dy * dy) || 1
  const cx = (from.x + to.x) / 2 - dy * 2 * link.bend
  const cy = (from.y + to.y) / 2 + dx * 2 * link.bend
  // The speed of a quadratic curve at its ends: how far it goes for a little of its parameter.
  const speed = length * Math.sqrt(1 + 16 * link.bend * link.bend)
  const start = Math.min(0.45, from.halfWidth / speed)
  const end = 1 - Math.min(0.45, to.halfWidth / speed)
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let top = left
  let bottom = right
  for (let at = 0; at <= cuts; at++) {
    const t = mix(start, end, at / cuts)
    const u = 1 - t
    const x = u * u * from.x + 2 * u * t * cx + t * t * to.x
    const y = u * u * from.y + 2 * u * t * cy + t * t * to.y
    xs[at] = x
    ys[at] = y
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  link.fromAngle = Math.atan2((ys[0] as number) - from.y, (xs[0] as number) - from.x)
  link.toAngle = Math.atan2((ys[cuts] as number) - to.y, (xs[cuts] as number) - to.x)
  link.length = length
  link.left = left
  link.right = right
  link.top = top
  link.bottom = bottom
}

/** Takes a spot as near to a point as the bounds allow, label included. */
export function place(spot: Spot, x: number, y: number, { bounds, sheet }: Board): void {
  const option = spot.options[spot.option]
  const room = option ?? { left: 0, right: 0, top: 0, bottom: 0 }
  const left = bounds.x + sheet.margin + Math.max(spot.halfWidth, -room.left)
  const right = bounds.x + bounds.width - sheet.margin - Math.max(spot.halfWidth, room.right)
  const top = bounds.y + sheet.margin + Math.max(spot.halfHeight, -room.top)
  const bottom = bounds.y + bounds.height - sheet.margin - Math.max(spot.halfHeight, room.bottom)
  spot.x = Math.max(left, Math.min(right, x))
  spot.y = Math.max(top, Math.min(bottom, y))
}

/** Somewhere within the bounds. */
export function anywhere({ bounds }: Board, chance: Chance): { x: number; y: number } {
  return {
    x: bounds.x + bounds.width * chance.unit(),
    y: bounds.y + bounds.height * chance.unit(),
  }
}
