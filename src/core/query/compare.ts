/** Two voices side by side: where they put a pair of actors differently. What both say alike is only counted. */

import type { TieId, VoiceId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Claim } from '#core/story/story.ts'
import { denialsOf, disputesOf } from './disputes.ts'
import { claimsInScope, type Scope } from './scope.ts'
import { strandIdOf, type Tie, tiesOf } from './ties.ts'
import { calledOf, voiceIdsOf } from './voices.ts'
import { capitalised, counted } from './wording.ts'

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

/** Where two voices differ within a scope. */
export const comparisonIn = (scope: Scope, first: VoiceId, second: VoiceId): Comparison =>
  comparisonOf(claimsInScope(scope), first, second)

/** Every claim on which the difference of two voices rests, each once: not those of the ties on which they agree. */
export const differingClaims = ({
  differences,
  onlyFirst,
  onlySecond,
}: Comparison): readonly Claim[] => [
  ...new Set([
    ...differences.flatMap(({ first, second }) => [...first, ...second]),
    ...[...onlyFirst, ...onlySecond].flatMap(({ claims }) => claims),
  ]),
]

/** "Shaaban and U.S. officials put opposite stances on 1 tie. Shaaban alone speaks of 8 ties, U.S. officials alone of 3 ties." */
export const comparisonLine = (
  index: StoryIndex,
  [first, second]: readonly [VoiceId, VoiceId],
  { differences, onlyFirst, onlySecond, alike }: Comparison,
): string => {
  const [one, other] = [calledOf(index, first), calledOf(index, second)]
  const opposite = differences.filter(({ how }) => how === 'opposite').length
  const otherwise = differences.length - opposite
  const ties = (count: number) => counted(count, 'tie')
  const shared = [
    ...(opposite > 0 ? [`put opposite stances on ${ties(opposite)}`] : []),
    ...(otherwise > 0 ? [`speak differently of ${ties(otherwise)}`] : []),
    ...(alike.length > 0 ? [`say the same of ${ties(alike.length)}`] : []),
  ]
  const alone = [
    ...(onlyFirst.length > 0 ? [`${one} alone speaks of ${ties(onlyFirst.length)}`] : []),
    ...(onlySecond.length > 0 ? [`${other} alone speaks of ${ties(onlySecond.length)}`] : []),
  ]
  const both = `${one} and ${other}`
  const head =
    shared.length === 0 ? `${both} speak of no tie in common` : `${both} ${shared.join(', ')}`
  return [head, ...(alone.length === 0 ? [] : [alone.join(', ')])]
    .map((sentence) => `${capitalised(sentence)}.`)
    .join(' ')
}
