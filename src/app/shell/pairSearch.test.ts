import { describe, expect, test } from 'vitest'
import { sample } from '#core/query/sampleStory.ts'
import { pairSearch, pairsIn } from './pairSearch.ts'
import { plainSearch } from './plainSearch.ts'
import { findIn } from './useSearcher.ts'

const found = (text: string) => {
  const hits = pairSearch(sample, (name) => plainSearch(sample, name), text)
  return hits.map(({ title }) => title)
}

describe('[K17] two names with a word or a sign between ask how they are connected', () => {
  test.each([
    'Obama to Assad',
    'obama and assad',
    'obama .. assad',
    'Obama…Assad',
    'Obama → Assad',
    'obama -> assad',
    'from Obama to Assad',
    'How is Obama connected to Assad?',
  ])('%s', (text) => {
    expect(found(text)).toEqual(['How is Obama connected to Assad?'])
  })

  test('one name, a name with nothing after, and the same name twice do not', () => {
    for (const text of ['obama', 'obama to ', 'to assad', 'obama to obama', 'obama to zzz', '..'])
      expect(found(text)).toEqual([])
  })

  test('a name that is begun offers the first few that go on so', () => {
    expect(found('obama to s')).toHaveLength(3)
  })

  test('a word between that belongs to a name cuts at none but the right place', () => {
    expect(pairsIn('cat and dog to cow')).toEqual([
      ['cat', 'dog to cow'],
      ['cat and dog', 'cow'],
    ])
  })
})

test('[K17] it comes before what holds the words elsewhere, and after what is called so', () => {
  const [talks] = plainSearch(sample, 'russia')
  if (!talks) throw new Error('The sample has no Russia.')
  const proper = (field: 'name' | 'role') => (text: string) =>
    text.includes(' to ') ? [{ ...talks, why: { field, text } }] : plainSearch(sample, text)
  const titles = (field: 'name' | 'role') =>
    findIn(sample, proper(field), 'obama to assad').hits.map(({ title }) => title)
  expect(titles('role')).toEqual(['How is Obama connected to Assad?', 'Russia'])
  expect(titles('name')).toEqual(['Russia', 'How is Obama connected to Assad?'])
})
