import { describe, expect, test } from 'vitest'
import type { EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Claim, Entity, Story } from '#core/story/story.ts'
import { checkAddress } from './check.ts'
import { formatAddress, parseAddress } from './codec.ts'

const entity = (id: string, name: string, country?: string) =>
  ({
    id,
    kind: 'person',
    name,
    aliases: [],
    role: '',
    affiliations: [],
    cite: [],
    country,
  }) as unknown as Entity

const claim = (subject: string, object: string, by: string) =>
  ({
    id: `${subject}-${object}`,
    subject,
    object,
    voice: { by: 'entity', entity: by },
  }) as unknown as Claim

const entities = [
  entity('obama', 'Barack Obama', 'US'),
  entity('putin', 'Vladimir Putin', 'RU'),
  entity('assad', 'Bashar al-Assad', 'SY'),
]
const claims = [claim('putin', 'assad', 'obama'), claim('putin', 'assad', 'putin')]
const story = {
  id: 'after-paris',
  entities,
  claims,
  events: [{ id: 'vienna-talks', name: 'Vienna talks' }],
  chapters: [{ id: 'airstrikes', title: 'Airstrikes' }],
} as unknown as Story
const index: StoryIndex = {
  story,
  entities: new Map(entities.map((held) => [held.id, held])),
  claims: new Map(claims.map((held) => [held.id, held])),
  events: new Map(story.events.map((held) => [held.id, held])),
  claimsAt: new Map(['putin', 'assad'].map((id) => [id as EntityId, claims])),
}

const addressOf = (text: string) =>
  parseAddress(text, { stories: ['after-paris'], front: 'after-paris' }).address
const checked = (text: string) => checkAddress(addressOf(text), index)

test.each([
  'after-paris/',
  'after-paris/sources/',
  'after-paris/entity/obama/?country=RU,US&voice=obama',
  'after-paris/tie/assad~putin/',
  'after-paris/path/obama..putin/',
  'after-paris/event/vienna-talks/',
  'after-paris/chapter/airstrikes/',
  'after-paris/voices/',
])('[A15] %s is all in the story: the same address, no problem', (text) => {
  const address = addressOf(text)
  const outcome = checkAddress(address, index)
  expect(outcome.address).toBe(address)
  expect(outcome.problems).toEqual([])
})

describe('[A15] a focus that is not in the story stays, with the nearest that is', () => {
  test.each([
    ['entity/obana/?country=RU', '“obana” is not an actor', 'entity/obama/?country=RU'],
    ['tie/obama~puttin/', '“puttin” is not an actor', 'tie/obama~putin/'],
    ['path/asad..obama/', '“asad” is not an actor', 'path/assad..obama/'],
    ['compare/obana..putin/', '“obana” is not a voice', 'compare/obama..putin/'],
    ['event/vienna-talk/', '“vienna-talk” is not an event', 'event/vienna-talks/'],
    ['chapter/airstrike/', '“airstrike” is not a chapter', 'chapter/airstrikes/'],
  ])('%s', (text, sentence, instead) => {
    const { address, problems } = checked(`after-paris/${text}`)
    expect(formatAddress(address)).toBe(`after-paris/${text}`)
    expect(problems).toMatchObject([
      { code: 'not-in-story', about: 'focus', message: `${sentence} of this story.` },
    ])
    expect(problems[0]?.instead.map((near) => formatAddress(near.address))).toContain(
      `after-paris/${instead}`,
    )
  })

  test('each missing end of a pair is told', () => {
    expect(checked('after-paris/tie/x~y/').problems.map(({ code }) => code)).toEqual([
      'not-in-story',
      'not-in-story',
    ])
  })
})

test('[A16] a tie that nobody states is unknown, not neutral', () => {
  const { address, problems } = checked('after-paris/tie/obama~putin/')
  expect(formatAddress(address)).toBe('after-paris/tie/obama~putin/')
  expect(problems.map(({ code, message }) => ({ code, message }))).toEqual([
    {
      code: 'no-claim',
      message: 'No claim found between Barack Obama and Vladimir Putin: unknown, not neutral.',
    },
  ])
})

test('[A17] countries and voices that the story does not hold leave the lens, each told', () => {
  const { address, problems } = checked(
    'after-paris/entity/obama/?country=RU,XX,none&stance=with&voice=document,obama',
  )
  expect(formatAddress(address)).toBe(
    'after-paris/entity/obama/?country=RU&stance=with&voice=obama',
  )
  expect(problems.map(({ message }) => message)).toEqual([
    'No actor of this story has the country “XX”; that filter was left out.',
    'Every actor of this story has a country; that filter was left out.',
    'No claim of this story rests on “document”; that filter was left out.',
  ])
})
