import { describe, expect, test } from 'vitest'
import { country, entityId, eventId } from '#core/query/sample.ts'
import { sample } from '#core/query/sampleStory.ts'
import type { Hit } from '#core/query/search.ts'
import { addressAt } from '#ui/filters/renderedAt.tsx'
import { plainSearch } from './plainSearch.ts'
import { foundMessage, hitName, moveOf, nothingFound, whyOf } from './searchWords.ts'

const hit = (target: Hit['target'], why: Hit['why'], detail = ''): Hit => ({
  target,
  title: 'Title',
  detail,
  why,
  isGuess: false,
})
const byName: Hit['why'] = { field: 'name', text: 'Title' }

describe('[K13] choosing a hit leads to what it names', () => {
  const from = addressAt({ stances: ['with'] })
  test('an actor', () => {
    const to = moveOf(hit({ on: 'entity', entity: entityId('lavrov') }, byName))(from)
    expect(to).toEqual({ ...from, focus: { on: 'entity', entity: 'lavrov' } })
  })
  test('an event', () => {
    const to = moveOf(hit({ on: 'event', event: eventId('moscow-talks') }, byName))(from)
    expect(to.focus).toEqual({ on: 'event', event: 'moscow-talks' })
  })
  test('a country, which is then the only one chosen', () => {
    const chosen = addressAt({ countries: [country('TR')] })
    const to = moveOf(hit({ on: 'country', country: country('RU') }, byName))(chosen)
    expect(to.lens.countries).toEqual(['RU'])
  })
})

test('[K13] a question for two leads to the chains between them', () => {
  const target = { on: 'path', from: entityId('obama'), to: entityId('assad') } as const
  const { focus } = moveOf(hit(target, byName))(addressAt())
  expect(focus).toEqual(target)
})

test('a hit says why it is there where its name does not', () => {
  const isis = hit({ on: 'entity', entity: entityId('isis') }, { field: 'alias', text: 'Daesh' })
  expect(whyOf(isis)).toBe('also called Daesh')
  expect(hitName(isis)).toBe('Title, also called Daesh')
  expect(whyOf(hit(isis.target, byName))).toBeUndefined()
})

test('what is not an actor says what it is', () => {
  const target = { on: 'country', country: country('RU') } as const
  expect(hitName(hit(target, byName, '2 actors'))).toBe('Title, Filter by country, 2 actors')
})

test('[K14] the outcome is one sentence: how many, or the nearest names, or none', () => {
  const hits = plainSearch(sample, 'lavrov')
  expect(foundMessage('lavrov', { hits, areMatches: true })).toBe('1 result for “lavrov”.')
  expect(foundMessage('lawrow', { hits, areMatches: false })).toBe(
    'Nothing is called “lawrow”. Nearest: Sergey Lavrov.',
  )
  const none = { hits: [], areMatches: false }
  expect(foundMessage('zz', none)).toBe(nothingFound('zz', none))
  expect(foundMessage('', { hits: [], areMatches: true })).toBe('')
})
