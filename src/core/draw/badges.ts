/** The marks of contested ties: a small sign on the line, where it covers nothing. Knows only geometry. */

import type { TieId } from '#core/story/ids.ts'
import type { DrawnBadge, DrawnLine, DrawnMark } from './display.ts'
import { pointAt } from './heads.ts'

export const badgeRadius = 7

type Stroke = readonly [x1: number, y1: number, x2: number, y2: number]

/** The sign in a badge, as strokes around its middle. */
export const badgeSign: { readonly width: number; readonly strokes: readonly Stroke[] } = {
  width: 1.3,
  strokes: [
    [-3.4, -1.7, 3.4, -1.7],
    [-3.4, 1.7, 3.4, 1.7],
    [1.9, -4, -1.9, 4],
  ],
}

type Point = { readonly x: number; readonly y: number }

/** How far a badge at this point keeps from the nearest mark or label; negative: it covers one. */
function clearanceAt({ x, y }: Point, marks: readonly DrawnMark[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const mark of marks) {
    const { box } = mark.label
    const dx = Math.max(box.x - x, 0, x - box.x - box.width)
    const dy = Math.max(box.y - y, 0, y - box.y - box.height)
    least = Math.min(least, Math.hypot(mark.x - x, mark.y - y) - mark.radius, Math.hypot(dx, dy))
  }
  return least - badgeRadius
}

const steps = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7] as const

/** The stances that a contested tie sets against each other stand side by side; the badge sits between them. */
function placeOf(lines: readonly DrawnLine[], marks: readonly DrawnMark[]): Point {
  const sides = lines.filter(({ stance }) => stance === 'with' || stance === 'against')
  const [first, second] = sides.length > 0 ? sides : lines
  const at = (t: number): Point => {
    if (!first) return { x: 0, y: 0 }
    const a = pointAt(first.curve, t)
    if (!second) return a
    const b = pointAt(second.curve, second.from === first.from ? t : 1 - t)
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  }
  let best = at(0.5)
  let most = Number.NEGATIVE_INFINITY
  for (const t of steps) {
    const point = at(t)
    const clearance = Math.min(clearanceAt(point, marks), 3)
    if (clearance > most) [best, most] = [point, clearance]
  }
  return best
}

export function badgesOf(
  lines: readonly DrawnLine[],
  marks: readonly DrawnMark[],
): readonly DrawnBadge[] {
  const contested = new Map<TieId, DrawnLine[]>()
  for (const line of lines)
    if (line.isContested) contested.set(line.tie, [...(contested.get(line.tie) ?? []), line])
  return [...contested].map(([tie, parts]) => {
    const isFull = parts.some(({ emphasis }) => emphasis === 'full')
    const isHalf = parts.some(({ emphasis }) => emphasis === 'half')
    return {
      tie,
      ...placeOf(parts, marks),
      emphasis: isFull ? 'full' : isHalf ? 'half' : 'faded',
    } as const
  })
}
