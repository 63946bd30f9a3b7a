import { describe, expect, test } from 'vitest'
import { openLens } from '#core/query/lens.ts'
import { entityId, eventId } from '#core/query/sample.ts'
import { sample } from '#core/query/sampleStory.ts'
import { tiesOf } from '#core/query/ties.ts'
import type { Address } from './address.ts'
import { embedAddressesOf, embedPathOf, picturedAddress } from './embeds.ts'

const at = (focus: Address['focus']): Address => ({
  story: sample.story.id,
  view: 'map',
  focus,
  lens: openLens,
})

describe('pages for frames', () => {
  test('[O1] the story, every entity and every tie has one, and each has a path of its own', () => {
    const paths = embedAddressesOf(sample).map(embedPathOf)
    const { entities, claims } = sample.story
    expect(paths).toHaveLength(1 + entities.length + tiesOf(claims).size)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths[0]).toBe(`${sample.story.id}/embed/`)
  })

  test('[O2] what has none is shown by the nearest that has: its actor, its tie or its story', () => {
    const { id } = sample.story
    const obama = at({ on: 'entity', entity: entityId('obama') })
    expect(embedPathOf({ ...obama, view: 'list' })).toBe(`${id}/embed/entity/obama/`)
    expect(embedPathOf(at({ on: 'event', event: eventId('anything') }))).toBe(`${id}/embed/`)
    expect(embedPathOf(at({ on: 'sources' }))).toBe(`${id}/embed/`)
  })

  test('[O43] a picture of an outlet, or of a tie with one, has the outlets on the map; others have not', () => {
    const outlet = sample.story.entities.find(({ kind }) => kind === 'outlet')
    const obama = at({ on: 'entity', entity: entityId('obama') })
    expect(picturedAddress(sample, obama)).toBe(obama)
    if (!outlet) throw new Error('The sample has no outlet.')
    const of = at({ on: 'entity', entity: outlet.id })
    expect(picturedAddress(sample, of)).toEqual({ ...of, lens: { ...openLens, outlets: true } })
  })
})
