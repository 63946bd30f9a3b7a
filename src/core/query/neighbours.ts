/** What surrounds one entity in a scope: its ties by stance, its neighbours, its own words, and where the story tells of it. */

import type { EntityId, VoiceId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import {
  type Chapter,
  type Claim,
  type Stance,
  type StoryEvent,
  stances,
} from '#core/story/story.ts'
import type { Presence, Scope } from './scope.ts'
import { otherEndOf, type Strand, type Tie } from './ties.ts'
import { voiceIdOf } from './voices.ts'

/** A tie as seen from one of its ends. */
export type NeighbourTie = {
  readonly tie: Tie
  readonly other: EntityId
  /** `in` or `near`. */
  readonly presence: Exclude<Presence, 'out'>
  /** In a group: only the strands of its stance. */
  readonly strands: readonly Strand[]
}

export type Neighbourhood = {
  readonly entity: EntityId
  /** Every tie of the entity that is in or near, once each. */
  readonly ties: readonly NeighbourTie[]
  /** The same ties under each stance they have: a tie of two stances stands in two groups. Empty groups are left out. */
  readonly groups: readonly { readonly stance: Stance; readonly ties: readonly NeighbourTie[] }[]
}

/**
 * The ties of an entity in a scope, those in before those near, each in the story's order.
 * An entity that is out, or has no ties, has an empty neighbourhood.
 */
export const neighbourhoodOf = (scope: Scope, entity: EntityId): Neighbourhood => {
  const seen = (presence: NeighbourTie['presence']): readonly NeighbourTie[] =>
    [...scope.ties.values()]
      .filter((tie) => tie.ends.includes(entity) && scope.tiePresence.get(tie.id) === presence)
      .map((tie) => ({ tie, other: otherEndOf(tie, entity), presence, strands: tie.strands }))
  const ties = [...seen('in'), ...seen('near')]
  const groups = stances.map((stance) => ({
    stance,
    ties: ties
      .map((one) => ({ ...one, strands: one.strands.filter((strand) => strand.stance === stance) }))
      .filter((one) => one.strands.length > 0),
  }))
  return { entity, ties, groups: groups.filter((group) => group.ties.length > 0) }
}

/** The entities an entity has a tie with in a scope, in or near. */
export const neighbourIdsOf = (scope: Scope, entity: EntityId): ReadonlySet<EntityId> =>
  new Set(neighbourhoodOf(scope, entity).ties.map((tie) => tie.other))

/** The claims that rest on a voice, in the story's order; not those that an outlet only carried. */
export const claimsBy = (index: StoryIndex, voice: VoiceId): readonly Claim[] =>
  index.story.claims.filter((claim) => voiceIdOf(claim.voice) === voice)

/** The claims of others that came through an outlet. */
export const claimsVia = (index: StoryIndex, outlet: EntityId): readonly Claim[] =>
  index.story.claims.filter(
    ({ voice }) => voice.via === outlet && !(voice.by === 'entity' && voice.entity === outlet),
  )

/** The events an entity takes part in, in the story's order. */
export const eventsOf = (index: StoryIndex, entity: EntityId): readonly StoryEvent[] =>
  index.story.events.filter((event) => event.participants.includes(entity))

/** A paragraph of the story that tells of an entity. */
export type Appearance = {
  readonly chapter: Chapter
  /** Counts the chapter's paragraphs from 0. */
  readonly paragraph: number
  /** Whether the text names it with a link. */
  readonly mentioned: boolean
  /** The paragraph's claims that it is an end or the voice of. */
  readonly claims: readonly Claim[]
}

const touches = (claim: Claim, entity: EntityId): boolean =>
  claim.subject === entity ||
  claim.object === entity ||
  (claim.voice.by === 'entity' && claim.voice.entity === entity) ||
  claim.voice.via === entity

/** Where the story's own text tells of an entity, by a mention or by a claim it is part of; in reading order. */
export const appearances = (index: StoryIndex, entity: EntityId): readonly Appearance[] =>
  index.story.chapters.flatMap((chapter) =>
    chapter.paragraphs.flatMap((paragraph, at): readonly Appearance[] => {
      const mentioned = paragraph.segments.some((segment) => segment.entity === entity)
      const claims = paragraph.claims
        .map((id) => index.claims.get(id))
        .filter((claim) => claim !== undefined && touches(claim, entity))
        .filter((claim) => claim !== undefined)
      return mentioned || claims.length > 0 ? [{ chapter, paragraph: at, mentioned, claims }] : []
    }),
  )
