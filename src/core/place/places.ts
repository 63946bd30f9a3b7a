/** Where things stand on the map: the outcome of the layout, ready to draw. Computed at build time, one set for wide and one for tall screens. */

import type { EntityId, StrandId } from '#core/story/ids.ts'

/** All lengths are in the frame's units; at the opening view on the frame's own screen one unit is one CSS pixel. y grows downwards. */
export type Frame = { readonly width: number; readonly height: number }

export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A label, already broken into lines. `x`, `y`: where the text of the first line is anchored, on its baseline. */
export type PlacedLabel = {
  readonly lines: readonly string[]
  readonly size: number
  readonly lineHeight: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly x: number
  readonly y: number
  readonly box: Box
}

/** `radius`: half the mark's width; a mark fits the square of twice its radius around `x`, `y`. */
export type PlacedMark = {
  readonly entity: EntityId
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly label: PlacedLabel
}

/**
 * One line of a tie: all claims between two entities that share stance and direction.
 * A quadratic Bézier from border to border; `cx`, `cy` its control point.
 * Its start and end leave the gap that the line's end needs.
 */
export type PlacedStrand = {
  readonly strand: StrandId
  readonly x1: number
  readonly y1: number
  readonly cx: number
  readonly cy: number
  readonly x2: number
  readonly y2: number
}

export type Places = {
  /** The actors and the strands between them lie within 0, 0 and its width and height, with a small margin: what the opening view shows. */
  readonly frame: Frame
  /** The larger box around the frame's origin that holds the outlets too; what to fit while they are shown. */
  readonly outletFrame: Box
  /** Every entity that can stand on the map, outlets included. */
  readonly marks: readonly PlacedMark[]
  /** Every strand between two placed marks, outlets' included. */
  readonly strands: readonly PlacedStrand[]
}

export type StoryPlaces = { readonly wide: Places; readonly tall: Places }
