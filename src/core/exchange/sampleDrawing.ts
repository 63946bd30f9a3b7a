/** Places and drawings for the tests of this room, without a layout. Not part of the product. */

import type { Address, Focus } from '#core/address/address.ts'
import type { Drawing } from '#core/draw/display.ts'
import { sceneOf } from '#core/draw/scene.ts'
import type { Places } from '#core/place/places.ts'
import { type Lens, openLens } from '#core/query/lens.ts'
import { scopeOf } from '#core/query/scope.ts'
import { tiesOf } from '#core/query/ties.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Measure } from './picture/type.ts'

/** Every letter as wide as half its height. */
export const evenMeasure: Measure = (text, size) => text.length * size * 0.5

const columns = 6
const step = 110

/** All entities on a grid, row by row, and every strand straight from middle to middle. */
export const gridPlaces = ({ story }: StoryIndex): Places => {
  const marks = story.entities.map(({ id, name, shortName }, at) => {
    const x = 60 + (at % columns) * step
    const y = 60 + Math.floor(at / columns) * step
    const box = { x: x - 50, y: y + 22, width: 100, height: 15 }
    const label = {
      lines: [shortName ?? name],
      size: 13,
      lineHeight: 15,
      anchor: 'middle' as const,
      x,
      y: y + 34,
      box,
    }
    return { entity: id, x, y, radius: 18, label }
  })
  const spots = new Map(marks.map((mark) => [mark.entity, mark]))
  const strands = [...tiesOf(story.claims).values()].flatMap((tie) =>
    tie.strands.flatMap(({ id, from, to }) => {
      const [a, b] = [spots.get(from), spots.get(to)]
      if (!a || !b) return []
      const [cx, cy] = [(a.x + b.x) / 2, (a.y + b.y) / 2]
      return [{ strand: id, x1: a.x, y1: a.y, cx, cy, x2: b.x, y2: b.y }]
    }),
  )
  const frame = {
    width: 120 + columns * step,
    height: 60 + Math.ceil(marks.length / columns) * step,
  }
  return { frame, outletFrame: { x: 0, y: 0, ...frame }, marks, strands }
}

/** An address of a story's map. */
export const addressOf = (
  { story }: StoryIndex,
  focus: Focus = { on: 'story' },
  lens: Lens = openLens,
): Address => ({ story: story.id, view: 'map', focus, lens })

/** What an address shows on the grid. */
export const gridDrawing = (index: StoryIndex, address: Address): Drawing =>
  sceneOf(index, gridPlaces(index)).drawingOf(address, scopeOf(index, address.lens))
