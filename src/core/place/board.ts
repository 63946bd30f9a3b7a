/** The layout while it is being searched: spots that move, links that bend, labels that change sides. Knows no costs. */

import { type Bend, straight } from './bends.ts'
import type { InputMark, InputStrand, PlaceInput } from './input.ts'
import { type LabelOption, labelOptionsOf, type MutableBox } from './labels.ts'
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

/** All strands of a pair, side by side along one arc. */
export type Link = {
  readonly index: number
  readonly from: Spot
  readonly to: Spot
  readonly strands: readonly InputStrand[]
  readonly isFixed: boolean
  /** Half the breadth of its lanes together. */
  readonly half: number
  bend: Bend
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

/** Segments a link is cut into, unless roughly. */
export const mostCuts = 10

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
      bend: straight,
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
