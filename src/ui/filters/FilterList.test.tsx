import { expect, test } from 'vitest'
import type { Lens } from '#core/query/lens.ts'
import { claim, entity, indexOf, storyOf } from '#core/query/sample.ts'
import { FilterList } from './FilterList.tsx'
import { linksIn, renderedAt } from './renderedAt.tsx'

const items = (given: Partial<Lens> = {}) => linksIn(renderedAt(given, <FilterList />))
const item = (text: string, given: Partial<Lens> = {}) =>
  items(given).find((link) => link.text.startsWith(text))

test('kinds count actors, stances and footings count ties', () => {
  expect(item('People')).toMatchObject({
    href: '/sample/?kind=person',
    name: 'People, 7 actors: show only these',
  })
  expect(item('Stands with')?.name).toBe('Stands with, 3 ties: show only these')
  expect(item('Alleged')?.name).toBe('Alleged, 2 ties: show only these')
})

test('[F2] a chosen filter says that a click shows all again', () => {
  expect(item('Stands with', { stances: ['with'] })).toMatchObject({
    href: '/sample/',
    isCurrent: true,
    name: 'Stands with, 3 ties, chosen: show all again',
  })
})

test('[F3] the accessible name of every filter starts with what is seen', () => {
  for (const { name, text } of items({ kinds: ['person'] }))
    expect(name?.replaceAll(',', '').startsWith(text)).toBe(true)
})

test('[F4] what no claim of the story is, is offered only while it is chosen', () => {
  const two = indexOf(storyOf([entity('a'), entity('b')], [claim('one', 'a', 'b')]))
  const offered = (given: Partial<Lens>) =>
    linksIn(renderedAt(given, <FilterList />, two)).map(({ text }) => text)
  expect(offered({})).toEqual(['People 2', 'Deals with 1', 'Reported 1'])
  expect(offered({ modalities: ['alleged'] })).toContain('Alleged 0')
})

test('the outlets are a switch', () => {
  expect(item('Show outlets')).toMatchObject({
    href: '/sample/?outlets=1',
    name: 'Show outlets, 4 outlets: put them on the map',
    isCurrent: false,
  })
  expect(item('Show outlets', { outlets: true })).toMatchObject({
    href: '/sample/',
    name: 'Show outlets, 4 outlets, shown: leave them out',
    isCurrent: true,
  })
})
