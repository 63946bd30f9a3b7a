/** How strongly each part of the map shows, from scope and focus together. Nothing disappears; what is not asked for fades. */

import type { Focus } from '#core/address/address.ts'
import type { Presence, Scope } from '#core/query/scope.ts'
import type { EntityId, StrandId, TieId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Claim } from '#core/story/story.ts'
import type { Emphasis } from './display.ts'

export type Emphases = {
  readonly marks: ReadonlyMap<EntityId, Emphasis>
  readonly lines: ReadonlyMap<StrandId, Emphasis>
  readonly chosenEntity?: EntityId
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
  readonly keepsTie: (tie: TieId, ends: readonly [EntityId, EntityId]) => boolean
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
    keepsTie: (_, [a, b]) => pairs.has(`${a}~${b}`),
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
    keepsTie: (_, ends) => ends.includes(entity),
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
        keepsTie: (_, pair) => pair.every((end) => ends.has(end)),
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
    case 'path':
    case 'sources':
    case 'story':
      return undefined
    default:
      return focus satisfies never
  }
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
    const isKept = !kept || kept.keepsTie(tie.id, tie.ends)
    for (const strand of tie.strands) {
      const passes = inScope?.strands.some(({ id }) => id === strand.id) ?? false
      lines.set(strand.id, passes && isKept ? own : 'faded')
    }
  }
  return {
    marks,
    lines,
    ...(focus.on === 'entity' ? { chosenEntity: focus.entity } : {}),
    ...(focus.on === 'tie' ? { chosenTie: `${focus.ends[0]}~${focus.ends[1]}` as TieId } : {}),
  }
}
