import { describe, expect, test } from 'vitest'
import { country } from '#core/query/sample.ts'
import { CountryChips } from './CountryChips.tsx'
import { linksIn, renderedAt } from './renderedAt.tsx'

const chips = (...chosen: readonly string[]) =>
  linksIn(renderedAt({ countries: chosen.map(country) }, <CountryChips />))
const chip = (text: string, ...chosen: readonly string[]) =>
  chips(...chosen).find((link) => link.text.startsWith(text))

test('[F1] every country of the story is a chip with its actors counted, those without one last', () => {
  expect(chips().map(({ text }) => text)).toEqual([
    'United States 3',
    'France 2',
    'Russia 2',
    'Syria 6',
    'Turkey 2',
    'No country 2',
  ])
})

describe('[F2] a chip says what it shows and what a click will do', () => {
  test('while none is chosen', () => {
    expect(chip('Russia')).toEqual({
      href: '/sample/?country=RU',
      name: 'Russia, 2 actors: show only these',
      isCurrent: false,
      text: 'Russia 2',
    })
  })
  test('chosen alone', () => {
    expect(chip('Russia', 'RU')).toEqual({
      href: '/sample/',
      name: 'Russia, 2 actors, chosen: show all again',
      isCurrent: true,
      text: 'Russia 2',
    })
  })
  test('chosen beside another', () => {
    expect(chip('Russia', 'RU', 'TR')?.name).toBe('Russia, 2 actors, chosen: take these out')
    expect(chip('Russia', 'RU', 'TR')?.href).toBe('/sample/?country=TR')
  })
  test('not chosen beside another', () => {
    expect(chip('Syria', 'RU')?.name).toBe('Syria, 6 actors: show these too')
    expect(chip('Syria', 'RU')?.href).toBe('/sample/?country=RU,SY')
  })
})

test('[F3] the accessible name of every chip starts with what is seen', () => {
  for (const { name, text } of chips('RU'))
    expect(name?.replaceAll(',', '').startsWith(text)).toBe(true)
})

test('actors without a country can be chosen like any country', () => {
  expect(chip('No country')?.href).toBe('/sample/?country=none')
})

test('"Clear" is there as soon as a country is chosen, and lets go of countries alone', () => {
  expect(chip('Clear')).toBeUndefined()
  const links = linksIn(
    renderedAt({ countries: [country('RU')], stances: ['with'] }, <CountryChips />),
  )
  expect(links.at(-1)).toMatchObject({ text: 'Clear', href: '/sample/?stance=with' })
})

test('the chosen are ticked, not only coloured', () => {
  const ticks = (markup: string) => markup.match(/<svg/g)?.length ?? 0
  expect(ticks(renderedAt({}, <CountryChips />))).toBe(0)
  expect(ticks(renderedAt({ countries: [country('RU')] }, <CountryChips />))).toBe(1)
})

test('a chip wears the hue of its country, and no inline style', () => {
  const markup = renderedAt({}, <CountryChips />)
  expect(markup).toContain('hue-1')
  expect(markup).toContain('hue-0')
  expect(markup).not.toContain('style=')
})
