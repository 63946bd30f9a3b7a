/** A few marks and all ties among them, laid out as a map is, only smaller. Knows no chosen one. */

import type { DrawnLine, DrawnMark } from '#core/draw/display.ts'
import { type PlaceInput, textsOf } from '#core/place/input.ts'
import { type Effort, fullEffort, layoutOf } from '#core/place/layout.ts'
import type { Sheet } from '#core/place/sheet.ts'
import { directionOf } from './direction.ts'
import { labelStyle, type Seated } from './seats.ts'
import type { Measure } from './type.ts'

const sheet: Sheet = {
  labelSize: labelStyle.size,
  lineHeight: labelStyle.lineHeight,
  labelGap: 4,
  radius: 15,
  growth: 0,
  largestRadius: 23,
  outletRadius: 15,
  margin: 6,
  laneGap: 9,
  markAir: 18,
  strandAir: 9,
  endGap: 11,
  headGap: 2,
  tailGap: 1,
}

/** A fraction of what a whole map takes: more shows no difference with so few marks, and a story has dozens of such pictures. */
const effort: Effort = {
  ...fullEffort,
  rounds: fullEffort.rounds.map((round) => ({
    ...round,
    of: Math.ceil(round.of / 8),
    moves: Math.ceil(round.moves / 20),
  })),
  outlets: { ...fullEffort.outlets, moves: 0 },
}

const inputOf = (
  marks: readonly DrawnMark[],
  lines: readonly DrawnLine[],
  frame: { readonly width: number; readonly height: number },
  measure: Measure,
): PlaceInput => ({
  frame,
  outletFrame: { x: 0, y: 0, ...frame },
  sheet,
  marks: marks.map(({ entity, shape, radius, label }) => ({
    entity,
    shape,
    radius: Math.max(sheet.radius, Math.min(sheet.largestRadius, radius * 0.72)),
    isOutlet: false,
    bloc: '',
    texts: textsOf(label.lines.join(' '), sheet.labelSize, (words, size) =>
      measure(words, size, labelStyle.weight, labelStyle.face),
    ),
  })),
  strands: lines.map((line) => ({
    strand: line.strand,
    from: line.from,
    to: line.to,
    stance: line.stance,
    direction: directionOf(line),
  })),
})

/** The marks and their lines within the frame; the same for the same drawing. */
export const webOf = async (
  marks: readonly DrawnMark[],
  lines: readonly DrawnLine[],
  frame: { readonly width: number; readonly height: number },
  measure: Measure,
): Promise<Seated> => {
  const places = await layoutOf(inputOf(marks, lines, frame, measure), effort)
  const spots = new Map(places.marks.map((mark) => [mark.entity, mark]))
  return {
    marks: marks.flatMap((mark) => {
      const spot = spots.get(mark.entity)
      return spot ? [{ ...mark, ...spot }] : []
    }),
    curves: new Map(places.strands.map((strand) => [strand.strand, strand])),
  }
}
