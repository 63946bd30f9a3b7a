/** The display list as Cytoscape elements, at their places; fresh objects each time, for Cytoscape keeps and changes what it is given. */

import type { ElementDefinition } from 'cytoscape'
import { badgeSign } from '#core/draw/badges.ts'
import type { Curve, Drawing, DrawnBadge, DrawnLine, DrawnMark } from '#core/draw/display.ts'
import { codeDrop, codeSizeOf, cornerOf, outlineWidth, ringInset } from '#core/draw/marks.ts'
import { halfHeightOf } from '#core/place/shapes.ts'
import type { MiddleOverBaseline } from './baseline.ts'

/** Ids carry a prefix, and an edge's both ends: names on `Object.prototype` and moved ends are lost otherwise. */
export const nodeIdOf = (entity: string): string => `n:${entity}`
export const innerIdOf = (entity: string): string => `r:${entity}`
export const labelIdOf = (entity: string, row: number): string => `l:${entity}:${row}`
export const edgeIdOf = (strand: string): string => `e:${strand}`
export const badgeIdOf = (tie: string): string => `b:${tie}`
export const signIdOf = (tie: string): string => `s:${tie}`

function labelsOf(
  { entity, label }: DrawnMark,
  middleOverBaseline: MiddleOverBaseline,
): ElementDefinition[] {
  return label.lines.map((text, row) => ({
    data: {
      id: labelIdOf(entity, row),
      entity,
      text,
      size: label.size,
      side: label.anchor,
    },
    position: {
      x: label.x,
      y: label.y + row * label.lineHeight - middleOverBaseline(label.size),
    },
    classes: `label side-${label.anchor}`,
  }))
}

function nodeOf(mark: DrawnMark, middleOverBaseline: MiddleOverBaseline): ElementDefinition {
  // A border stands on the body's edge, half of it outside: the body is that much smaller.
  const less = mark.isFilled ? 0 : outlineWidth
  const size = codeSizeOf(mark.radius)
  return {
    data: {
      id: nodeIdOf(mark.entity),
      entity: mark.entity,
      text: mark.code,
      width: 2 * mark.radius - less,
      height: 2 * halfHeightOf(mark.shape, mark.radius) - less,
      corner: cornerOf(mark.shape, mark.radius) - less / 2,
      border: less,
      size,
      drop: size * codeDrop - middleOverBaseline(size),
    },
    position: { x: mark.x, y: mark.y },
    classes: `mark hue-${mark.hue} shape-${mark.shape}${mark.isFilled ? ' filled' : ''}`,
  }
}

/** The second circle of a ring. */
const innerOf = ({ entity, x, y, radius, hue, shape }: DrawnMark): ElementDefinition[] => {
  if (shape !== 'ring') return []
  const data = { id: innerIdOf(entity), width: 2 * (radius - ringInset) }
  return [{ data, position: { x, y }, classes: `inner hue-${hue}` }]
}

/** A control point as Cytoscape wants it: how far along the straight line, and how far beside it. */
function bendOf({ x1, y1, cx, cy, x2, y2 }: Curve): {
  weight: number
  distance: number
} {
  const dx = x2 - x1
  const dy = y2 - y1
  const length = Math.hypot(dx, dy) || 1
  return {
    weight: ((cx - x1) * dx + (cy - y1) * dy) / (length * length),
    distance: ((cy - y1) * dx - (cx - x1) * dy) / length,
  }
}

function edgeOf(line: DrawnLine, centres: ReadonlyMap<string, DrawnMark>): ElementDefinition[] {
  const from = centres.get(line.from)
  const to = centres.get(line.to)
  if (!from || !to) return []
  const { curve } = line
  const { weight, distance } = bendOf(curve)
  return [
    {
      data: {
        id: edgeIdOf(line.strand),
        source: nodeIdOf(line.from),
        target: nodeIdOf(line.to),
        from: line.from,
        to: line.to,
        start: `${curve.x1 - from.x}px ${curve.y1 - from.y}px`,
        end: `${curve.x2 - to.x}px ${curve.y2 - to.y}px`,
        weight: String(weight),
        distance: String(distance),
      },
      classes: `line stance-${line.stance}${line.heads.length > 1 ? ' both-ends' : ''}`,
    },
  ]
}

/** Half the side of the square that a badge's sign is measured in. */
const signRadius = 5

/** A sign's strokes as one polygon, from -1 to 1: each in turn, and back the same way, which encloses nothing. */
const signPoints = (): string => {
  const rounds = badgeSign.strokes.map(([x1, y1, x2, y2]) => {
    const by = badgeSign.width / 2 / Math.hypot(x2 - x1, y2 - y1)
    const [nx, ny] = [(y1 - y2) * by, (x2 - x1) * by]
    const first = [x1 + nx, y1 + ny]
    return [first, [x2 + nx, y2 + ny], [x2 - nx, y2 - ny], [x1 - nx, y1 - ny], first]
  })
  const back = rounds.map(([first]) => first).reverse()
  return [...rounds.flat(), ...back].flatMap((point) => point?.map((n) => n / signRadius)).join(' ')
}

function badgesOf({ tie, x, y }: DrawnBadge): ElementDefinition[] {
  return [
    { data: { id: badgeIdOf(tie), tie }, position: { x, y }, classes: 'badge' },
    {
      data: { id: signIdOf(tie), tie, side: 2 * signRadius, points: signPoints() },
      position: { x, y },
      classes: 'sign',
    },
  ]
}

/** Everything the drawing shows, as elements. Emphasis and dashes are classes that `useEmphasis` sets. */
export function elementsOf(
  { marks, lines, badges }: Drawing,
  middleOverBaseline: MiddleOverBaseline,
): ElementDefinition[] {
  const centres = new Map(marks.map((mark) => [mark.entity as string, mark]))
  return [
    ...marks.map((mark) => nodeOf(mark, middleOverBaseline)),
    ...marks.flatMap(innerOf),
    ...marks.flatMap((mark) => labelsOf(mark, middleOverBaseline)),
    ...lines.flatMap((line) => edgeOf(line, centres)),
    ...badges.flatMap(badgesOf),
  ]
}
