/** A drawing's few most important marks, placed anew and large, for a small picture. Knows no words around it. */

import { badgesOf } from '#core/draw/badges.ts'
import type { Drawing, DrawnLine, DrawnMark } from '#core/draw/display.ts'
import { headsOf, strokeOf } from '#core/draw/heads.ts'
import type { Box } from '#core/place/places.ts'
import { directionOf } from './direction.ts'
import { mostNeighbours, ringOf } from './ring.ts'
import { rowOf } from './row.ts'
import type { Seated } from './seats.ts'
import type { Measure } from './type.ts'
import { webOf } from './web.ts'

/** `drawing`: in its own units; its view fills the picture. `scale`: pixels to a unit. `more`: marks in full emphasis that had no room. */
export type CloseUp = { readonly drawing: Drawing; readonly scale: number; readonly more: number }

type Frame = { readonly width: number; readonly height: number }

const mostInWeb = 7

type Cast = {
  readonly hub: DrawnMark | undefined
  /** The hub among them. */
  readonly marks: readonly DrawnMark[]
  readonly lines: readonly DrawnLine[]
  readonly more: number
}

/** Who is in the picture: the chosen one with its neighbours, or the largest of all in full emphasis. */
const castOf = ({ marks, lines }: Drawing): Cast => {
  const full = marks.filter(({ emphasis }) => emphasis === 'full')
  const hub = full.find(({ isChosen }) => isChosen)
  const others = full.filter((mark) => mark !== hub).sort((a, b) => b.radius - a.radius)
  const kept = [...(hub ? [hub] : []), ...others.slice(0, hub ? mostNeighbours : mostInWeb)]
  const ids = new Set(kept.map(({ entity }) => entity))
  return {
    hub,
    marks: kept,
    lines: lines.filter(
      ({ emphasis, from, to }) => emphasis === 'full' && ids.has(from) && ids.has(to),
    ),
    more: full.length - kept.length,
  }
}

type Arrangement = 'row' | 'ring' | 'web'

const arrangementOf = ({ hub, marks }: Cast): Arrangement =>
  marks.length === 2 || (hub && marks.length === 3) ? 'row' : hub ? 'ring' : 'web'

/** The fewer the marks, the larger. */
const scaleOf = (cast: Cast): number => {
  const count = cast.marks.length
  switch (arrangementOf(cast)) {
    case 'row':
      return count === 2 ? 3.2 : 2.5
    case 'ring':
      return count === 5 ? 2.8 : 2.3
    case 'web':
      return count <= 4 ? 2.8 : 2.5
  }
}

const seatedIn = (cast: Cast, frame: Frame, measure: Measure): Seated | Promise<Seated> => {
  const { hub, marks, lines } = cast
  if (arrangementOf(cast) === 'row') return rowOf(marks, lines, frame.width, measure)
  if (!hub) return webOf(marks, lines, frame, measure)
  const around = marks.filter((mark) => mark !== hub)
  return ringOf(hub, around, lines, frame, measure)
}

/** The lines of a cast along their new curves. */
const redrawn = (lines: readonly DrawnLine[], { marks, curves }: Seated) => {
  const drawn = lines.flatMap((line) => {
    const curve = curves.get(line.strand)
    if (!curve) return []
    const ends = { stance: line.stance, direction: directionOf(line) }
    return [{ ...line, curve, stroke: strokeOf(curve, ends), heads: headsOf(curve, ends) }]
  })
  return { lines: drawn, badges: badgesOf(drawn, marks), marks }
}

/** The box around all marks and labels. */
const boxOf = (marks: readonly DrawnMark[]): Box => {
  const boxes = marks.flatMap(({ x, y, radius, label }) => [
    { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    ...(label.lines.length === 0 ? [] : [label.box]),
  ])
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

/**
 * What shows in full emphasis, in the middle of a picture of `width` and `height` pixels: the chosen mark
 * with at most eight neighbours, or else the seven largest and the lines among them. Nothing in full emphasis: an empty drawing.
 */
export const closeUpOf = async (
  drawing: Drawing,
  size: Frame,
  measure: Measure,
): Promise<CloseUp> => {
  const cast = castOf(drawing)
  const scale = scaleOf(cast)
  const frame = { width: size.width / scale, height: size.height / scale }
  if (cast.marks.length === 0) {
    const view = { x: 0, y: 0, ...frame }
    return { drawing: { view, lines: [], badges: [], marks: [] }, scale, more: 0 }
  }
  const parts = redrawn(cast.lines, await seatedIn(cast, frame, measure))
  const box = boxOf(parts.marks)
  const view = {
    x: box.x + (box.width - frame.width) / 2,
    y: box.y + (box.height - frame.height) / 2,
    ...frame,
  }
  return { drawing: { view, ...parts }, scale, more: cast.more }
}
