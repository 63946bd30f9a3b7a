/** The display list as Cytoscape elements, at their places; fresh objects each time, for Cytoscape keeps and changes what it is given. */

import type { ElementDefinition } from 'cytoscape'
import type { Curve, Drawing, DrawnLine, DrawnMark } from '#core/draw/display.ts'
import { halfHeightOf } from '#core/place/shapes.ts'
import { codeSizeOf, cornerOf } from '#ui/map/MarkShape.tsx'

/** Ids carry a prefix, and an edge's both ends: names on `Object.prototype` and moved ends are lost otherwise. */
export const nodeIdOf = (entity: string): string => `n:${entity}`
export const labelIdOf = (entity: string, row: number): string => `l:${entity}:${row}`
export const edgeIdOf = (strand: string): string => `e:${strand}`
export const badgeIdOf = (tie: string): string => `b:${tie}`

/** The canvas hangs text by the middle of its line box; the display list by its baseline. Share of the size, for Inter. */
const middleOverBaseline = 0.26

function labelsOf({ entity, label }: DrawnMark): ElementDefinition[] {
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
      y: label.y + row * label.lineHeight - label.size * middleOverBaseline,
    },
    classes: `label side-${label.anchor}`,
  }))
}

/** A ring is a double border, which Cytoscape draws around the border's middle: the body is that much smaller. */
const ringBorder = 6.5

function nodeOf(mark: DrawnMark): ElementDefinition {
  const less = mark.shape === 'ring' ? ringBorder : 0
  return {
    data: {
      id: nodeIdOf(mark.entity),
      entity: mark.entity,
      text: mark.code,
      width: 2 * mark.radius - less,
      height: 2 * halfHeightOf(mark.shape, mark.radius) - less,
      corner: cornerOf(mark.shape, mark.radius),
      size: codeSizeOf(mark.radius),
    },
    position: { x: mark.x, y: mark.y },
    classes: `mark hue-${mark.hue} shape-${mark.shape}${mark.isFilled ? ' filled' : ''}`,
  }
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

/** Everything the drawing shows, as elements. Emphasis and dashes are classes that `useEmphasis` sets. */
export function elementsOf({ marks, lines, badges }: Drawing): ElementDefinition[] {
  const centres = new Map(marks.map((mark) => [mark.entity as string, mark]))
  return [
    ...marks.map(nodeOf),
    ...marks.flatMap(labelsOf),
    ...lines.flatMap((line) => edgeOf(line, centres)),
    ...badges.map(({ tie, x, y }) => ({
      data: { id: badgeIdOf(tie), tie, text: '≠' },
      position: { x, y },
      classes: 'badge',
    })),
  ]
}
