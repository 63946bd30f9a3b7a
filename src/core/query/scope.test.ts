import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from '#core/story/story.ts'
import { anyIndex, anyLensFor, anyStoryAndLens } from './anyStory.ts'
import { type Lens, openLens, type Restriction, restrictions } from './lens.ts'
import { claimPasses } from './passing.ts'
import { country, entityId, lensWith, voiceId } from './sample.ts'
import { sample } from './sampleStory.ts'
import {
  claimsInScope,
  isInScope,
  type Presence,
  presenceOf,
  scopeOf,
  tiesInScope,
} from './scope.ts'

const rank: Readonly<Record<Presence, number>> = { out: 0, near: 1, in: 2 }

describe('scope', () => {
  test('[S1] the open lens shows everything but the outlets', () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        const scope = scopeOf(index, openLens)
        const actors = index.story.entities.filter((one) => one.kind !== 'outlet')
        expect([...scope.entities.keys()]).toEqual(actors.map((one) => one.id))
        expect(new Set(scope.entities.values())).toEqual(new Set(actors.length ? ['in'] : []))
        const ids = new Set<string>(actors.map((one) => one.id))
        const between = index.story.claims.filter(
          (one) => ids.has(one.subject) && ids.has(one.object),
        )
        expect([...scope.claims]).toEqual(between.map((one) => one.id))
        expect(scope.counts.actors).toEqual({ shown: actors.length, all: actors.length })
        expect(scope.counts.ties.shown).toBe(scope.counts.ties.all)
      }),
    )
  })

  test('[S2] a claim with an outlet at an end passes only while the lens shows outlets', () => {
    const hidden = scopeOf(sample, openLens)
    const shown = scopeOf(sample, lensWith({ outlets: true }))
    expect(hidden.entities.has(entityId('politico'))).toBe(false)
    expect([...hidden.claims]).not.toContain('politico-covers-obama')
    expect(presenceOf(shown, entityId('politico'))).toBe('in')
    expect([...shown.claims]).toContain('politico-covers-obama')
    expect(shown.counts.ties.all).toBe(hidden.counts.ties.all + 1)
  })

  test('[S3] a claim with one end hidden is not in scope', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const scope = scopeOf(index, lens)
        for (const one of claimsInScope(scope)) {
          expect(isInScope(scope, one.subject) && isInScope(scope, one.object)).toBe(true)
        }
      }),
    )
  })

  test('[S4] chosen countries stay with the ties among them; direct neighbours are near; the rest is out', () => {
    const scope = scopeOf(sample, lensWith({ countries: [country('RU')] }))
    const at = (presence: Presence) =>
      [...scope.entities].filter(([, one]) => one === presence).map(([id]) => id)
    expect(at('in')).toEqual(['russia', 'lavrov'])
    expect(at('near')).toEqual(['us-officials', 'assad', 'muallem', 'syrian-people', 'turkey'])
    expect(at('out')).toContain('obama')
    expect(tiesInScope(scope).map((tie) => tie.id)).toEqual(['lavrov~russia'])
    expect(scope.counts).toEqual({ actors: { shown: 2, all: 17 }, ties: { shown: 1, all: 13 } })
  })

  test('[S5] "none" finds the actors without a country', () => {
    const scope = scopeOf(sample, lensWith({ countries: ['none'] }))
    expect([...scope.entities].filter(([, one]) => one === 'in').map(([id]) => id)).toEqual([
      'isis',
      'europe',
    ])
  })

  test('[S6] while claims are filtered, an actor without a claim that passes is out, and nobody is near', () => {
    const scope = scopeOf(sample, lensWith({ stances: ['with'] }))
    expect([...scope.entities].filter(([, one]) => one === 'in').map(([id]) => id)).toEqual([
      'united-states',
      'france',
      'russia',
      'assad',
      'syrian-people',
    ])
    expect([...scope.entities.values()]).not.toContain('near')
  })

  test('[S7] a voice finds what it says and what it carried', () => {
    const said = scopeOf(sample, lensWith({ voices: [voiceId('shaaban')] }))
    const carried = scopeOf(sample, lensWith({ voices: [voiceId('afp')] }))
    expect([...said.claims]).toEqual(['lavrov-meets-muallem', 'russia-for-people'])
    expect([...carried.claims]).toEqual([...said.claims])
    const unnamed = scopeOf(
      sample,
      lensWith({ voices: [voiceId('unnamed-anonymous-us-officials')] }),
    )
    expect([...unnamed.claims]).toEqual(['officials-doubt-russia'])
  })

  test('[S8] strands hold only claims that pass, so a tie is contested only by voices that are heard', () => {
    const scope = scopeOf(sample, lensWith({ voices: [voiceId('shaaban')] }))
    const tie = [...scope.ties.values()].find((one) => one.id === 'russia~syrian-people')
    expect(tie?.claims.map((one) => one.id)).toEqual(['russia-for-people'])
    expect(tie?.contested).toBe(false)
  })

  test('[S9] a value that no story holds lets nothing through', () => {
    const scope = scopeOf(sample, lensWith({ countries: [country('ZW')] }))
    expect(scope.counts).toEqual({ actors: { shown: 0, all: 17 }, ties: { shown: 0, all: 13 } })
  })
})

