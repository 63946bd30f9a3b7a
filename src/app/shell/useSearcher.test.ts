import { expect, test } from 'vitest'
import { sample } from '#core/query/sampleStory.ts'
import { search, searchIndexOf } from '#core/query/search.ts'
import { findIn } from './useSearcher.ts'

const searchIndex = searchIndexOf(sample)
const proper = (text: string) => search(searchIndex, text)

test('[K11] without the search proper names are matched plainly', () => {
  expect(findIn(sample, undefined, 'lavrov')).toMatchObject({
    areMatches: true,
    hits: [{ title: 'Sergey Lavrov' }],
  })
})

test('the search proper forgives a mistake', () => {
  expect(findIn(sample, proper, 'lavrob').hits[0]).toMatchObject({ title: 'Sergey Lavrov' })
  expect(findIn(sample, proper, 'lavrob').areMatches).toBe(true)
})

test('[K12] where nothing is found, the nearest names are shown as what they are', () => {
  const found = findIn(sample, () => [], 'lawrow')
  expect(found.areMatches).toBe(false)
  expect(found.hits[0]).toMatchObject({ title: 'Sergey Lavrov' })
})

test('nothing asked, nothing found, nothing nearest', () => {
  expect(findIn(sample, proper, '  ')).toEqual({ hits: [], areMatches: true })
})
