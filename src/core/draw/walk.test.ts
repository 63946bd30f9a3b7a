import { expect, it } from 'vitest'
import type { EntityId } from '#core/story/ids.ts'
import type { Drawing, DrawnLine, DrawnMark } from './display.ts'
import { markTowards, neighbourAfter, neighboursOf } from './walk.ts'

const at = (entity: string, x: number, y: number) => ({ entity, x, y }) as unknown as DrawnMark
const line = (from: string, to: string) => ({ from, to }) as unknown as DrawnLine
const id = (text: string) => text as EntityId

const drawing: Drawing = {
  view: { x: 0, y: 0, width: 100, height: 100 },
  badges: [],
  marks: [at('hub', 50, 50), at('near', 60, 50), at('far', 90, 52), at('below', 50, 90)],
  lines: [line('hub', 'far'), line('below', 'hub')],
}

it('[WK11] an arrow leads to the nearest neighbour that way, past a nearer stranger', () => {
  expect(markTowards(drawing, id('hub'), 'right')).toBe('far')
  expect(markTowards(drawing, id('hub'), 'down')).toBe('below')
})

it('[WK12] without a neighbour that way it leads to the nearest mark, and without any it stays', () => {
  expect(markTowards(drawing, id('near'), 'right')).toBe('far')
  expect(markTowards(drawing, id('hub'), 'up')).toBe('hub')
  expect(markTowards(drawing, id('stranger'), 'up')).toBe('stranger')
})

it('[WK13] neighbours are walked round and round in either direction', () => {
  expect(neighboursOf(drawing, id('hub'))).toEqual(['far', 'below'])
  expect(neighbourAfter(drawing, id('hub'), undefined, 1)).toBe('far')
  expect(neighbourAfter(drawing, id('hub'), id('far'), 1)).toBe('below')
  expect(neighbourAfter(drawing, id('hub'), id('below'), 1)).toBe('far')
  expect(neighbourAfter(drawing, id('hub'), id('far'), -1)).toBe('below')
  expect(neighbourAfter(drawing, id('near'), undefined, 1)).toBe('near')
})
