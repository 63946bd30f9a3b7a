import { expect, test } from 'vitest'
import type { Lens } from '#core/query/lens.ts'
import { country } from '#core/query/sample.ts'
import { linksIn, renderedAt } from './renderedAt.tsx'
import { ScopeLine } from './ScopeLine.tsx'

const line = (given: Partial<Lens>) => {
  const markup = renderedAt(given, <ScopeLine />)
  const sentences = [...markup.matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text)
  return { sentences, links: linksIn(markup).map(({ text, href }) => `${text} ${href}`) }
}

test('[F9] it says how much is shown, in one string', () => {
  expect(line({}).sentences).toEqual(['17 actors, 13 ties'])
  expect(line({ countries: [country('RU')] }).sentences).toEqual(['2 of 17 actors, 1 of 13 ties'])
})

test('filters can be cleared as soon as there are any; outlets are none', () => {
  expect(line({}).links).toEqual([])
  expect(line({ outlets: true }).links).toEqual([])
  expect(line({ countries: [country('RU')], stances: ['role'] }).links).toEqual([
    'Clear filters /sample/',
  ])
})

test('[F10] where nothing is shown, it says why and offers the nearest way out', () => {
  const { sentences, links } = line({ countries: [country('TR')], kinds: ['group'] })
  expect(sentences[0]).toBe('None of 17 actors, none of 13 ties')
  expect(sentences[1]).toContain('No actor passes these filters.')
  expect(links).toEqual([
    'Clear filters /sample/',
    'Take off the filter by country /sample/?kind=group',
  ])
})
