import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Drawing, DrawnMark } from '#core/draw/display.ts'
import { pointAt } from '#core/draw/heads.ts'
import type { Box } from '#core/place/places.ts'
import { halfHeightOf } from '#core/place/shapes.ts'
import { claim, entity, entityId, indexOf, storyOf } from '#core/query/sample.ts'
import { entityKinds, stances } from '#core/story/story.ts'
import { addressOf, evenMeasure, gridDrawing } from '../sampleDrawing.ts'
import { closeUpOf } from './closeUp.ts'

const size = { width: 640, height: 548 }
const kinds = entityKinds.filter((kind) => kind !== 'outlet')

/** A hub with so many neighbours, of every kind, with names of one to three words and one or two strands each. */
const starOf = (count: number, words: readonly number[], isDouble: readonly boolean[]) => {
  const ids = Array.from({ length: count }, (_, at) => `n${at}`)
  const name = (at: number) =>
    ['Syrian', 'government', 'forces'].slice(0, words[at % words.length] ?? 1).join(' ')
  const entities = [
    entity('hub', { kind: 'state', country: 'RU' }),
    ...ids.map((id, at) =>
      entity(id, { name: name(at), kind: kinds[at % kinds.length] ?? 'person' }),
    ),
  ]
  const claims = ids.flatMap((id, at) => [
    claim(`c${id}`, at % 2 === 0 ? 'hub' : id, at % 2 === 0 ? id : 'hub', {
      stance: stances[at % 3] ?? 'with',
    }),
    ...(isDouble[at % isDouble.length]
      ? [claim(`d${id}`, id, 'hub', { stance: stances[(at + 1) % 3] ?? 'with' })]
      : []),
  ])
  return indexOf(storyOf(entities, claims))
}

const hubDrawing = (count: number, words: readonly number[] = [1], isDouble = [false]) => {
  const index = starOf(count, words, isDouble)
  return gridDrawing(index, addressOf(index, { on: 'entity', entity: entityId('hub') }))
}

const bodyOf = ({ x, y, radius, shape }: DrawnMark): Box => {
  const half = halfHeightOf(shape, radius)
  return { x: x - radius, y: y - half, width: 2 * radius, height: 2 * half }
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const boxesOf = ({ marks }: Drawing) =>
  marks.flatMap((mark) => [
    { of: mark.entity, box: bodyOf(mark) },
    ...(mark.label.lines.length === 0 ? [] : [{ of: mark.entity, box: mark.label.box }]),
  ])

/** What a line of the drawing runs through that is none of its ends, and labels, its ends' too. */
const struck = (drawing: Drawing): readonly string[] =>
  drawing.lines.flatMap((line) =>
    Array.from({ length: 41 }, (_, at) => pointAt(line.curve, at / 40)).flatMap((point) =>
      drawing.marks
        .filter(({ entity: id, label }) => {
          const isEnd = id === line.from || id === line.to
          const dot = { ...point, width: 0.01, height: 0.01 }
          const mark = drawing.marks.find((one) => one.entity === id)
          const isThrough = !isEnd && mark !== undefined && overlap(bodyOf(mark), dot)
          return isThrough || (label.lines.length > 0 && overlap(label.box, dot))
        })
        .map(({ entity: id }) => `${line.strand} through ${id}`),
    ),
  )

describe('close-up', () => {
  test('[X32] a chosen mark shows with its neighbours: nothing covers anything, no line runs through a mark or label', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
        async (count, words, isDouble) => {
          const { drawing, more } = await closeUpOf(
            hubDrawing(count, words, isDouble),
            size,
            evenMeasure,
          )
          expect(drawing.marks).toHaveLength(Math.min(count, 8) + 1)
          expect(more).toBe(Math.max(0, count - 8))
          const boxes = boxesOf(drawing)
          const covered = boxes.flatMap((one, at) =>
            boxes
              .slice(at + 1)
              .filter((other) => overlap(one.box, other.box))
              .map((other) => `${one.of} covers ${other.of}`),
          )
          expect(covered).toEqual([])
          expect(struck(drawing)).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  test('[X33] all of it lies within the picture, in its middle', async () => {
    for (const count of [1, 2, 3, 5, 8]) {
      const { drawing } = await closeUpOf(hubDrawing(count, [1, 2, 3]), size, evenMeasure)
      const { view } = drawing
      const boxes = boxesOf(drawing).map(({ box }) => box)
      const left = Math.min(...boxes.map((box) => box.x)) - view.x
      const right = view.x + view.width - Math.max(...boxes.map((box) => box.x + box.width))
      expect(left).toBeCloseTo(right)
      for (const { box } of boxesOf(drawing)) {
        expect(box.x).toBeGreaterThanOrEqual(view.x)
        expect(box.y).toBeGreaterThanOrEqual(view.y)
        expect(box.x + box.width).toBeLessThanOrEqual(view.x + view.width)
        expect(box.y + box.height).toBeLessThanOrEqual(view.y + view.height)
      }
    }
  })

  test('[X34] a tie shows its two ends alone, on one height', async () => {
    const index = starOf(4, [1], [true])
    const focus = { on: 'tie', ends: [entityId('hub'), entityId('n0')] } as const
    const { drawing } = await closeUpOf(
      gridDrawing(index, addressOf(index, focus)),
      size,
      evenMeasure,
    )
    expect(drawing.marks.map((mark) => [mark.entity, mark.y])).toEqual([
      ['hub', 0],
      ['n0', 0],
    ])
    expect(drawing.lines.map(({ from, to }) => [from, to].sort())).toEqual([
      ['hub', 'n0'],
      ['hub', 'n0'],
    ])
    const heights = drawing.lines.map(({ curve }) => curve.y1)
    expect(new Set(heights).size).toBe(2)
    expect(new Set(drawing.lines.map(({ from }) => from)).size).toBe(2)
  })

  test('[X35] without a chosen mark the seven largest show', async () => {
    const index = starOf(9, [1, 2], [false])
    const drawn = gridDrawing(index, addressOf(index))
    const small = ['n0', 'n3', 'n6']
    const story = {
      ...drawn,
      marks: drawn.marks.map((mark) =>
        small.includes(mark.entity) ? { ...mark, radius: 12 } : mark,
      ),
    }
    const one = await closeUpOf(story, size, evenMeasure)
    expect(one.drawing.marks).toHaveLength(7)
    expect(one.drawing.marks.filter(({ entity: id }) => small.includes(id))).toEqual([])
    expect(one.more).toBe(3)
  })

  test('[X48] the same drawing gives the same close-up', async () => {
    const index = starOf(3, [1, 2], [true])
    const drawing = gridDrawing(index, addressOf(index))
    const one = await closeUpOf(drawing, size, evenMeasure)
    expect(one.drawing.marks).toHaveLength(4)
    expect(await closeUpOf(drawing, size, evenMeasure)).toEqual(one)
  })

  test('[X36] where nothing is in full emphasis there is nothing to show', async () => {
    const empty = { view: { x: 0, y: 0, width: 1, height: 1 }, lines: [], badges: [], marks: [] }
    const { drawing, more } = await closeUpOf(empty, size, evenMeasure)
    expect([drawing.marks, drawing.lines, more]).toEqual([[], [], 0])
  })
})
