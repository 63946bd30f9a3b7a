/** The display list: everything the map shows, placed and told apart, for the SVG and the canvas alike. Types only. */

import type { Box, PlacedLabel } from '#core/place/places.ts'
import type { Shape } from '#core/place/shapes.ts'
import type { Dash } from '#core/query/ties.ts'
import type { EntityId, StrandId, TieId } from '#core/story/ids.ts'
import type { Stance } from '#core/story/story.ts'
import type { Hue } from './hues.ts'

/** How strongly a part shows. Nothing disappears: what is not asked for fades. */
export type Emphasis = 'full' | 'half' | 'faded'

export type HeadShape = 'arrow' | 'bar' | 'dot'

/** `x`, `y`: an arrow's tip, a bar's face towards the mark, a dot's centre. `angle`: the direction of travel, in degrees, clockwise from the right. */
export type Head = {
  readonly shape: HeadShape
  readonly x: number
  readonly y: number
  readonly angle: number
}

export type DrawnBadge = {
  readonly tie: TieId
  readonly x: number
  readonly y: number
  readonly emphasis: Emphasis
}

/** A quadratic Bézier in the frame's units. */
export type Curve = {
  readonly x1: number
  readonly y1: number
  readonly cx: number
  readonly cy: number
  readonly x2: number
  readonly y2: number
}

export type DrawnMark = {
  readonly entity: EntityId
  readonly name: string
  readonly role: string
  readonly shape: Shape
  readonly hue: Hue
  /** Persons and states are filled with their hue; all else is an outline. */
  readonly isFilled: boolean
  /** Initials of a person, code of a state; empty for all else. */
  readonly code: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly label: PlacedLabel
  readonly isOutlet: boolean
  readonly emphasis: Emphasis
  readonly isChosen: boolean
}

export type DrawnLine = {
  readonly strand: StrandId
  readonly tie: TieId
  readonly from: EntityId
  readonly to: EntityId
  readonly stance: Stance
  readonly dash: Dash
  readonly isContested: boolean
  /** From border to border, heads included. */
  readonly curve: Curve
  /** What is stroked: the curve, shortened where a head stands. */
  readonly stroke: Curve
  readonly heads: readonly Head[]
  readonly emphasis: Emphasis
  readonly isChosen: boolean
}

export type Drawing = {
  /** What the opening view shows. */
  readonly view: Box
  readonly lines: readonly DrawnLine[]
  readonly badges: readonly DrawnBadge[]
  readonly marks: readonly DrawnMark[]
}
