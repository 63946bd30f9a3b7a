import { expect, test } from 'vitest'
import { mapCaution } from '#core/query/wording.ts'
import { Legend } from './Legend.tsx'
import { linksIn, renderedAt, textOf } from './renderedAt.tsx'

test('the legend names every end, every dash and what contested looks like', () => {
  const text = textOf(renderedAt({}, <Legend />))
  const words = [
    'stands with',
    'stands against',
    'deals with',
    'role',
    'reported',
    'somebody’s claim',
    'planned',
    'contested',
  ]
  for (const word of words) expect(text).toContain(word)
})

test('[F7] a stance and a kind of the legend filter by it', () => {
  const links = linksIn(renderedAt({}, <Legend />))
  const hrefOf = (text: string) => links.find((link) => link.text === text)?.href
  expect(hrefOf('stands against')).toBe('/sample/?stance=against')
  expect(hrefOf('Person')).toBe('/sample/?kind=person')
  const chosen = linksIn(renderedAt({ stances: ['against'] }, <Legend />))
  expect(chosen.find(({ text }) => text === 'stands against')).toMatchObject({
    href: '/sample/',
    isCurrent: true,
  })
})

test('[F8] the caution says that position means nothing and a line is a claim', () => {
  expect(mapCaution).toBe(
    'Distance and position carry no meaning. A line is a claim, not a verdict.',
  )
})

test('it unfolds without script', () => {
  expect(renderedAt({}, <Legend />)).toMatch(/<details[^>]*><summary[^>]*>Legend/)
})
