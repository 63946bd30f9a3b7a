import { describe, expect, test } from 'vitest'
import { openLens } from '#core/query/lens.ts'
import { by, claim, entity, entityId, indexOf, storyOf, voiceId } from '#core/query/sample.ts'
import { sample } from '#core/query/sampleStory.ts'
import type { Address } from './address.ts'
import { formatAddress, parseAddress } from './codec.ts'
import { compareVoices, focusPath, setVoices, toggleStance } from './moves.ts'
import { pageAddressesOf, pagePathOf } from './pages.ts'

const addresses = pageAddressesOf(sample)
const paths = addresses.map(pagePathOf)
const home: Address = {
  story: sample.story.id,
  view: 'map',
  focus: { on: 'story' },
  lens: openLens,
}
const world = { stories: [sample.story.id], front: sample.story.id }

describe('the pages of a story', () => {
  test('[A20] every page has one path without a query, which reads as the page’s address', () => {
    expect(new Set(paths).size).toBe(paths.length)
    for (const [at, path] of paths.entries()) {
      expect(path).toMatch(/^sample\/([a-z0-9~./-]+\/)?$/)
      expect(parseAddress(path, world)).toEqual({ address: addresses[at], problems: [] })
    }
  })

  test('the story comes first', () => {
    expect(addresses[0]).toEqual(home)
  })

  test('[A22] voices that contradict each other have a page side by side; other pairs have none', () => {
    const compared = paths.filter((path) => path.includes('/compare/'))
    expect(compared).toEqual(['sample/compare/activists..shaaban/'])
    expect(paths).not.toContain(
      pagePathOf(compareVoices(voiceId('obama'), voiceId('document'))(home)),
    )
  })

  test('[A21] every voice that is heard on the map has a page, its link leads there', () => {
    expect(paths).toContain('sample/voice/shaaban/')
    expect(pagePathOf(setVoices([voiceId('shaaban')])(home))).toBe('sample/voice/shaaban/')
  })

  test('with any other filter beside it, a link leads to the wider page with a query', () => {
    const both = setVoices([voiceId('obama'), voiceId('shaaban')])(home)
    expect(pagePathOf(both)).toBe(formatAddress(both))
    const narrower = toggleStance('with')(setVoices([voiceId('obama')])(home))
    expect(pagePathOf(narrower)).toBe(formatAddress(narrower))
  })

  test('[A22] of all paths only those that are asked for by rule are pages, three at most', () => {
    const found = addresses.filter(({ focus }) => focus.on === 'path')
    expect(found.length).toBeLessThanOrEqual(3)
    expect(paths).not.toContain(pagePathOf(focusPath(entityId('russia'), entityId('isis'))(home)))
  })

  test('a story of one claim has its pages too', () => {
    const index = indexOf(
      storyOf([entity('a'), entity('b')], [claim('1', 'a', 'b', { voice: by('a') })]),
    )
    expect(pageAddressesOf(index).map(pagePathOf)).toEqual([
      'sample/',
      'sample/entity/a/',
      'sample/entity/b/',
      'sample/tie/a~b/',
      'sample/sources/',
      'sample/voices/',
      'sample/matrix/',
      'sample/timeline/',
      'sample/list/',
      'sample/country/none/',
      'sample/voice/a/',
    ])
  })
})
