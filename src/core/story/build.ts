/** From a file that has been checked to the story: defaults put in, mentions cut out, frozen throughout. Checks nothing. */

import type { ClaimId, CountryCode, EntityId, EventId, SourceId } from './ids.ts'
import { runsOf, targetOf } from './mentions.ts'
import type { StoryFile } from './schema.ts'
import {
  type Chapter,
  type Claim,
  claimKinds,
  type Entity,
  type Locator,
  type Segment,
  type Source,
  type Story,
  type StoryEvent,
  type Voice,
} from './story.ts'

type FilePart<Section extends 'sources' | 'entities' | 'claims' | 'events' | 'chapters'> =
  NonNullable<StoryFile[Section]>[number]

/** The brand is given here and nowhere else in this room: every id has been checked by now. */
const known = <Id extends string>(id: string): Id => id as Id

/** A field that is there only where it has a value. */
const given = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value }

const knownOr = <Id extends string>(id: string | undefined): Id | undefined =>
  id === undefined ? undefined : known<Id>(id)

const citeOf = (cite: FilePart<'claims'>['cite']): readonly Locator[] =>
  (cite ?? []).map(({ source, paragraph }) => ({ source: known<SourceId>(source), paragraph }))

const sourceOf = (source: FilePart<'sources'>): Source => ({
  ...source,
  id: known(source.id),
  uncited: source.uncited ?? [],
})

const entityOf = ({ country, ...entity }: FilePart<'entities'>): Entity => ({
  ...entity,
  ...given('country', knownOr<CountryCode>(country)),
  id: known(entity.id),
  aliases: entity.aliases ?? [],
  affiliations: (entity.affiliations ?? []).map(({ to, role, cite }) => ({
    to: known<EntityId>(to),
    role,
    cite: citeOf(cite),
  })),
  cite: citeOf(entity.cite),
})

const voiceOf = ({ by, via }: FilePart<'claims'>['voice']): Voice => {
  const carried = given('via', knownOr<EntityId>(via))
  if (typeof by !== 'string') return { by: 'unnamed', description: by.unnamed, ...carried }
  return by === 'document'
    ? { by: 'document', ...carried }
    : { by: 'entity', entity: known(by), ...carried }
}

const claimOf = ({ event, ...claim }: FilePart<'claims'>): Claim => ({
  ...claim,
  ...given('event', knownOr<EventId>(event)),
  id: known(claim.id),
  subject: known(claim.subject),
  object: known(claim.object),
  direction: claim.direction ?? 'directed',
  stance: claim.stance ?? claimKinds[claim.kind],
  voice: voiceOf(claim.voice),
  responses: (claim.responses ?? []).map((answer) => ({
    claim: known<ClaimId>(answer.claim),
    how: answer.how,
  })),
  cite: citeOf(claim.cite),
})

const eventOf = (event: FilePart<'events'>): StoryEvent => ({
  ...event,
  id: known(event.id),
  participants: (event.participants ?? []).map((id) => known<EntityId>(id)),
  cite: citeOf(event.cite),
})

const segmentsOf = (text: string): readonly Segment[] =>
  runsOf(text).runs.map((run): Segment => {
    if (run.target === undefined) return { text: run.text }
    const { on, id } = targetOf(run.target)
    return on === 'event'
      ? { text: run.text, event: known(id) }
      : { text: run.text, entity: known(id) }
  })

const chapterOf = (chapter: FilePart<'chapters'>): Chapter => ({
  id: known(chapter.id),
  title: chapter.title,
  paragraphs: chapter.paragraphs.map(({ text, claims, cite }) => ({
    segments: segmentsOf(text),
    claims: (claims ?? []).map((id) => known<ClaimId>(id)),
    cite: citeOf(cite),
  })),
})

const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}

/** The story of a file in which no error was found. */
export const storyOf = (file: StoryFile): Story =>
  frozen({
    schemaVersion: file.schemaVersion,
    id: known(file.id),
    title: file.title,
    summary: file.summary,
    language: file.language,
    dateline: file.dateline,
    sources: file.sources.map(sourceOf),
    entities: file.entities.map(entityOf),
    claims: file.claims.map(claimOf),
    events: (file.events ?? []).map(eventOf),
    chapters: (file.chapters ?? []).map(chapterOf),
  })
