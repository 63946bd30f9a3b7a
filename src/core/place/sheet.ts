/** The two sheets the map is laid out for, and the sizes on them. Knows nothing of a story but how many actors it has. */

import type { Box, Frame } from './places.ts'

export type Screen = 'wide' | 'tall'

/** All in the frame's units. */
export type Sheet = {
  readonly labelSize: number
  readonly lineHeight: number
  /** Between a mark and its label. */
  readonly labelGap: number
  /** Of a mark without ties; `growth` is added per square root of ties, up to the largest. */
  readonly radius: number
  readonly growth: number
  readonly largestRadius: number
  readonly outletRadius: number
  /** Between the frame's edge and whatever stands in it. */
  readonly margin: number
  /** Between the strands of a pair. */
  readonly laneGap: number
  /** Liked between two marks, and between a strand and a third mark. */
  readonly markAir: number
  readonly strandAir: number
  /** Liked between the ends of two ties' strands on the border of a mark. */
  readonly endGap: number
  /** Left free before a mark by the end of a strand that has a head, and by one that has none. */
  readonly headGap: number
  readonly tailGap: number
}

const sheets: Record<Screen, { readonly frame: Frame; readonly sheet: Sheet }> = {
  wide: {
    frame: { width: 1000, height: 690 },
    sheet: {
      labelSize: 13,
      lineHeight: 15.5,
      labelGap: 4,
      radius: 13.5,
      growth: 4.6,
      largestRadius: 32,
      outletRadius: 13,
      margin: 8,
      laneGap: 9,
      markAir: 26,
      strandAir: 10,
      endGap: 12,
      headGap: 2,
      tailGap: 1,
    },
  },
  tall: {
    frame: { width: 390, height: 590 },
    sheet: {
      labelSize: 11,
      lineHeight: 12.5,
      labelGap: 2,
      radius: 10.6,
      growth: 2.4,
      largestRadius: 21,
      outletRadius: 9,
      margin: 4,
      laneGap: 7,
      markAir: 14,
      strandAir: 6,
      endGap: 9,
      headGap: 2,
      tailGap: 1,
    },
  },
}

/** Up to this many actors fit a frame at its own size; beyond, the frame grows and the opening view shows it smaller. */
const actorsPerFrame = 44
/** How much the outlets' band adds to either side, as a share of the frame. */
const band = 0.075

const round = (value: number): number => Math.round(value)

export function sheetOf(
  screen: Screen,
  actors: number,
): { readonly frame: Frame; readonly outletFrame: Box; readonly sheet: Sheet } {
  const { frame, sheet } = sheets[screen]
  const growth = Math.sqrt(Math.max(1, actors / actorsPerFrame))
  const width = round(frame.width * growth)
  const height = round(frame.height * growth)
  const outletFrame = {
    x: -round(width * band),
    y: -round(height * band),
    width: width + 2 * round(width * band),
    height: height + 2 * round(height * band),
  }
  return { frame: { width, height }, outletFrame, sheet }
}
