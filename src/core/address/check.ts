/** Holds an address against the story it is of: what it names and the story does not hold. Knows nothing of text or URLs. */

import type { CountryChoice } from '#core/query/lens.ts'
import { nameOf } from '#core/query/names.ts'
import { type Candidate, nearest } from '#core/query/nearest.ts'
import { countryChoiceOf } from '#core/query/passing.ts'
import { voicesOf } from '#core/query/voices.ts'
import type { EntityId, VoiceId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Address } from './address.ts'
import type { Parsed } from './codec.ts'
import {
  compareVoices,
  focusChapter,
  focusEntity,
  focusEvent,
  focusPath,
  focusTie,
  type Move,
} from './moves.ts'
import { type AddressProblem, problemOf, quoted } from './problem.ts'

/** How many names a reader is offered in place of one that is not there. */
const mostOffered = 3

const missing = <Id extends string>(
  address: Address,
  what: string,
  id: Id,
  held: readonly Candidate<Id>[],
  moveTo: (id: Id) => Move,
): AddressProblem => ({
  code: 'not-in-story',
  about: 'focus',
  message: `${quoted(id)} is not ${what} of this story.`,
  instead: nearest(id, held, mostOffered).map((near) => ({
    name: near.name,
    address: moveTo(near.id)(address),
  })),
})

const missingEntity = (
  address: Address,
  { story, entities }: StoryIndex,
  id: EntityId,
  moveTo: (id: EntityId) => Move,
): readonly AddressProblem[] => {
  if (entities.has(id)) return []
  const held = story.entities.map(({ id, name, shortName, aliases }) => ({
    id,
    names: [name, ...(shortName === undefined ? [] : [shortName]), ...aliases],
  }))
  return [missing(address, 'an actor', id, held, moveTo)]
}

const missingVoice = (
  address: Address,
  index: StoryIndex,
  id: VoiceId,
  moveTo: (id: VoiceId) => Move,
): readonly AddressProblem[] => {
  const voices = voicesOf(index)
  if (voices.some((voice) => voice.id === id)) return []
  const held = voices.map(({ id, name, entity }) => {
    const { shortName, aliases = [] } = (entity && index.entities.get(entity)) ?? {}
    return { id, names: [name, ...(shortName === undefined ? [] : [shortName]), ...aliases] }
  })
  return [missing(address, 'a voice', id, held, moveTo)]
}

const withoutClaim = (index: StoryIndex, one: EntityId, other: EntityId): AddressProblem[] => {
  const claims = index.claimsAt.get(one) ?? []
  if (claims.some(({ subject, object }) => subject === other || object === other)) return []
  const pair = `${nameOf(index, one)} and ${nameOf(index, other)}`
  return [problemOf('no-claim', 'focus', `No claim found between ${pair}: unknown, not neutral.`)]
}

const focusProblems = (address: Address, index: StoryIndex): readonly AddressProblem[] => {
  const { focus } = address
  switch (focus.on) {
    case 'story':
    case 'sources':
    case 'voices':
      return []
    case 'entity':
      return missingEntity(address, index, focus.entity, focusEntity)
    case 'tie': {
      const [one, other] = focus.ends
      const ends = [
        ...missingEntity(address, index, one, (near) => focusTie(near, other)),
        ...missingEntity(address, index, other, (near) => focusTie(one, near)),
      ]
      return ends.length > 0 ? ends : withoutClaim(index, one, other)
    }
    case 'path':
      return [
        ...missingEntity(address, index, focus.from, (near) => focusPath(near, focus.to)),
        ...missingEntity(address, index, focus.to, (near) => focusPath(focus.from, near)),
      ]
    case 'compare': {
      const [one, other] = focus.voices
      return [
        ...missingVoice(address, index, one, (near) => compareVoices(near, other)),
        ...missingVoice(address, index, other, (near) => compareVoices(one, near)),
      ]
    }
    case 'event': {
      if (index.events.has(focus.event)) return []
      const held = index.story.events.map(({ id, name }) => ({ id, names: [name] }))
      return [missing(address, 'an event', focus.event, held, focusEvent)]
    }
    case 'chapter': {
      if (index.story.chapters.some(({ id }) => id === focus.chapter)) return []
      const held = index.story.chapters.map(({ id, title }) => ({ id, names: [title] }))
      return [missing(address, 'a chapter', focus.chapter, held, focusChapter)]
    }
    default:
      return focus satisfies never
  }
}

const leftOut = (why: string): AddressProblem =>
  problemOf('bad-filter', 'lens', `${why}; that filter was left out.`)

const strangeCountry = (country: CountryChoice): AddressProblem =>
  leftOut(
    country === 'none'
      ? 'Every actor of this story has a country'
      : `No actor of this story has the country ${quoted(country)}`,
  )

const strangeVoice = (voice: VoiceId): AddressProblem =>
  leftOut(`No claim of this story rests on ${quoted(voice)}`)

/**
 * The address as far as the story can follow it. A focus that is not in the story stays, to be told of as missing;
 * countries and voices that it does not hold leave the lens. The very same address where nothing leaves.
 */
export const checkAddress = (address: Address, index: StoryIndex): Parsed => {
  const { lens } = address
  const countries = new Set(index.story.entities.map(countryChoiceOf))
  const voices = new Set(lens.voices.length === 0 ? [] : voicesOf(index).map((voice) => voice.id))

  const strangeCountries = lens.countries.filter((country) => !countries.has(country))
  const strangeVoices = lens.voices.filter((voice) => !voices.has(voice))
  const problems = [
    ...focusProblems(address, index),
    ...strangeCountries.map(strangeCountry),
    ...strangeVoices.map(strangeVoice),
  ]
  if (strangeCountries.length + strangeVoices.length === 0) return { address, problems }

  const heldLens = {
    ...lens,
    countries: lens.countries.filter((country) => countries.has(country)),
    voices: lens.voices.filter((voice) => voices.has(voice)),
  }
  return { address: { ...address, lens: heldLens }, problems }
}
