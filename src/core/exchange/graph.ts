/** A scope as nodes and edges, as the exchange formats share it: a node an entity, an edge a strand. Knows no syntax. */

import { countryNameIn } from '#core/query/countries.ts'
import { nameOf, shortNameOf } from '#core/query/names.ts'
import { type Scope, tiesInScope } from '#core/query/scope.ts'
import type { Strand, Tie } from '#core/query/ties.ts'
import { voiceLine } from '#core/query/voiceLine.ts'
import { documentName } from '#core/query/wording.ts'
import type { EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Stance, Voice } from '#core/story/story.ts'

/** A list is written as one text by formats that know no lists. */
export type Fact = string | number | boolean | readonly string[]

/** The facts of a node or an edge by name, in the order in which they are written. */
export type Facts = Readonly<Record<string, Fact>>

export type GraphNode = { readonly id: EntityId; readonly label: string; readonly facts: Facts }

export type GraphEdge = {
  /** The strand's id. */
  readonly id: string
  readonly source: EntityId
  readonly target: EntityId
  readonly isDirected: boolean
  readonly stance: Stance
  /** Its claims in scope. */
  readonly weight: number
  readonly facts: Facts
}

export type Graph = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] }

/** The readable name of whoever a claim rests on. */
export const voiceNameOf = (index: StoryIndex, voice: Voice): string => {
  switch (voice.by) {
    case 'document':
      return documentName
    case 'entity':
      return nameOf(index, voice.entity)
    case 'unnamed':
      return voice.description
  }
}

const nodeOf = (index: StoryIndex, id: EntityId): readonly GraphNode[] => {
  const entity = index.entities.get(id)
  if (!entity) return []
  const { name, kind, role, country } = entity
  const origin =
    country === undefined ? {} : { country, country_name: countryNameIn(index, country) }
  return [{ id, label: shortNameOf(index, id), facts: { name, kind, role, ...origin } }]
}

const edgeOf = (index: StoryIndex, tie: Tie, strand: Strand): GraphEdge => {
  const { id, from, to, direction, stance, dash, claims } = strand
  return {
    id,
    source: from,
    target: to,
    isDirected: direction === 'directed',
    stance,
    weight: claims.length,
    facts: {
      stance,
      direction,
      dash,
      contested: tie.contested,
      claims: claims.length,
      kinds: [...new Set(claims.map((claim) => claim.kind))],
      modalities: [...new Set(claims.map((claim) => claim.modality))],
      voices: [...new Set(claims.map((claim) => voiceNameOf(index, claim.voice)))],
      // A claim never travels without its voice.
      gists: claims.map((claim) => `${claim.gist} (${voiceLine(index, claim)})`),
      claim_ids: claims.map((claim) => claim.id),
    },
  }
}

/** The entities in scope and the strands of the ties in scope, in the story's order. */
export const graphOf = (scope: Scope): Graph => {
  const { index } = scope
  const shown = [...scope.entities].filter(([, presence]) => presence === 'in')
  return {
    nodes: shown.flatMap(([id]) => nodeOf(index, id)),
    edges: tiesInScope(scope).flatMap((tie) =>
      tie.strands.map((strand) => edgeOf(index, tie, strand)),
    ),
  }
}

/** A list as one text. */
export const factText = (fact: Fact): string =>
  Array.isArray(fact) ? fact.join(' | ') : String(fact)

/** The kinds of facts that formats with typed attributes tell apart. */
export type FactType = 'string' | 'int' | 'boolean'

const nodeFacts = {
  name: 'string',
  kind: 'string',
  role: 'string',
  country: 'string',
  country_name: 'string',
} as const
const edgeFacts = {
  stance: 'string',
  direction: 'string',
  dash: 'string',
  contested: 'boolean',
  claims: 'int',
  kinds: 'string',
  modalities: 'string',
  voices: 'string',
  gists: 'string',
  claim_ids: 'string',
} as const

/** Every fact that a node or an edge may have, with its type. */
export const factTypes: {
  readonly node: Readonly<Record<string, FactType>>
  readonly edge: Readonly<Record<string, FactType>>
} = { node: nodeFacts, edge: edgeFacts }
