/** What the layout is asked: marks with their sizes and the texts of their labels, and the strands between them. Knows no fonts; it is told widths. */

import type { EntityId, StrandId } from '#core/story/ids.ts'
import type { Entity, Stance } from '#core/story/story.ts'
import type { Box, Frame } from './places.ts'
import { type Shape, shapeOf } from './shapes.ts'
import { type Screen, type Sheet, sheetOf } from './sheet.ts'

/** The width of a line of text at a size, both in the frame's units. */
export type Measure = (text: string, size: number) => number

/** One way to break a label into lines; `width` is that of its longest line. */
export type TextBlock = { readonly lines: readonly string[]; readonly width: number }

export type InputMark = {
  readonly entity: EntityId
  readonly shape: Shape
  readonly radius: number
  readonly isOutlet: boolean
  /** Marks of one bloc like to stand together; empty: none. */
  readonly bloc: string
  /** At least one; the first is liked best. */
  readonly texts: readonly TextBlock[]
}

export type InputStrand = {
  readonly strand: StrandId
  readonly from: EntityId
  readonly to: EntityId
  readonly stance: Stance
  readonly direction: 'directed' | 'mutual'
}

/** Plain data, so that it can be hashed and handed to a worker. */
export type PlaceInput = {
  readonly frame: Frame
  /** Where outlets may stand too: the frame and a band around it. */
  readonly outletFrame: Box
  readonly sheet: Sheet
  readonly marks: readonly InputMark[]
  readonly strands: readonly InputStrand[]
}

/** Longer names than this are offered in two lines as well. */
const longestLine = 11

/** Every way to set a name in one line or, where it is long and has spaces, two: the evenest break first after the single line. */
export function textsOf(name: string, size: number, measure: Measure): readonly TextBlock[] {
  const blockOf = (lines: readonly string[]): TextBlock => ({
    lines,
    width: Math.max(...lines.map((line) => measure(line, size))),
  })
  const words = name.split(' ')
  const breaks = words.slice(1).map((_, at) => {
    const cut = at + 1
    return blockOf([words.slice(0, cut).join(' '), words.slice(cut).join(' ')])
  })
  const evenest = breaks.sort((a, b) => a.width - b.width)[0]
  return name.length > longestLine && evenest ? [blockOf([name]), evenest] : [blockOf([name])]
}

const pairOf = ({ from, to }: InputStrand): string =>
  from < to ? `${from}~${to}` : `${to}~${from}`

/**
 * Makes the input for one screen.
 * Strands with an end that is not among the entities are left out.
 * A mark grows with the square root of the number of its ties; outlets do not grow.
 */
export function placeInputOf(
  entities: readonly Pick<Entity, 'id' | 'kind' | 'name' | 'shortName' | 'country'>[],
  strands: readonly InputStrand[],
  screen: Screen,
  measure: Measure,
): PlaceInput {
  const known = new Set(entities.map(({ id }) => id))
  const outlets = new Set(entities.filter(({ kind }) => kind === 'outlet').map(({ id }) => id))
  const placed = strands.filter(({ from, to }) => known.has(from) && known.has(to))
  const pairs = new Map(
    placed
      .filter(({ from, to }) => !outlets.has(from) && !outlets.has(to))
      .map((strand) => [pairOf(strand), strand]),
  )
  const tieCounts = new Map<EntityId, number>()
  for (const { from, to } of pairs.values())
    for (const end of [from, to]) tieCounts.set(end, (tieCounts.get(end) ?? 0) + 1)

  const { frame, outletFrame, sheet } = sheetOf(screen, known.size - outlets.size)
  return {
    frame,
    outletFrame,
    sheet,
    marks: entities.map(({ id, kind, name, shortName, country }) => {
      const isOutlet = kind === 'outlet'
      const shape = shapeOf(kind)
      const grown = sheet.radius + sheet.growth * Math.sqrt(tieCounts.get(id) ?? 0)
      const radius = isOutlet ? sheet.outletRadius : Math.min(grown, sheet.largestRadius)
      return {
        entity: id,
        shape,
        radius: Math.round(radius * (shape === 'square' ? 0.94 : 1) * 10) / 10,
        isOutlet,
        bloc: country ?? '',
        texts: textsOf(shortName ?? name, sheet.labelSize, measure),
      }
    }),
    strands: placed.map(({ strand, from, to, stance, direction }) => ({
      strand,
      from,
      to,
      stance,
      direction,
    })),
  }
}
