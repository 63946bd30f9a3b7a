/** Parts to build small stories of, for tests. Not part of the product. */

import type {
  ClaimId,
  CountryCode,
  EntityId,
  EventId,
  SourceId,
  StoryId,
  VoiceId,
} from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Claim, Entity, Story, Voice } from '#core/story/story.ts'
import { type CountryChoice, type Lens, openLens } from './lens.ts'

/** A place that every part of a sample may cite. */
export const cite = [{ source: 'digest' as SourceId, paragraph: 1 }]

/** Ids without the parser, for tests alone. */
export const entityId = (id: string): EntityId => id as EntityId
export const claimId = (id: string): ClaimId => id as ClaimId
export const eventId = (id: string): EventId => id as EventId
export const voiceId = (id: string): VoiceId => id as VoiceId
export const country = (code: string): CountryChoice => code as CountryChoice

/** An entity with everything that a test does not say left at its plainest. */
export const entity = (
  id: string,
  given: Partial<Omit<Entity, 'id' | 'country'>> & { readonly country?: string } = {},
): Entity => {
  const { country: code, ...rest } = given
  return {
    id: entityId(id),
    kind: 'person',
    name: id,
    aliases: [],
    role: '',
    affiliations: [],
    cite,
    ...(code === undefined ? {} : { country: code as CountryCode }),
    ...rest,
  }
}

/** A claim of the document that `subject` deals with `object`, unless a test says otherwise. */
export const claim = (
  id: string,
  subject: string,
  object: string,
  given: Partial<Omit<Claim, 'id' | 'subject' | 'object'>> = {},
): Claim => ({
  id: claimId(id),
  subject: entityId(subject),
  object: entityId(object),
  direction: 'directed',
  kind: 'talks',
  stance: 'between',
  gist: `${subject} and ${object}`,
  voice: { by: 'document' },
  modality: 'reported',
  responses: [],
  cite,
  ...given,
})

export const by = (id: string, via?: string): Voice => ({
  by: 'entity',
  entity: entityId(id),
  ...(via === undefined ? {} : { via: entityId(via) }),
})

export const unnamed = (description: string, via?: string): Voice => ({
  by: 'unnamed',
  description,
  ...(via === undefined ? {} : { via: entityId(via) }),
})

/** A story of the parts given. */
export const storyOf = (
  entities: readonly Entity[],
  claims: readonly Claim[],
  more: Partial<Pick<Story, 'events' | 'chapters' | 'dateline'>> = {},
): Story => ({
  schemaVersion: 1,
  id: 'sample' as StoryId,
  title: 'Sample',
  summary: '',
  language: 'en',
  dateline: '2015-11-24/2015-11-25',
  sources: [
    {
      id: 'digest' as SourceId,
      title: 'Digest',
      published: '2015-11-25',
      documentHash: '',
      paragraphHashes: [],
      uncited: [],
    },
  ],
  events: [],
  chapters: [],
  ...more,
  entities,
  claims,
})

/** The index of a story, as `indexStory` makes it. */
export const indexOf = (story: Story): StoryIndex => {
  const claimsAt = new Map<EntityId, Claim[]>()
  for (const one of story.claims) {
    for (const end of [one.subject, one.object]) {
      claimsAt.set(end, [...(claimsAt.get(end) ?? []), one])
    }
  }
  return {
    story,
    entities: new Map(story.entities.map((one) => [one.id, one])),
    claims: new Map(story.claims.map((one) => [one.id, one])),
    events: new Map(story.events.map((one) => [one.id, one])),
    claimsAt,
  }
}

/** The open lens with something said otherwise. */
export const lensWith = (given: Partial<Lens>): Lens => ({ ...openLens, ...given })
