import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexStory } from '#core/story/index.ts'
import type { Story } from '#core/story/story.ts'
import { readPlaces } from './readPlaces.ts'

const entity = (id: string, kind: string) => ({ id, kind, name: id })
const claim = (id: string, subject: string, object: string) => ({
  id,
  subject,
  object,
  direction: 'directed',
  stance: 'with',
})

const index = indexStory({
  entities: [entity('a', 'person'), entity('b', 'state'), entity('paper', 'outlet')],
  claims: [claim('a-supports-b', 'a', 'b'), claim('paper-covers-b', 'paper', 'b')],
  events: [],
} as unknown as Story)

const box = { x: 0, y: 0, width: 10, height: 10 }
const label = { lines: ['A'], size: 12, lineHeight: 15, anchor: 'middle', x: 0, y: 0, box }
const mark = (id: string) => ({ entity: id, x: 1, y: 2, radius: 20, label })
const strand = (id: string) => ({ strand: id, x1: 0, y1: 0, cx: 1, cy: 1, x2: 2, y2: 2 })
const sheet = {
  frame: { width: 900, height: 600 },
  outletFrame: { x: -10, y: -10, width: 920, height: 620 },
  marks: [mark('a'), mark('b')],
  strands: [strand('a~b~with')],
}
const good = { wide: sheet, tall: sheet }

const problems = (tall: unknown) => {
  const read = readPlaces(JSON.stringify({ wide: sheet, tall }), index)
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path}: ${code}`)
}

test('places of the story are read as they are', () => {
  expect(readPlaces(JSON.stringify(good), index)).toEqual({ ok: true, places: good })
})

test('outlets may stand on the map or not', () => {
  expect(problems({ ...sheet, marks: [...sheet.marks, mark('paper')] })).toEqual([])
})

test.each([
  ['no sheet', undefined, 'places.tall.frame: shape'],
  ['a list for a sheet', [], 'places.tall.frame: shape'],
  ['no box for outlets', { ...sheet, outletFrame: null }, 'places.tall.outletFrame: shape'],
  [
    'text for a number',
    { ...sheet, marks: [mark('a'), { ...mark('b'), x: '1' }] },
    'places.tall.marks.1: shape',
  ],
  [
    'a number that is none',
    { ...sheet, strands: [{ ...strand('a~b~with'), cx: Number.NaN }] },
    'places.tall.strands.0: shape',
  ],
  [
    'a place out of bounds',
    { ...sheet, marks: [mark('a'), { ...mark('b'), y: -1e6 - 1 }] },
    'places.tall.marks.1: shape',
  ],
  [
    'a broken label',
    { ...sheet, marks: [mark('a'), { ...mark('b'), label: { ...label, lines: [{}] } }] },
    'places.tall.marks.1: shape',
  ],
])('[LD5] %s is refused', (_, tall, problem) => {
  expect(problems(tall)).toContain(problem)
})

test.each([
  ['an actor without a place', { ...sheet, marks: [mark('a')] }, 'marks'],
  ['a mark of a stranger', { ...sheet, marks: [...sheet.marks, mark('c')] }, 'marks'],
  ['a claim without a line', { ...sheet, strands: [strand('b~a~with')] }, 'strands'],
])('[LD6] places made for another state of the story are refused: %s', (_, tall, list) => {
  expect(problems(tall)).toEqual([`places.tall.${list}: dangling-id`])
})

test('[LD5] what overflows is no number', () => {
  const text = JSON.stringify(good).replace('"radius":20', '"radius":1e999')
  expect(readPlaces(text, index).ok).toBe(false)
})

test('[LD5] no text throws, and problems are few', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = readPlaces(text, index)
      expect(read.ok).toBe(false)
      if (!read.ok) expect(read.problems.length).toBeLessThanOrEqual(20)
    }),
  )
})
