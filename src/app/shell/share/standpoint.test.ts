import { expect, test } from 'vitest'
import { parseAddress, withoutBase } from '#core/address/codec.ts'
import { pageAddressesOf } from '#core/address/pages.ts'
import { isSameAddress } from '#core/address/step.ts'
import { addressOf } from '#core/exchange/sampleDrawing.ts'
import { country, entityId, lensWith } from '#core/query/sample.ts'
import { sample } from '#core/query/sampleStory.ts'
import { site, standpointAt } from './sampleStandpoint.ts'
import { dayOf } from './standpoint.ts'

const story = sample.story.id
const world = { front: story, stories: [story] }
const root = `https://example.org/news/`

test('[SH1] the link that is shared leads back to the very view', () => {
  const many = addressOf(
    sample,
    { on: 'voices' },
    lensWith({ stances: ['against'], outlets: true }),
  )
  for (const address of [...pageAddressesOf(sample), many]) {
    const { pathname, search } = new URL(standpointAt(address).url)
    const parsed = parseAddress(withoutBase(site.base, pathname + search) ?? '', world)
    expect(parsed.problems).toEqual([])
    expect(isSameAddress(parsed.address, address)).toBe(true)
  }
})

test('[SH2] a page is shared where one was written, so that the link has its own preview', () => {
  const russia = addressOf(sample, { on: 'story' }, lensWith({ countries: [country('RU')] }))
  expect(standpointAt(russia).url).toBe(`${root}${story}/country/ru/`)
})

test('[SH3] what is embedded is the nearest page for frames, on this site', () => {
  const lavrov = addressOf(sample, { on: 'entity', entity: entityId('lavrov') })
  const russia = addressOf(sample, { on: 'story' }, lensWith({ countries: [country('RU')] }))
  expect(standpointAt(lavrov).embedUrl).toBe(`${root}${story}/embed/entity/lavrov/`)
  expect(standpointAt(russia).embedUrl).toBe(`${root}${story}/embed/`)
})

test('the day is the reader’s own', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05')
  expect(dayOf(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22')
})
