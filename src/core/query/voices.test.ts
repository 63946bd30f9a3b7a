import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isId } from '#core/story/ids.ts'
import { type Modality, modalities, type Voice } from '#core/story/story.ts'
import { by, claim, entity, entityId, indexOf, storyOf, unnamed, voiceId } from './sample.ts'
import { sample } from './sampleStory.ts'
import { voiceLine, voiceParts } from './voiceLine.ts'
import { voiceEntryOf, voiceIdOf, voiceIdsOf, voicesOf } from './voices.ts'

const inSample = (given: { readonly voice: Voice; readonly modality: Modality }) =>
  voiceLine(sample, claim('x', 'obama', 'russia', given))

describe('voices', () => {
  test('[V1] a voice is the document, an entity, or a description of somebody without a name', () => {
    expect(voiceIdOf({ by: 'document' })).toBe('document')
    expect(voiceIdOf(by('obama', 'nyt'))).toBe('obama')
    expect(voiceIdOf(unnamed('anonymous U.S. officials'))).toBe('unnamed-anonymous-us-officials')
  })

  test('[V2] a claim is found under the voice it rests on and under the outlet that carried it, once', () => {
    expect(voiceIdsOf(claim('x', 'a', 'b', { voice: by('obama', 'nyt') }))).toEqual([
      'obama',
      'nyt',
    ])
    expect(voiceIdsOf(claim('x', 'a', 'b', { voice: by('nyt', 'nyt') }))).toEqual(['nyt'])
    expect(voiceIdsOf(claim('x', 'a', 'b'))).toEqual(['document'])
  })

  test('[V3] whatever the description, the id of a voice can stand in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (description) => {
        const id = voiceIdOf(unnamed(description))
        expect(isId(id)).toBe(true)
        expect(id.startsWith('unnamed-')).toBe(true)
      }),
    )
  })

  test('[V4] descriptions that differ where a slug cannot tell are two voices', () => {
    const ids = ['источник', 'другой', 'a'.repeat(100), `${'a'.repeat(100)}b`, ''].map((text) =>
      voiceIdOf(unnamed(text)),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('[V5] every voice is listed with what it is and how many claims rest on it, the most heard first', () => {
    const voices = voicesOf(sample).map(({ name, kind, claims, carried }) => [
      name,
      kind,
      claims,
      carried,
    ])
    expect(voices.slice(0, 5)).toEqual([
      ['The digest', 'document', 5, 0],
      ['Barack Obama', 'person', 4, 0],
      ['Bouthaina Shaaban', 'person', 2, 0],
      ['Politico', 'outlet', 2, 0],
      ['François Hollande', 'person', 1, 0],
    ])
    expect(voices).toContainEqual(['Anonymous U.S. officials', 'unnamed', 1, 0])
    expect(voices).toContainEqual(['Turkey', 'official', 1, 0])
    expect(voices.slice(-3).map(([name]) => name)).toEqual(['AFP', 'The New York Times', 'Reuters'])
    expect(voices).toContainEqual(['AFP', 'outlet', 0, 2])
    expect(voiceEntryOf(sample, voiceId('obama'))?.entity).toBe('obama')
    expect(voiceEntryOf(sample, voiceId('nobody'))).toBeUndefined()
  })

  test('every claim rests on one of the voices', () => {
    const total = voicesOf(sample).reduce((sum, voice) => sum + voice.claims, 0)
    expect(total).toBe(sample.story.claims.length)
  })
})

describe('the line under a claim', () => {
  const lines = (voice: Voice) => modalities.map((modality) => inSample({ voice, modality }))

  test('[V6] the document', () => {
    expect(lines({ by: 'document' })).toEqual([
      'Reported by the digest',
      'The digest says',
      'Alleged, according to the digest',
      'Demanded, according to the digest',
      'Planned, according to the digest',
      'Headline in the digest',
    ])
    expect(
      inSample({ voice: { by: 'document', via: entityId('politico') }, modality: 'headline' }),
    ).toBe('Headline in Politico')
    expect(
      inSample({ voice: { by: 'document', via: entityId('reuters') }, modality: 'reported' }),
    ).toBe('Reported by the digest, via Reuters')
  })

  test('[V7] a person, with the outlet that carried the words', () => {
    expect(lines(by('obama', 'nyt'))).toEqual([
      'Reported by Obama, via The New York Times',
      'Obama says, via The New York Times',
      'Obama alleges, via The New York Times',
      'Obama demands, via The New York Times',
      'Planned, according to Obama, via The New York Times',
      'Obama says, in a headline in The New York Times',
    ])
  })

  test('[V8] a group takes a plural verb, an armed group and a state do not', () => {
    expect(lines(by('us-officials')).slice(1, 4)).toEqual([
      'U.S. officials say',
      'U.S. officials allege',
      'U.S. officials demand',
    ])
    expect(inSample({ voice: by('isis'), modality: 'said' })).toBe('ISIS says')
    expect(inSample({ voice: by('united-states'), modality: 'alleged' })).toBe(
      'The United States alleges',
    )
    expect(inSample({ voice: by('syrian-people'), modality: 'demanded' })).toBe(
      'Syrian people demand',
    )
    expect(inSample({ voice: by('europe'), modality: 'demanded' })).toBe('Europe demands')
  })

  test('a name takes the article it takes in a sentence, outside the link', () => {
    const index = indexOf(
      storyOf(
        [
          entity('a', { kind: 'group', name: 'The West' }),
          entity('b', { kind: 'government-body', name: 'Syrian government' }),
          entity('c', { kind: 'alliance', name: 'Coalition against ISIS' }),
          entity('d', { kind: 'government-body', name: 'Pentagon' }),
          entity('e', { kind: 'alliance', name: 'NATO' }),
          entity('f', { kind: 'group', name: 'World powers at Vienna' }),
        ],
        [],
      ),
    )
    const parts = (id: string) =>
      voiceParts(index, claim('x', 'a', 'b', { voice: by(id), modality: 'planned' }))
    const line = (id: string) =>
      parts(id)
        .map(({ text }) => text)
        .join('')
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map(line)).toEqual([
      'Planned, according to the West',
      'Planned, according to the Syrian government',
      'Planned, according to the Coalition against ISIS',
      'Planned, according to the Pentagon',
      'Planned, according to NATO',
      'Planned, according to World powers at Vienna',
    ])
    expect(parts('a').at(-1)).toEqual({ text: 'West', entity: 'a' })
  })

  test('[V9] an outlet', () => {
    expect(inSample({ voice: by('nyt'), modality: 'headline' })).toBe(
      'Headline in The New York Times',
    )
    expect(inSample({ voice: by('reuters', 'reuters'), modality: 'reported' })).toBe(
      'Reported by Reuters',
    )
    expect(inSample({ voice: by('reuters'), modality: 'said' })).toBe('Reuters says')
  })

  test('[V10] somebody without a name', () => {
    const said = (description: string) =>
      inSample({ voice: unnamed(description, 'reuters'), modality: 'said' })
    expect(said('anonymous U.S. officials')).toBe('Anonymous U.S. officials say, via Reuters')
    expect(said('officials in the White House')).toBe(
      'Officials in the White House say, via Reuters',
    )
    expect(said('a spokesman for the rebels')).toBe('A spokesman for the rebels says, via Reuters')
    expect(said('an adviser')).toBe('An adviser says, via Reuters')
  })

  test('[V11] the parts make up the line, and each actor named is a part with its id', () => {
    const one = claim('x', 'obama', 'russia', { voice: by('obama', 'nyt'), modality: 'said' })
    expect(voiceParts(sample, one)).toEqual([
      { text: 'Obama', entity: 'obama' },
      { text: ' says' },
      { text: ', via ' },
      { text: 'The New York Times', entity: 'nyt' },
    ])
    for (const each of sample.story.claims) {
      expect(
        voiceParts(sample, each)
          .map(({ text }) => text)
          .join(''),
      ).toBe(voiceLine(sample, each))
    }
  })

  test('a voice that the story does not hold is named by its id', () => {
    const index = indexOf(storyOf([entity('a')], []))
    expect(voiceLine(index, claim('x', 'a', 'a', { voice: by('ghost'), modality: 'said' }))).toBe(
      'Ghost says',
    )
  })
})
