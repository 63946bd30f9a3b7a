import { expect, test } from 'vitest'
import { sample } from '#core/query/sampleStory.ts'
import { nearestHits, plainSearch } from './plainSearch.ts'

const titles = (hits: readonly { title: string }[]) => hits.map(({ title }) => title)

test('a part of a name finds it, whatever its case and accents', () => {
  expect(titles(plainSearch(sample, 'ERDOGAN'))).toEqual(['Recep Tayyip Erdoğan'])
  expect(titles(plainSearch(sample, 'francois'))).toEqual(['François Hollande'])
})

test('names come before other names, and other names say which', () => {
  const hits = plainSearch(sample, 'syria')
  expect(titles(hits)[0]).toBe('Syria')
  expect(plainSearch(sample, 'daesh')[0]?.why).toEqual({ field: 'alias', text: 'Daesh' })
})

test('no text finds nothing', () => {
  expect(plainSearch(sample, '  ')).toEqual([])
})

test('there are never more than asked for', () => {
  expect(plainSearch(sample, 'a', 3)).toHaveLength(3)
})

test('the nearest names are guesses', () => {
  const [first] = nearestHits(sample, 'lawrow')
  expect(first).toMatchObject({ title: 'Sergey Lavrov', isGuess: true })
  expect(nearestHits(sample, 'zzzzzzzz')).toEqual([])
})
