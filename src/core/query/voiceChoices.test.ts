import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyStoryAndLens } from './anyStory.ts'
import { openLens } from './lens.ts'
import { lensWith, voiceId } from './sample.ts'
import { sample } from './sampleStory.ts'
import { scopeOf } from './scope.ts'
import { voiceChoicesOf } from './voiceChoices.ts'
import { calledOf } from './voices.ts'

const choicesAt = (lens = openLens) =>
  voiceChoicesOf(sample, lens).groups.flatMap(({ choices }) => choices)
const claimsOf = (id: string, lens = openLens) =>
  choicesAt(lens).find(({ voice }) => voice.id === id)?.claims

describe('the voices a reader may choose', () => {
  test('stand in groups: the document, people, officials, outlets, those without a name', () => {
    const groups = voiceChoicesOf(sample, openLens).groups.map(({ kind, choices }) => [
      kind,
      choices.map(({ voice, claims }) => `${voice.id} ${claims}`),
    ])
    expect(groups).toEqual([
      ['document', ['document 5']],
      ['person', ['obama 4', 'shaaban 2', 'hollande 1']],
      ['official', ['activists 1', 'turkey 1']],
      ['outlet', ['politico 1', 'afp 2', 'nyt 1', 'reuters 1']],
      ['unnamed', ['unnamed-anonymous-us-officials 1']],
    ])
  })

  test('[J19] the number at a voice is the claims in scope with it alone, whatever the lens', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const { everyone, groups } = voiceChoicesOf(index, lens)
        expect(everyone).toBe(scopeOf(index, { ...lens, voices: [] }).claims.size)
        for (const { voice, claims, chosen } of groups.flatMap((group) => group.choices)) {
          expect(claims).toBe(scopeOf(index, { ...lens, voices: [voice.id] }).claims.size)
          expect(chosen).toBe(lens.voices.includes(voice.id))
        }
      }),
    )
  })

  test('[J20] another filter empties a voice, but does not take it away', () => {
    expect(claimsOf('turkey', lensWith({ stances: ['with'] }))).toBe(0)
  })

  test('[J20] who has nothing to say on the map is no choice, unless chosen', () => {
    const outlets = { ...openLens, outlets: true }
    expect(claimsOf('politico', outlets)).toBe(2)
    const onlyOutlets = voiceChoicesOf(
      { ...sample, story: { ...sample.story, claims: sample.story.claims.slice(-1) } },
      openLens,
    )
    expect(onlyOutlets.groups).toEqual([])
    const chosen = voiceChoicesOf(
      { ...sample, story: { ...sample.story, claims: sample.story.claims.slice(-1) } },
      lensWith({ voices: [voiceId('politico')] }),
    )
    expect(chosen.groups[0]?.choices[0]).toMatchObject({ claims: 0, chosen: true })
  })
})

test('[J21] in a sentence people go by their short names, all others in full', () => {
  const called = (id: string) => calledOf(sample, voiceId(id))
  expect(['document', 'obama', 'activists', 'nyt', 'turkey', 'nobody'].map(called)).toEqual([
    'the digest',
    'Obama',
    'Syrian human rights activists',
    'The New York Times',
    'Turkey',
    'nobody',
  ])
  expect(called('unnamed-anonymous-us-officials')).toBe('anonymous U.S. officials')
})
