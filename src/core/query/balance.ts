/** Who is heard in a scope, about whom and how often, and who is spoken of without being heard. Counts; does not judge. */

import type { EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Claim } from '#core/story/story.ts'
import { claimsInScope, type Scope } from './scope.ts'
import { type VoiceEntry, voiceIdOf, voicesOf } from './voices.ts'
import { capitalised, counted, verb } from './wording.ts'

export type Speaker = {
  readonly voice: VoiceEntry
  /** Claims in scope that rest on it. */
  readonly claims: number
  /** Its part of all claims in scope, from 0 to 1. */
  readonly share: number
  /** Whom it speaks of, itself left out, the most spoken of first. */
  readonly about: readonly { readonly entity: EntityId; readonly claims: number }[]
  /** Claims in which it speaks of itself. */
  readonly ofItself: number
}

/** An actor that claims are about and that makes none, nor carries any as an outlet. */
export type Silent = {
  readonly entity: EntityId
  /** Claims in scope about it. */
  readonly claims: number
  /** Those who speak and belong to it, by affiliation: heard for it, in a way. */
  readonly heardThrough: readonly EntityId[]
}

export type Balance = {
  readonly speakers: readonly Speaker[]
  readonly silent: readonly Silent[]
  /** Claims in scope. */
  readonly claims: number
}

const counts = <Key>(keys: readonly Key[]): readonly (readonly [Key, number])[] => {
  const found = new Map<Key, number>()
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1)
  return [...found].sort(([, a], [, b]) => b - a)
}

const endsOf = (claim: Claim): readonly EntityId[] => [claim.subject, claim.object]

const speakerOf = (voice: VoiceEntry, all: readonly Claim[]): Speaker => {
  const own = all.filter((claim) => voiceIdOf(claim.voice) === voice.id)
  const others = own.flatMap(endsOf).filter((end) => end !== voice.entity)
  return {
    voice,
    claims: own.length,
    share: own.length / all.length,
    about: counts(others).map(([entity, claims]) => ({ entity, claims })),
    ofItself: own.filter((claim) => endsOf(claim).some((end) => end === voice.entity)).length,
  }
}

const membersOf = (index: StoryIndex, body: EntityId): readonly EntityId[] =>
  index.story.entities
    .filter((entity) => entity.affiliations.some(({ to }) => to === body))
    .map((entity) => entity.id)

/** The most heard first, equals as in `voicesOf`; the most spoken of first, equals in the story’s order. */
export const balanceOf = (scope: Scope): Balance => {
  const all = claimsInScope(scope)
  const heard = new Set(
    all.flatMap(({ voice }) => [
      ...(voice.by === 'entity' ? [voice.entity] : []),
      ...(voice.via === undefined ? [] : [voice.via]),
    ]),
  )
  const speakers = voicesOf(scope.index)
    .map((voice) => speakerOf(voice, all))
    .filter(({ claims }) => claims > 0)
    .sort((a, b) => b.claims - a.claims)
  const silent = counts(all.flatMap(endsOf))
    .filter(([entity]) => !heard.has(entity))
    .map(([entity, claims]) => ({
      entity,
      claims,
      heardThrough: membersOf(scope.index, entity).filter((member) => heard.has(member)),
    }))
  return { speakers, silent, claims: all.length }
}

/** Nobody who belongs to it is heard either. */
export const isNeverHeard = ({ heardThrough }: Silent): boolean => heardThrough.length === 0

/** "17 voices make 82 claims; most often heard is the digest, with 29. 21 actors are spoken of and never heard, 6 are heard only through others." */
export const balanceLine = ({ speakers, silent, claims }: Balance): string => {
  const [most] = speakers
  if (!most) return 'No voice is heard.'
  const head = `${counted(speakers.length, 'voice')} ${verb(speakers.length, 'makes', 'make')} ${counted(claims, 'claim')}`
  const share =
    speakers.length > 1 ? `; most often heard is ${most.voice.called}, with ${most.claims}` : ''
  const never = silent.filter(isNeverHeard).length
  const through = silent.length - never
  const unheard = [
    ...(never > 0
      ? [`${counted(never, 'actor')} ${verb(never, 'is', 'are')} spoken of and never heard`]
      : []),
    ...(through > 0 ? [`${through} ${verb(through, 'is', 'are')} heard only through others`] : []),
  ].join(', ')
  return capitalised(`${head}${share}.${silent.length === 0 ? '' : ` ${unheard}.`}`)
}
