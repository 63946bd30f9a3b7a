/** How strongly each part of the map shows, from scope and focus together. Nothing disappears; what is not asked for fades. */

import type { Focus } from '#core/address/address.ts'
import { comparisonIn, differingClaims } from '#core/query/compare.ts'
import { pathsOf } from '#core/query/paths.ts'
import type { Presence, Scope } from '#core/query/scope.ts'
import { type Strand, strandIdOf } from '#core/query/ties.ts'
import { voiceEntryOf } from '#core/query/voices.ts'
import type { EntityId, StrandId, TieId, VoiceId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Claim } from '#core/story/story.ts'
import type { Emphasis } from './display.ts'

export type Emphases = {
  readonly marks: ReadonlyMap<EntityId, Emphasis>
  readonly lines: ReadonlyMap<StrandId, Emphasis>
  readonly chosenEntities: ReadonlySet<EntityId>
  readonly chosenTie?: TieId
}

const byPresence: Record<Presence, Emphasis> = {
  in: 'full',
  near: 'half',
  out: 'faded',
}

/** What a focus keeps in the light; undefined: everything. */
type Kept = {
  readonly entities: ReadonlySet<EntityId>
  readonly keeps: (strand: Strand) => boolean
  /** Shown in full even where the lens leaves them out. */
  readonly always: ReadonlySet<EntityId>
}

function keptByClaims(claims: readonly Claim[], more: readonly EntityId[]): Kept {
  const entities = new Set(more)
  const pairs = new Set<string>()
  for (const { subject, object } of claims) {
    entities.add(subject).add(object)
    pairs.add(`${subject}~${object}`).add(`${object}~${subject}`)
  }
  return {
    entities,
    keeps: ({ from, to }) => pairs.has(`${from}~${to}`),
    always: new Set(more),
  }
}

function keptByEntity(scope: Scope, entity: EntityId): Kept {
  const entities = new Set([entity])
  for (const { id, ends } of scope.ties.values())
    if (ends.includes(entity) && scope.tiePresence.get(id) !== 'out')
      entities.add(ends[0] === entity ? ends[1] : ends[0])
  return {
    entities,
    keeps: ({ from, to }) => from === entity || to === entity,
    always: new Set([entity]),
  }
}

function claimsOfChapter(index: StoryIndex, chapterId: string): Kept | undefined {
  const chapter = index.story.chapters.find(({ id }) => id === chapterId)
  if (!chapter) return undefined
  const claims = chapter.paragraphs.flatMap(({ claims }) => claims)
  const mentioned = chapter.paragraphs.flatMap(({ segments }) =>
    segments.flatMap(({ entity }) => (entity ? [entity] : [])),
  )
  return keptByClaims(
    claims.flatMap((id) => index.claims.get(id) ?? []),
    mentioned,
  )
}

/** The first chain alone; where there is none, its two ends. */
function keptByPath(scope: Scope, from: EntityId, to: EntityId): Kept {
  const [path] = pathsOf(scope, from, to, 1)
  const ties = new Set(path?.steps.map(({ tie }) => tie.id))
  return {
    entities: new Set([from, to, ...(path?.entities ?? [])]),
    keeps: ({ tie }) => ties.has(tie),
    always: new Set([from, to]),
  }
}

/** The claims in which the two differ; what both say alike, or others say, steps back. */
function keptByComparison(scope: Scope, voices: readonly [VoiceId, VoiceId]): Kept {
  const claims = differingClaims(comparisonIn(scope, ...voices))
  const strands = new Set(claims.map(strandIdOf))
  return {
    entities: new Set(claims.flatMap(({ subject, object }) => [subject, object])),
    keeps: ({ id }) => strands.has(id),
    always: new Set(),
  }
}

function keptBy(scope: Scope, focus: Focus): Kept | undefined {
  const { index } = scope
  switch (focus.on) {
    case 'entity':
      return index.entities.has(focus.entity) ? keptByEntity(scope, focus.entity) : undefined
    case 'tie': {
      const [a, b] = focus.ends
      if (!index.entities.has(a) || !index.entities.has(b)) return undefined
      const ends = new Set(focus.ends)
      return {
        entities: ends,
        keeps: ({ from, to }) => ends.has(from) && ends.has(to),
        always: ends,
      }
    }
    case 'event': {
      const event = index.events.get(focus.event)
      if (!event) return undefined
      const claims = index.story.claims.filter((claim) => claim.event === event.id)
      return keptByClaims(claims, event.participants)
    }
    case 'chapter':
      return claimsOfChapter(index, focus.chapter)
    case 'path': {
      const isThere = [focus.from, focus.to].every((end) => index.entities.has(end))
      return isThere ? keptByPath(scope, focus.from, focus.to) : undefined
    }
    case 'compare': {
      const isThere = focus.voices.every((voice) => voiceEntryOf(index, voice))
      return isThere ? keptByComparison(scope, focus.voices) : undefined
    }
    case 'voices':
    case 'sources':
    case 'story':
      return undefined
    default:
      return focus satisfies never
  }
}

/** The actors that are asked for by name. */
function chosenBy(focus: Focus): readonly EntityId[] {
  if (focus.on === 'entity') return [focus.entity]
  return focus.on === 'path' ? [focus.from, focus.to] : []
}

/** The emphasis of everything that can stand on the map: `open` names it, `scope` and `focus` weigh it. */
export function emphasesOf(open: Scope, scope: Scope, focus: Focus): Emphases {
  const kept = keptBy(scope, focus)
  const marks = new Map<EntityId, Emphasis>()
  for (const id of open.entities.keys()) {
    const own = byPresence[scope.entities.get(id) ?? 'out']
    if (kept?.always.has(id)) marks.set(id, 'full')
    else marks.set(id, kept && !kept.entities.has(id) ? 'faded' : own)
  }
  const lines = new Map<StrandId, Emphasis>()
  for (const tie of open.ties.values()) {
    const inScope = scope.ties.get(tie.id)
    const own = byPresence[scope.tiePresence.get(tie.id) ?? 'out']
    for (const strand of tie.strands) {
      const passes = inScope?.strands.some(({ id }) => id === strand.id) ?? false
      const isKept = !kept || kept.keeps(strand)
      lines.set(strand.id, passes && isKept ? own : 'faded')
    }
  }
  return {
    marks,
    lines,
    chosenEntities: new Set(chosenBy(focus)),
    ...(focus.on === 'tie' ? { chosenTie: `${focus.ends[0]}~${focus.ends[1]}` as TieId } : {}),
  }
}
