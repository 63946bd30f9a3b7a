import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyStoryAndLens } from './anyStory.ts'
import { countriesOf, countryName } from './countries.ts'
import { facetsOf } from './facets.ts'
import { openLens } from './lens.ts'
import { country, entity, indexOf, storyOf } from './sample.ts'
import { sample } from './sampleStory.ts'
import { scopeOf } from './scope.ts'

describe('countries', () => {
  test('[Q13] countries stand in the order of their states, "No country" last, each with its actors', () => {
    expect(countriesOf(sample).map(({ name, actors }) => [name, actors])).toEqual([
      ['United States', 3],
      ['France', 2],
      ['Russia', 2],
      ['Syria', 6],
      ['Turkey', 2],
      ['No country', 2],
    ])
  })

  test('[Q14] a country without a state in the story follows those that have one', () => {
    const index = indexOf(
      storyOf(
        [
          entity('someone'),
          entity('minister', { country: 'DE' }),
          entity('iran', { kind: 'state', name: 'Iran', country: 'IR' }),
          entity('paper', { kind: 'outlet', country: 'GB' }),
        ],
        [],
      ),
    )
    expect(countriesOf(index).map(({ choice }) => choice)).toEqual(['IR', 'DE', 'none'])
    expect(countriesOf(index).map(({ name }) => name)).toEqual(['Iran', 'Germany', 'No country'])
  })

  test('[Q15] a country is called what newspapers print; an unknown code is its own name', () => {
    expect(countryName(country('TR'), 'en')).toBe('Turkey')
    expect(countryName(country('FR'), 'en-GB')).toBe('France')
    expect(countryName(country('FR'), 'de')).toBe('Frankreich')
    expect(countryName(country('FR'), 'not a language')).toBe('FR')
    expect(countryName(country('nonsense'), 'en')).toBe('nonsense')
    expect(countryName('none', 'en')).toBe('No country')
  })
})

describe('facets', () => {
  test('[Q16] a choice counts what would be in scope with it alone in its list and the other lists as they are', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const facets = facetsOf(index, lens)
        const counts = (given: object) => scopeOf(index, { ...lens, ...given }).counts
        for (const { choice, count } of facets.countries) {
          expect(count).toBe(counts({ countries: [choice] }).actors.shown)
        }
        for (const { choice, count } of facets.kinds) {
          expect(count).toBe(counts({ kinds: [choice] }).actors.shown)
        }
        for (const { choice, count } of facets.stances) {
          expect(count).toBe(counts({ stances: [choice] }).ties.shown)
        }
        for (const { choice, count } of facets.modalities) {
          expect(count).toBe(counts({ modalities: [choice] }).ties.shown)
        }
        for (const { choice, count } of facets.voices) {
          expect(count).toBe(counts({ voices: [choice] }).ties.shown)
        }
      }),
    )
  })

  test('[Q17] under the open lens the countries count all their actors', () => {
    expect(facetsOf(sample, openLens).countries.map(({ count }) => count)).toEqual(
      countriesOf(sample).map(({ actors }) => actors),
    )
  })

  test('[Q18] a choice that shows nothing stays in the list, and a chosen one says so', () => {
    const facets = facetsOf(sample, { ...openLens, countries: [country('FR')], stances: ['role'] })
    expect(facets.countries.find(({ choice }) => choice === 'FR')).toEqual({
      choice: 'FR',
      name: 'France',
      count: 0,
      chosen: true,
    })
    expect(facets.stances.map(({ choice, chosen }) => [choice, chosen])).toEqual([
      ['with', false],
      ['against', false],
      ['between', false],
      ['role', true],
    ])
  })

  test('[Q19] kinds that the story has not, and outlets that are not on the map, are no choice', () => {
    const kinds = (outlets: boolean) =>
      facetsOf(sample, { ...openLens, outlets }).kinds.map(({ choice }) => choice)
    expect(kinds(false)).toEqual(['person', 'state', 'armed-group', 'group'])
    expect(kinds(true)).toEqual(['person', 'state', 'armed-group', 'group', 'outlet'])
  })
})