const widened = ([index, lens]: readonly [typeof sample, Lens]) =>
  anyLensFor(index).map((other) => {
    const grow = (name: Exclude<Restriction, 'period'>): readonly string[] =>
      lens[name].length === 0 || other[name].length === 0
        ? []
        : [...new Set<string>([...lens[name], ...other[name]])].sort()
    const names = restrictions.filter((name) => name !== 'period')
    const lists: Partial<Lens> = Object.fromEntries(names.map((name) => [name, grow(name)]))
    const { period, ...timeless } = lens
    const days = [period, other.period].flatMap((one) => (one ? [one.from, one.to] : [])).sort()
    const [from, to] = [days[0] ?? '', days.at(-1) ?? '']
    const grown: Lens = {
      ...timeless,
      ...lists,
      ...(period && other.period ? { period: { from, to } } : {}),
      outlets: lens.outlets || other.outlets,
    }
    return [index, lens, grown] as const
  })

describe('laws of a scope', () => {
  test('[S10] a wider lens never shows less', () => {
    fc.assert(
      fc.property(anyStoryAndLens.chain(widened), ([index, lens, wider]) => {
        const small = scopeOf(index, lens)
        const large = scopeOf(index, wider)
        for (const [id, presence] of small.entities) {
          expect(rank[presenceOf(large, id)]).toBeGreaterThanOrEqual(rank[presence])
        }
        for (const [id, presence] of small.tiePresence) {
          expect(rank[large.tiePresence.get(id) ?? 'out']).toBeGreaterThanOrEqual(rank[presence])
        }
        for (const id of small.claims) expect(large.claims.has(id)).toBe(true)
        expect(large.counts.actors.shown).toBeGreaterThanOrEqual(small.counts.actors.shown)
        expect(large.counts.ties.shown).toBeGreaterThanOrEqual(small.counts.ties.shown)
      }),
      { numRuns: 300 },
    )
  })

  test('[S11] ties hold the claims that pass, all of them, in the story’s order', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const scope = scopeOf(index, lens)
        const passing = index.story.claims.filter((one) => claimPasses(index, lens, one))
        const held = [...scope.ties.values()].flatMap((tie) => tie.claims)
        expect(new Set(held)).toEqual(new Set(passing))
        expect(held.length).toBe(passing.length)
        for (const id of scope.claims) expect(passing.some((one) => one.id === id)).toBe(true)
        const firsts = [...scope.ties.values()].map((tie) =>
          passing.indexOf(tie.claims[0] as Claim),
        )
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
      }),
    )
  })

  test('[S12] a tie is in just where both its ends are, and near just where one is and entities are filtered', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const scope = scopeOf(index, lens)
        expect([...scope.tiePresence.keys()]).toEqual([...scope.ties.keys()])
        for (const tie of scope.ties.values()) {
          const ends = tie.ends.filter((end) => isInScope(scope, end)).length
          const filtered = lens.countries.length + lens.kinds.length > 0
          const expected = ends === 2 ? 'in' : ends === 1 && filtered ? 'near' : 'out'
          expect(scope.tiePresence.get(tie.id)).toBe(expected)
          if (expected === 'near') {
            expect(tie.ends.map((end) => presenceOf(scope, end)).sort()).toEqual(['in', 'near'])
          }
        }
      }),
    )
  })

  test('[S13] the counts are those of what is shown', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const scope = scopeOf(index, lens)
        const open = scopeOf(index, lensWith({ outlets: lens.outlets }))
        expect(scope.counts.actors.shown).toBe(
          [...scope.entities.values()].filter((one) => one === 'in').length,
        )
        expect(scope.counts.ties.shown).toBe(tiesInScope(scope).length)
        expect(scope.counts.actors.all).toBe(open.counts.actors.shown)
        expect(scope.counts.ties.all).toBe(open.counts.ties.shown)
      }),
    )
  })

  test('[S14] the same story and lens give the same scope', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        expect(scopeOf(index, lens)).toEqual(scopeOf(index, { ...lens }))
      }),
    )
  })
})
