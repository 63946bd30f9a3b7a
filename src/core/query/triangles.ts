/** Three actors of whom two pairs stand with and one against each other: where a story strains. Finds; does not judge. */

import type { EntityId } from '#core/story/ids.ts'
import type { Claim, Stance } from '#core/story/story.ts'
import { type Scope, tiesInScope } from './scope.ts'
import { otherEndOf, type Tie, tieIdOf } from './ties.ts'

/** One side of a triangle and the claims that put its stance. */
export type Side = { readonly tie: Tie; readonly claims: readonly Claim[] }

export type Triangle = {
  /** The one with claims "with" both others. */
  readonly between: EntityId
  /** The two against each other, in alphabetical order. */
  readonly apart: readonly [EntityId, EntityId]
  readonly against: Side
  /** The sides from `between` to each of `apart`. */
  readonly with: readonly [Side, Side]
}

const sideOf = (tie: Tie, stance: Stance): Side | undefined => {
  const claims = tie.claims.filter((claim) => claim.stance === stance)
  return claims.length === 0 ? undefined : { tie, claims }
}

/**
 * The triangles of a scope, in the story's order of the tie that is against. A tie with claims of
 * both stances may be a side of either kind; which voices put them is left to the sides' claims.
 */
export const trianglesOf = (scope: Scope): readonly Triangle[] => {
  const ties = new Map(tiesInScope(scope).map((tie) => [tie.id, tie]))
  const withAt = new Map<EntityId, EntityId[]>()
  for (const tie of ties.values()) {
    if (!sideOf(tie, 'with')) continue
    for (const end of tie.ends) withAt.set(end, [...(withAt.get(end) ?? []), otherEndOf(tie, end)])
  }
  const withSide = (a: EntityId, b: EntityId): Side | undefined => {
    const tie = ties.get(tieIdOf(a, b))
    return tie && sideOf(tie, 'with')
  }
  return [...ties.values()].flatMap((tie) => {
    const against = sideOf(tie, 'against')
    if (!against) return []
    const [a, b] = tie.ends
    return (withAt.get(a) ?? []).flatMap((between): readonly Triangle[] => {
      const [one, other] = [withSide(between, a), withSide(between, b)]
      return one && other ? [{ between, apart: [a, b], against, with: [one, other] }] : []
    })
  })
}
