/** The ties of a story: all claims between two entities, derived and never stored, and their strands, one line on the map each. */

import type { EntityId, StrandId, TieId } from '#core/story/ids.ts'
import type { Claim, Stance } from '#core/story/story.ts'
import { type Denials, type Dispute, denialsOf, disputesOf } from './disputes.ts'

/** How a strand is drawn: solid where the document itself reports a claim of it, dotted where all of them are planned, else dashed. */
export type Dash = 'solid' | 'dashed' | 'dotted'

/** The claims of a tie that share stance and direction. In a mutual strand `from` is the first end in alphabetical order. */
export type Strand = {
  readonly id: StrandId
  readonly tie: TieId
  readonly from: EntityId
  readonly to: EntityId
  readonly direction: 'directed' | 'mutual'
  readonly stance: Stance
  readonly dash: Dash
  readonly claims: readonly Claim[]
}

export type Tie = {
  readonly id: TieId
  readonly ends: readonly [EntityId, EntityId]
  readonly strands: readonly Strand[]
  readonly claims: readonly Claim[]
  /** Voices that are not the same put opposite stances on it, or a response denies a claim of it. */
  readonly contested: boolean
}

const inOrder = (a: EntityId, b: EntityId): readonly [EntityId, EntityId] =>
  a < b ? [a, b] : [b, a]

/** The id of the pair, the same whichever end comes first. */
export const tieIdOf = (a: EntityId, b: EntityId): TieId => inOrder(a, b).join('~') as TieId

/** The two ends of a tie, in alphabetical order. */
export const endsOf = (tie: TieId): readonly [EntityId, EntityId] => {
  const cut = tie.indexOf('~')
  return [tie.slice(0, cut) as EntityId, tie.slice(cut + 1) as EntityId]
}

/** The strand that a claim is part of. */
export const strandIdOf = (claim: Claim): StrandId =>
  (claim.direction === 'mutual'
    ? `${tieIdOf(claim.subject, claim.object)}~${claim.stance}~mutual`
    : `${claim.subject}~${claim.object}~${claim.stance}`) as StrandId

/** The end of a tie that is not `entity`; where `entity` is no end of it, the first. */
export const otherEndOf = (tie: Tie, entity: EntityId): EntityId =>
  tie.ends[0] === entity ? tie.ends[1] : tie.ends[0]

/** How claims of one strand are drawn. */
export const dashOf = (claims: readonly Claim[]): Dash => {
  if (claims.some((claim) => claim.voice.by === 'document' && claim.modality === 'reported')) {
    return 'solid'
  }
  return claims.every((claim) => claim.modality === 'planned') ? 'dotted' : 'dashed'
}

const grouped = <Key>(claims: readonly Claim[], keyOf: (claim: Claim) => Key) => {
  const groups = new Map<Key, Claim[]>()
  for (const claim of claims) {
    const key = keyOf(claim)
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  return groups
}

const strandOf = (id: StrandId, tie: TieId, claims: readonly [Claim, ...Claim[]]): Strand => {
  const { subject, object, direction, stance } = claims[0]
  const [from, to] = direction === 'mutual' ? endsOf(tie) : [subject, object]
  return { id, tie, from, to, direction, stance, dash: dashOf(claims), claims }
}

const tieOf = (id: TieId, claims: readonly Claim[], denials: Denials): Tie => ({
  id,
  ends: endsOf(id),
  strands: [...grouped(claims, strandIdOf)].map(([strand, own]) =>
    strandOf(strand, id, own as [Claim, ...Claim[]]),
  ),
  claims,
  contested: disputesOf(claims, denials).length > 0,
})

/** All ties among the claims given, in the order of their first claim; so are the strands in a tie. */
export const tiesOf = (claims: readonly Claim[]): ReadonlyMap<TieId, Tie> => {
  const denials = denialsOf(claims)
  const pairs = grouped(claims, (claim) => tieIdOf(claim.subject, claim.object))
  return new Map([...pairs].map(([id, own]) => [id, tieOf(id, own, denials)]))
}

/**
 * Why a tie is contested: the two sides of each dispute; empty where it is not.
 * `claims`: everything that may answer, also from other ties; by default only the tie's own claims.
 */
export const contestedWhy = (tie: Tie, claims: readonly Claim[] = tie.claims): readonly Dispute[] =>
  disputesOf(tie.claims, denialsOf(claims))
