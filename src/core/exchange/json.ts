/** A scope as JSON of our own shape: the entities, ties and claims in view, and all that they name. Knows no drawing. */

import { nameOf } from '#core/query/names.ts'
import { claimsInScope, type Scope, tiesInScope } from '#core/query/scope.ts'
import type { Tie } from '#core/query/ties.ts'
import { voiceLine } from '#core/query/voiceLine.ts'
import { mapCaution } from '#core/query/wording.ts'
import type { EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Claim, Entity, Locator, Source, Story, StoryEvent, Voice } from '#core/story/story.ts'
import type { About } from './about.ts'
import { filterLine } from './filterLine.ts'
import { voiceNameOf } from './graph.ts'

// Every record names its fields, so that their order does not hang on how the story was read.

const citeRecords = (cite: readonly Locator[]) =>
  cite.map(({ source, paragraph }) => ({ source, paragraph }))

const sourceRecord = ({ id, title, published, publisher, url, documentHash }: Source) => ({
  id,
  title,
  published,
  publisher,
  url,
  documentHash,
})

const storyRecord = ({ id, title, summary, language, dateline, sources }: Story) => ({
  id,
  title,
  summary,
  language,
  dateline,
  sources: sources.map(sourceRecord),
})

const entityRecord = (entity: Entity) => ({
  id: entity.id,
  kind: entity.kind,
  name: entity.name,
  shortName: entity.shortName,
  aliases: entity.aliases,
  role: entity.role,
  country: entity.country,
  affiliations: entity.affiliations.map(({ to, role, cite }) => ({
    to,
    role,
    cite: citeRecords(cite),
  })),
  note: entity.note,
  cite: citeRecords(entity.cite),
})

const voiceRecord = (index: StoryIndex, voice: Voice) => ({
  by: voice.by,
  entity: voice.by === 'entity' ? voice.entity : undefined,
  name: voiceNameOf(index, voice),
  via: voice.via,
  viaName: voice.via === undefined ? undefined : nameOf(index, voice.via),
})

const claimRecord = (index: StoryIndex, claim: Claim) => ({
  id: claim.id,
  subject: claim.subject,
  object: claim.object,
  direction: claim.direction,
  kind: claim.kind,
  stance: claim.stance,
  gist: claim.gist,
  voice: voiceRecord(index, claim.voice),
  modality: claim.modality,
  line: voiceLine(index, claim),
  when: claim.when,
  said: claim.said,
  event: claim.event,
  responses: claim.responses.map(({ claim: answered, how }) => ({ claim: answered, how })),
  cite: citeRecords(claim.cite),
})

const tieRecord = ({ id, ends, contested, strands }: Tie) => ({
  id,
  ends,
  contested,
  strands: strands.map(({ id: strand, from, to, direction, stance, dash, claims }) => ({
    id: strand,
    from,
    to,
    direction,
    stance,
    dash,
    claims: claims.map((claim) => claim.id),
  })),
})

const eventRecord = (event: StoryEvent) => ({
  id: event.id,
  name: event.name,
  status: event.status,
  when: event.when,
  whenText: event.whenText,
  place: event.place,
  participants: event.participants,
  gist: event.gist,
  cite: citeRecords(event.cite),
})

/** Whoever is named by what is in scope. */
const namedBy = (
  entities: readonly Entity[],
  claims: readonly Claim[],
  events: readonly StoryEvent[],
): ReadonlySet<EntityId> => {
  const voices = claims.flatMap(({ voice }) => [
    voice.by === 'entity' ? voice.entity : undefined,
    voice.via,
  ])
  const named = [
    ...entities.flatMap(({ affiliations }) => affiliations.map(({ to }) => to)),
    ...voices.filter((id) => id !== undefined),
    ...events.flatMap(({ participants }) => participants),
  ]
  return new Set(named)
}

/**
 * What is in scope, indented by two, lists in the story's order.
 * `events`: those that the claims are part of; `mentioned`: entities out of scope that the rest names.
 */
export const toJson = (scope: Scope, about: About): string => {
  const { index, lens } = scope
  const isShown = ({ id }: Entity) => scope.entities.get(id) === 'in'
  const entities = index.story.entities.filter(isShown)
  const claims = claimsInScope(scope)
  const told = new Set(claims.map(({ event }) => event))
  const events = index.story.events.filter(({ id }) => told.has(id))
  const named = namedBy(entities, claims, events)
  const filter = filterLine(scope)
  const file = {
    format: 'saywho-scope',
    version: 1,
    address: about.url,
    exported: about.date,
    source: about.source,
    caution: mapCaution,
    filter: filter === '' ? undefined : filter,
    lens,
    counts: scope.counts,
    story: storyRecord(index.story),
    entities: entities.map(entityRecord),
    ties: tiesInScope(scope).map(tieRecord),
    claims: claims.map((claim) => claimRecord(index, claim)),
    events: events.map(eventRecord),
    mentioned: index.story.entities
      .filter((entity) => named.has(entity.id) && !isShown(entity))
      .map(({ id, kind, name }) => ({ id, kind, name })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
