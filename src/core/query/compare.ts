/** Two voices side by side: where they put a pair of actors differently. What both say alike is only counted. */

import type { TieId, VoiceId } from '#core/story/ids.ts'
import type { Claim } from '#core/story/story.ts'
import { denialsOf, disputesOf } from './disputes.ts'
import { strandIdOf, type Tie, tiesOf } from './ties.ts'
import { voiceIdsOf } from './voices.ts'

/** A pair of which both voices speak, but not alike. */
export type Difference = {
  readonly tie: TieId
  /** `opposite`: with against against, or one denies the other; `other`: another stance or direction. */
  readonly how: 'opposite' | 'other'
  readonly first: readonly Claim[]
  readonly second: readonly Claim[]
}

export type Comparison = {
  /** Opposites first, each in the story's order. */
  readonly differences: readonly Difference[]
  /** Ties of which one voice speaks and the other is silent. Silence is unknown, not consent. */
  readonly onlyFirst: readonly Tie[]
  readonly onlySecond: readonly Tie[]
  /** Ties on which both put the same stances in the same directions. */
  readonly alike: readonly TieId[]
}

const shapeOf = (tie: Tie): string => [...new Set(tie.claims.map(strandIdOf))].sort().join(' ')

/**
 * Where two voices differ among the claims given. A voice's claims are those it makes and those it
 * carried (`via`), as in a lens; a claim of both is alike.
 */
export const comparisonOf = (
  claims: readonly Claim[],
  first: VoiceId,
  second: VoiceId,
): Comparison => {
  const tiesFor = (voice: VoiceId) =>
    tiesOf(claims.filter((claim) => voiceIdsOf(claim).includes(voice)))
  const [mine, theirs] = [tiesFor(first), tiesFor(second)]
  const denials = denialsOf(claims)
  const shared = [...mine.values()].flatMap((one) => {
    const other = theirs.get(one.id)
    return other ? [{ one, other }] : []
  })
  const differences = shared
    .filter(({ one, other }) => shapeOf(one) !== shapeOf(other))
    .map(({ one, other }): Difference => {
      const both = new Set([...one.claims, ...other.claims])
      const isOpposite = disputesOf([...both], denials).some(
        (dispute) => dispute.how === 'opposite' || both.has(dispute.by),
      )
      const how = isOpposite ? 'opposite' : 'other'
      return { tie: one.id, how, first: one.claims, second: other.claims }
    })
  const rank = { opposite: 0, other: 1 }
  return {
    differences: differences.sort((a, b) => rank[a.how] - rank[b.how]),
    onlyFirst: [...mine.values()].filter((tie) => !theirs.has(tie.id)),
    onlySecond: [...theirs.values()].filter((tie) => !mine.has(tie.id)),
    alike: shared
      .filter(({ one, other }) => shapeOf(one) === shapeOf(other))
      .map(({ one }) => one.id),
  }
}
