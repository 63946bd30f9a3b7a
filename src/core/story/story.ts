/** What a document says: the parsed, frozen story. Knows nothing of files, screens or readers. */

import type {
  ChapterId,
  ClaimId,
  CountryCode,
  EntityId,
  EventId,
  SourceId,
  StoryId,
} from './ids.ts'

/** The kinds of actor, in the order in which lists and filters name them. */
export const entityKinds = [
  'person',
  'state',
  'government-body',
  'alliance',
  'armed-group',
  'group',
  'outlet',
] as const
export type EntityKind = (typeof entityKinds)[number]

/** How the subject of a claim stands to its object. `between`: they deal with each other; `role`: office, membership, family. */
export const stances = ['with', 'against', 'between', 'role'] as const
export type Stance = (typeof stances)[number]

/** On what footing a claim stands: the document's own report, a voice's word, an accusation, a demand, a plan, or a headline. */
export const modalities = [
  'reported',
  'said',
  'alleged',
  'demanded',
  'planned',
  'headline',
] as const
export type Modality = (typeof modalities)[number]

/** A place in a document: `paragraph` counts its lines from 1. The paragraph's hash stands in the source (`paragraphHashes[paragraph - 1]`). */
export type Locator = { readonly source: SourceId; readonly paragraph: number }

export type Source = {
  readonly id: SourceId
  readonly title: string
  /** EDTF date or interval; absent: the document does not say. */
  readonly published?: string
  readonly publisher?: string
  /** http or https only. */
  readonly url?: string
  /** SHA-256 of the document's bytes, lower-case hex. */
  readonly documentHash: string
  /** SHA-256 of each paragraph after normalisation, in order; its length is the number of paragraphs. */
  readonly paragraphHashes: readonly string[]
  /** Paragraphs that nothing cites, each with the reason. */
  readonly uncited: readonly { readonly paragraph: number; readonly reason: string }[]
}

export type Affiliation = {
  readonly to: EntityId
  readonly role: string
  readonly cite: readonly Locator[]
}

export type Entity = {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
  /** For the map's labels; `name` where absent. */
  readonly shortName?: string
  /** Other names and transliterations, for the search and the page of the entity. */
  readonly aliases: readonly string[]
  /** One line: what the document says this actor is. */
  readonly role: string
  /** Absent: none. A state has its own; a person or body that of its affiliation. */
  readonly country?: CountryCode
  readonly affiliations: readonly Affiliation[]
  readonly note?: string
  readonly cite: readonly Locator[]
}

/** Who a claim rests on. `via` is the outlet that carried the words. */
export type Voice = { readonly via?: EntityId } & (
  | { readonly by: 'document' }
  | { readonly by: 'entity'; readonly entity: EntityId }
  | { readonly by: 'unnamed'; readonly description: string }
)

export type Response = {
  readonly claim: ClaimId
  readonly how: 'denies' | 'confirms' | 'qualifies'
}

export type Claim = {
  readonly id: ClaimId
  readonly subject: EntityId
  readonly object: EntityId
  /** A mutual claim says the same of both ends. */
  readonly direction: 'directed' | 'mutual'
  readonly kind: ClaimKind
  readonly stance: Stance
  /** Our own words, a sentence without its full stop that names both ends or makes them plain; at most 200 characters. */
  readonly gist: string
  readonly voice: Voice
  readonly modality: Modality
  /** When it happened or shall happen: an EDTF date (`2015-11-24`, `2015-11`). */
  readonly when?: string
  /** When it was said, where the document tells. */
  readonly said?: string
  readonly event?: EventId
  /** Other claims that this one answers. */
  readonly responses: readonly Response[]
  readonly cite: readonly Locator[]
}

export type StoryEvent = {
  readonly id: EventId
  readonly name: string
  /** EDTF date or interval; absent: the document does not say. */
  readonly when?: string
  /** The document's own word for the time ("Friday"), where it is less than a date. */
  readonly whenText?: string
  readonly status: 'happened' | 'planned'
  readonly place?: string
  readonly participants: readonly EntityId[]
  readonly gist: string
  readonly cite: readonly Locator[]
}

/** A run of a chapter's text: plain, or a mention that leads to an entity or an event. */
export type Segment = {
  readonly text: string
  readonly entity?: EntityId
  readonly event?: EventId
}

export type Paragraph = {
  readonly segments: readonly Segment[]
  readonly claims: readonly ClaimId[]
  readonly cite: readonly Locator[]
}

export type Chapter = {
  readonly id: ChapterId
  readonly title: string
  readonly paragraphs: readonly Paragraph[]
}

export type Story = {
  readonly schemaVersion: 1
  readonly id: StoryId
  readonly title: string
  readonly summary: string
  /** BCP 47. */
  readonly language: string
  /** EDTF date or interval that the story covers. */
  readonly dateline: string
  readonly sources: readonly Source[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly events: readonly StoryEvent[]
  readonly chapters: readonly Chapter[]
}

/**
 * What a claim says is done, with the stance it has unless the claim says otherwise.
 * A new kind is a line here; nothing else lists them.
 */
export const claimKinds = {
  supports: 'with',
  'allied-with': 'with',
  'stands-with': 'with',
  defends: 'with',
  praises: 'with',
  hosts: 'between',
  meets: 'between',
  talks: 'between',
  urges: 'between',
  invites: 'between',
  coordinates: 'between',
  recruits: 'between',
  assesses: 'between',
  excludes: 'between',
  quotes: 'between',
  covers: 'between',
  photographs: 'between',
  carries: 'between',
  'absent-from': 'between',
  'concerned-about': 'between',
  'gives-rise-to': 'between',
  'holds-back': 'between',
  'operates-among': 'between',
  'plans-for': 'between',
  'travels-with': 'between',
  opposes: 'against',
  threatens: 'against',
  strikes: 'against',
  attacks: 'against',
  'shoots-down': 'against',
  'enters-airspace': 'against',
  criticises: 'against',
  accuses: 'against',
  warns: 'against',
  harms: 'against',
  'seeks-departure': 'against',
  'tension-with': 'against',
  'holds-office': 'role',
  'member-of': 'role',
  'part-of': 'role',
  'adviser-to': 'role',
  'comes-from': 'role',
  family: 'role',
} as const satisfies Record<string, Stance>
export type ClaimKind = keyof typeof claimKinds
