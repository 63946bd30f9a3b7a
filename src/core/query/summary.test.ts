import { describe, expect, test } from 'vitest'
import { openLens } from './lens.ts'
import { isPlural, possessiveOf } from './names.ts'
import {
  by,
  claim,
  country,
  entity,
  entityId,
  eventId,
  indexOf,
  lensWith,
  storyOf,
  unnamed,
} from './sample.ts'
import { sample } from './sampleStory.ts'
import { scopeOf } from './scope.ts'
import {
  claimsLine,
  entitySummary,
  eventSummary,
  scopeLine,
  storySummary,
  tieSummary,
} from './summary.ts'
import { tiesOf } from './ties.ts'
import { capitalised, counted, countedOf, listed, verb } from './wording.ts'

const open = scopeOf(sample, openLens)
const summaryOf = (id: string, scope = open) => entitySummary(scope, entityId(id))

describe('counting', () => {
  test('[W1] none, one and many take the right form', () => {
    expect([0, 1, 2, 1204].map((count) => counted(count, 'tie'))).toEqual([
      '0 ties',
      '1 tie',
      '2 ties',
      '1,204 ties',
    ])
    expect(counted(2, 'country', 'countries')).toBe('2 countries')
    expect([1, 2].map((count) => verb(count, 'is', 'are'))).toEqual(['is', 'are'])
    expect(countedOf(3, 7, 'tie')).toBe('3 of 7 ties')
    expect(countedOf(0, 1, 'tie')).toBe('none of 1 tie')
    expect(countedOf(7, 7, 'tie')).toBe('7 ties')
    expect(listed(['a', 'b'])).toBe('a and b')
    expect(capitalised('élan')).toBe('Élan')
    expect(capitalised('')).toBe('')
  })

  test('[W2] whether a verb is plural goes by the first noun', () => {
    for (const text of [
      'U.S. officials',
      'Syrian people',
      'officials in the White House',
      'Rights activists',
    ]) {
      expect(isPlural(text)).toBe(true)
    }
    for (const text of [
      'Europe',
      'The West',
      'a group of officials',
      'Congress',
      'Syrian opposition',
      '',
    ]) {
      expect(isPlural(text)).toBe(false)
    }
    expect(possessiveOf(sample, entityId('us-officials'))).toBe('U.S. officials’')
    expect(possessiveOf(sample, entityId('isis'))).toBe('ISIS’s')
  })
})

