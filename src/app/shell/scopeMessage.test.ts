import { expect, test } from 'vitest'
import { type Lens, openLens } from '#core/query/lens.ts'
import { country, voiceId } from '#core/query/sample.ts'
import { sample } from '#core/query/sampleStory.ts'
import { scopeOf } from '#core/query/scope.ts'
import { scopeMessage } from './scopeMessage.ts'

const message = (given: Partial<Lens>) => scopeMessage(scopeOf(sample, { ...openLens, ...given }))

test('[K15] a filter is said with what it shows', () => {
  expect(message({ countries: [country('RU')] })).toBe(
    'Filter Russia: 2 of 17 actors, 1 of 13 ties.',
  )
})

test('several filters are said together', () => {
  expect(message({ countries: [country('RU')], stances: ['against'] })).toMatch(
    /^Filter Russia and stands against: /,
  )
  expect(message({ voices: [voiceId('shaaban')] })).toMatch(
    /^Filter according to Bouthaina Shaaban: /,
  )
})

test('no filter is said too, and so are outlets', () => {
  expect(message({})).toBe('No filter: 17 actors, 13 ties.')
  expect(message({ outlets: true })).toMatch(/^No filter, outlets on the map: 21 actors/)
})
