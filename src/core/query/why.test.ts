import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyStoryAndLens } from './anyStory.ts'
import { openLens } from './lens.ts'
import { nearest } from './nearest.ts'
import { country, entity, entityId, indexOf, lensWith, storyOf } from './sample.ts'
import { sample } from './sampleStory.ts'
import { isInScope, scopeOf } from './scope.ts'
import { emptyLine, outLine, whyEmpty, whyOut } from './why.ts'

const emptyOf = (given: Parameters<typeof lensWith>[0]) =>
  whyEmpty(scopeOf(sample, lensWith(given)))

describe('why a scope is empty', () => {
  test('[E1] what shows something is not empty', () => {
    expect(whyEmpty(scopeOf(sample, openLens))).toBeUndefined()
    expect(emptyOf({ countries: [country('RU')] })).toBeUndefined()
  })

  test('[E2] the way out lets go of the one thing that brings most back', () => {
    const empty = emptyOf({ countries: [country('TR')], stances: ['with'] })
    expect(empty).toMatchObject({ what: 'actors', near: 0 })
    expect(empty?.reasons.map(({ drop, actors, ties }) => [drop, actors, ties])).toEqual([
      [['countries'], 5, 3],
      [['stances'], 2, 0],
    ])
    expect(empty?.wayOut?.lens).toEqual(lensWith({ stances: ['with'] }))
    expect(empty && emptyLine(empty)).toBe(
      'No actor passes these filters. Without the filter by country: 5 actors, 3 ties.',
    )
  })

  test('[E3] actors without a tie among them are told with the ties that lead out', () => {
    const empty = emptyOf({ countries: [country('TR')] })
    expect(empty).toMatchObject({ what: 'ties', near: 1 })
    expect(empty && emptyLine(empty)).toBe(
      'No tie among the actors shown. 1 tie to others. Without the filter by country: 17 actors, 13 ties.',
    )
  })

  test('[E4] where no single thing helps, all are let go of', () => {
    const empty = emptyOf({ countries: [country('ZW')], kinds: ['alliance'] })
    expect(empty?.wayOut).toMatchObject({
      drop: ['countries', 'kinds'],
      lens: openLens,
      actors: 17,
    })
    expect(empty && emptyLine(empty)).toMatch(
      /^No actor passes these filters. Without the filter by country and kind of actor: 17/,
    )
  })

  test('[E5] where outlets are what is missing, the way out puts them on the map', () => {
    const paper = (id: string) => entity(id, { kind: 'outlet', country: 'GB' })
    const index = indexOf(storyOf([entity('a'), paper('b'), paper('c')], []))
    const empty = whyEmpty(scopeOf(index, lensWith({ countries: [country('GB')] })))
    expect(empty?.wayOut).toMatchObject({ drop: ['outlets'], actors: 2, ties: 0 })
    expect(empty?.wayOut?.lens).toEqual(lensWith({ countries: [country('GB')], outlets: true }))
    expect(empty && emptyLine(empty)).toBe(
      'No actor passes these filters. With outlets on the map: 2 actors, 0 ties.',
    )
  })

  test('[E6] a story that has nothing has no way out', () => {
    expect(whyEmpty(scopeOf(indexOf(storyOf([], [])), openLens))).toBeUndefined()
    const empty = whyEmpty(scopeOf(indexOf(storyOf([], [])), lensWith({ stances: ['with'] })))
    expect(empty?.wayOut).toBeUndefined()
    expect(empty && emptyLine(empty)).toBe('No actor passes these filters.')
  })

  test('[E7] the way out shows what it promises', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const empty = whyEmpty(scopeOf(index, lens))
        if (!empty?.wayOut) return
        const { counts } = scopeOf(index, empty.wayOut.lens)
        expect(counts[empty.what].shown).toBeGreaterThan(0)
        expect([counts.actors.shown, counts.ties.shown]).toEqual([
          empty.wayOut.actors,
          empty.wayOut.ties,
        ])
      }),
    )
  })
})

describe('why an entity is out', () => {
  const outOf = (id: string, given: Parameters<typeof lensWith>[0]) =>
    whyOut(scopeOf(sample, lensWith(given)), entityId(id))

  test('[E8] each reason is told', () => {
    expect(outOf('obama', {})).toBeUndefined()
    expect(outOf('nobody', {})).toEqual({ entity: 'nobody', near: false, reasons: ['unknown'] })
    expect(outOf('politico', {})?.reasons).toEqual(['outlet'])
    expect(outOf('obama', { countries: [country('FR')], kinds: ['state'] })).toMatchObject({
      near: false,
      reasons: ['country', 'kind'],
      wider: { countries: ['FR', 'US'], kinds: ['person', 'state'] },
    })
    expect(outOf('europe', { stances: ['with'] })?.reasons).toEqual(['claims'])
    expect(outOf('shaaban', { stances: ['with'] })?.reasons).toEqual(['claimless'])
    expect(outOf('turkey', { countries: [country('RU')] })?.near).toBe(true)
  })

  test('[E9] the wider lens adds to a list rather than emptying it, and drops no more than it must', () => {
    expect(outOf('isis', { countries: [country('RU')] })?.wider).toEqual(
      lensWith({ countries: [country('RU'), 'none'] }),
    )
    expect(outOf('europe', { stances: ['with'], modalities: ['demanded'] })?.wider).toEqual(
      lensWith({ modalities: ['demanded'] }),
    )
  })

  test('[E10] under the wider lens the entity is in scope, whatever the lens', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const scope = scopeOf(index, lens)
        for (const id of index.entities.keys()) {
          const why = whyOut(scope, id)
          expect(why === undefined).toBe(isInScope(scope, id))
          if (!why) continue
          expect(why.wider && isInScope(scopeOf(index, why.wider), id)).toBe(true)
          expect(outLine(index, why)).toContain('is filtered out')
        }
      }),
    )
  })

  test('[E11] the reasons make a sentence', () => {
    const line = (id: string, given: Parameters<typeof lensWith>[0]) => {
      const why = outOf(id, given)
      return why && outLine(sample, why)
    }
    expect(line('obama', { countries: [country('FR')], kinds: ['state'] })).toBe(
      'Barack Obama is filtered out: its country (United States) is not chosen and its kind (person) is not chosen.',
    )
    expect(line('isis', { countries: [country('FR')] })).toBe(
      'Islamic State is filtered out: its country (No country) is not chosen.',
    )
    expect(line('nobody', {})).toBe('“nobody” is not in this story.')
  })
})

describe('did you mean', () => {
  const candidates = sample.story.entities.map(({ id, name, aliases }) => ({
    id,
    names: [name, ...aliases],
  }))
  const names = (text: string) => nearest(text, candidates).map(({ name }) => name)

  test('[E12] a name nearly right, a part of a name, an alias and an id are found', () => {
    expect(names('mualem')).toEqual(['Walid Muallem'])
    expect(names('Lavrof')[0]).toBe('Sergey Lavrov')
    expect(names('erdogan')[0]).toBe('Recep Tayyip Erdoğan')
    expect(names('daesch')[0]).toBe('Islamic State')
    expect(names('us-official')[0]).toBe('U.S. officials')
    expect(names('rusia')[0]).toBe('Russia')
  })

  test('[E13] what has too little in common is not offered, and never more than asked for', () => {
    expect(names('xylophone')).toEqual([])
    expect(names('')).toEqual([])
    expect(nearest('s', candidates, 2).length).toBeLessThanOrEqual(2)
  })

  test('the thing itself comes first', () => {
    for (const { id, names } of candidates)
      expect(nearest(id, candidates)[0]).toEqual({ id, name: names[0] })
  })
})