describe('summaries', () => {
  test('[W3] an entity: its ties by stance and what they rest on alone', () => {
    expect(summaryOf('obama')).toBe(
      '5 ties: 2 against, 2 in between, 1 role. 2 rest on Obama’s own word alone, 1 on a headline.',
    )
    expect(summaryOf('us-officials')).toBe(
      '1 tie: against. It rests on people without a name alone.',
    )
    expect(summaryOf('shaaban')).toBe('No ties.')
  })

  test('a tie that rests on an own headline counts once', () => {
    const own = { voice: by('paper'), modality: 'headline' as const }
    const index = indexOf(
      storyOf(
        ['paper', 'a', 'b'].map((id) => entity(id)),
        [claim('1', 'paper', 'a', own), claim('2', 'paper', 'b', own)],
      ),
    )
    expect(entitySummary(scopeOf(index, openLens), entityId('paper'))).toBe(
      '2 ties: 2 in between. 2 rest on paper’s own word alone.',
    )
  })

  test('[W4] a tie of two stances counts under both, and the sentence says so', () => {
    expect(summaryOf('russia')).toBe(
      '5 ties: 2 with, 3 against, 1 role (1 is of more than one kind). 1 rests on people without a name alone. 1 is contested.',
    )
    expect(summaryOf('syrian-people')).toBe('1 tie: with and against. It is contested.')
  })

  test('[W5] where the lens hides ties, the sentence says how many', () => {
    const scope = scopeOf(sample, lensWith({ stances: ['against'] }))
    expect(summaryOf('obama', scope)).toBe(
      '2 of 5 ties: 2 against. 1 rests on Obama’s own word alone, 1 on a headline.',
    )
    expect(summaryOf('hollande', scopeOf(sample, lensWith({ stances: ['role'] })))).toBe(
      'None of 2 ties passes the filters.',
    )
    expect(summaryOf('europe', scope)).toBe('The only tie does not pass the filters.')
    expect(summaryOf('politico')).toBe('1 tie; outlets are not on the map.')
    expect(summaryOf('politico', scopeOf(sample, lensWith({ outlets: true })))).toBe(
      '1 tie: in between. It rests on Politico’s own word alone.',
    )
  })

  test('[W6] a tie: how many claims by how many voices, the first subject first', () => {
    const line = (...claims: readonly ReturnType<typeof claim>[]) =>
      [...tiesOf(claims).values()].map((tie) => tieSummary(sample, tie))
    const first = claim('1', 'russia', 'assad', { stance: 'with' })
    const second = claim('2', 'assad', 'russia', { stance: 'with', voice: by('obama') })
    expect(line(first)).toEqual(['Russia and Bashar al-Assad: 1 claim by 1 voice; with.'])
    expect(line(first, second)).toEqual([
      'Russia and Bashar al-Assad: 2 claims by 2 voices; both with.',
    ])
    expect(line(first, second, claim('3', 'assad', 'russia'))).toEqual([
      'Russia and Bashar al-Assad: 3 claims by 2 voices; 2 with, 1 in between.',
    ])
    expect(line(first, { ...first, stance: 'against', voice: unnamed('somebody') })).toEqual([
      'Russia and Bashar al-Assad: 2 claims by 2 voices; 1 with, 1 against. The tie is contested.',
    ])
  })

  test('[W7] an event: whether it happened, when and where, and who takes part', () => {
    expect(eventSummary(sample, eventId('white-house-talks'))).toBe(
      'Happened, 24 November 2015, Washington. Taking part: Barack Obama and François Hollande. 1 claim.',
    )
    expect(eventSummary(sample, eventId('moscow-talks'))).toBe(
      'Planned, Friday, Moscow. Taking part: Sergey Lavrov and Walid Muallem. 1 claim.',
    )
    expect(eventSummary(sample, eventId('nothing'))).toBe('')
    const bare = indexOf(
      storyOf([], [], {
        events: [
          { id: eventId('x'), name: 'X', status: 'happened', participants: [], gist: '', cite: [] },
        ],
      }),
    )
    expect(eventSummary(bare, eventId('x'))).toBe('Happened, date not given.')
  })

  test('[W8] a story: actors, countries, ties, claims and voices', () => {
    expect(storySummary(sample)).toBe(
      '17 actors from 5 countries, 13 ties, 17 claims by 8 voices. 1 tie is contested.',
    )
    expect(storySummary(indexOf(storyOf([], [])))).toBe('0 actors, 0 ties, 0 claims by 0 voices.')
    expect(storySummary(indexOf(storyOf([entity('a', { country: 'FR' })], [])))).toBe(
      '1 actor from 1 country, 0 ties, 0 claims by 0 voices.',
    )
  })

  test('[W9] a scope says how much of the story it shows', () => {
    expect(scopeLine(open)).toBe('17 actors, 13 ties')
    expect(scopeLine(scopeOf(sample, lensWith({ countries: [country('RU')] })))).toBe(
      '2 of 17 actors, 1 of 13 ties',
    )
    expect(scopeLine(scopeOf(sample, lensWith({ countries: [country('ZW')] })))).toBe(
      'none of 17 actors, none of 13 ties',
    )
    expect(claimsLine(sample.story.claims.slice(6, 9))).toBe('3 claims in 2 ties')
  })

  test('no summary has a gendered word', () => {
    for (const { id } of sample.story.entities) {
      expect(entitySummary(open, id)).not.toMatch(/\b(he|she|his|her|him|hers)\b/i)
    }
  })
})
