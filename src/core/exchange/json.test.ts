import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyStoryAndLens } from '#core/query/anyStory.ts'
import { openLens } from '#core/query/lens.ts'
import { indexOf } from '#core/query/sample.ts'
import { sample } from '#core/query/sampleStory.ts'
import { claimsInScope, scopeOf, tiesInScope } from '#core/query/scope.ts'
import { voiceLine } from '#core/query/voiceLine.ts'
import type { Story } from '#core/story/story.ts'
import type { About } from './about.ts'
import { voiceNameOf } from './graph.ts'
import { toJson } from './json.ts'

const about: About = {
  title: 'Sample',
  heading: '',
  url: 'https://example.org/sample/',
  date: '2026-11-22',
  source: 'Digest',
}

type Named = { readonly id: string }
const ids = (list: readonly Named[]) => list.map(({ id }) => id)

/** The same data, every object's fields the other way round. */
const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .map(([name, field]) => [name, reversed(field)] as const)
            .reverse(),
        )
      : value

const byId = ({ claims }: { claims: readonly Named[] }): Readonly<Record<string, Named>> =>
  Object.fromEntries(claims.map((claim) => [claim.id, claim]))

describe('json', () => {
  test('[X16] it holds the entities, ties and claims in scope, in the story’s order', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const scope = scopeOf(index, lens)
        const file = JSON.parse(toJson(scope, about))
        const shown = [...scope.entities].filter(([, presence]) => presence === 'in')
        expect(ids(file.entities)).toEqual(shown.map(([id]) => id))
        expect(ids(file.ties)).toEqual(tiesInScope(scope).map(({ id }) => id))
        expect(ids(file.claims)).toEqual(claimsInScope(scope).map(({ id }) => id))
      }),
    )
  })

  test('[X17] every entity that it names is described in it', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const file = JSON.parse(toJson(scopeOf(index, lens), about))
        const known = new Set([...ids(file.entities), ...ids(file.mentioned)])
        for (const { subject, object, voice } of file.claims) {
          const named = [subject, object, voice.entity, voice.via].filter(Boolean)
          expect(named.filter((id) => !known.has(id))).toEqual([])
        }
        expect(known.size).toBe(file.entities.length + file.mentioned.length)
      }),
    )
  })

  test('[X18] the same scope gives the same text, whatever order the data’s fields came in', () => {
    const again = indexOf(reversed(sample.story) as Story)
    expect(toJson(scopeOf(again, openLens), about)).toBe(toJson(scopeOf(sample, openLens), about))
  })

  test('[X19] a claim carries its voice by name, its footing and its places', () => {
    const file = JSON.parse(toJson(scopeOf(sample, openLens), about))
    expect(file.claims.length).toBeGreaterThan(5)
    for (const claim of sample.story.claims) {
      const record = byId(file)[claim.id]
      if (!record) continue
      expect(record).toMatchObject({
        voice: { by: claim.voice.by, name: voiceNameOf(sample, claim.voice) },
        modality: claim.modality,
        line: voiceLine(sample, claim),
        cite: claim.cite,
      })
    }
    expect(file).toMatchObject({ exported: '2026-11-22', address: about.url, source: 'Digest' })
  })
})
