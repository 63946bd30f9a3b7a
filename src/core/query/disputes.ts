/** Where the claims of one tie speak against each other, and which. Knows nothing of how that is shown. */

import type { ClaimId, EntityId, VoiceId } from '#core/story/ids.ts'
import type { Claim } from '#core/story/story.ts'
import { voiceIdOf } from './voices.ts'

/** The two sides of a contested tie, in the story's order; for a panel to set side by side. */
export type Dispute =
  | {
      /** Voices that are not the same put opposite stances on the same direction. */
      readonly how: 'opposite'
      readonly from: EntityId
      readonly to: EntityId
      /** `mutual`: every claim of both sides is said of both ends alike. */
      readonly direction: 'directed' | 'mutual'
      readonly with: readonly Claim[]
      readonly against: readonly Claim[]
    }
  | {
      /** A claim, of this tie or another, denies a claim of this tie. */
      readonly how: 'denied'
      readonly claim: Claim
      readonly by: Claim
    }

/** For each claim that is denied, who denies it. */
export type Denials = ReadonlyMap<ClaimId, readonly Claim[]>

/** All denials among the claims given. */
export const denialsOf = (claims: readonly Claim[]): Denials => {
  const denials = new Map<ClaimId, Claim[]>()
  for (const claim of claims) {
    for (const response of claim.responses) {
      if (response.how !== 'denies') continue
      const known = denials.get(response.claim)
      if (known) known.push(claim)
      else denials.set(response.claim, [claim])
    }
  }
  return denials
}

const speaksOf = (claim: Claim, from: EntityId): boolean =>
  claim.direction === 'mutual' || claim.subject === from

/** A demand tells what ought to be, so it takes no side, unless the one who makes it is its subject. */
const takesSide = (claim: Claim): boolean =>
  claim.modality !== 'demanded' ||
  (claim.voice.by === 'entity' && claim.voice.entity === claim.subject)

const oppositeOf = (
  claims: readonly Claim[],
  from: EntityId,
  to: EntityId,
): Dispute | undefined => {
  const sides = claims.filter((claim) => speaksOf(claim, from) && takesSide(claim))
  const pro = sides.filter((claim) => claim.stance === 'with')
  const contra = sides.filter((claim) => claim.stance === 'against')
  const voices = new Set([...pro, ...contra].map((claim) => voiceIdOf(claim.voice)))
  if (pro.length === 0 || contra.length === 0 || voices.size < 2) return undefined
  const isMutual = [...pro, ...contra].every((claim) => claim.direction === 'mutual')
  return {
    how: 'opposite',
    from,
    to,
    direction: isMutual ? 'mutual' : 'directed',
    with: pro,
    against: contra,
  }
}

/**
 * The disputes among `claims`, which are all of one tie. "A stands with B" and "B stands against A"
 * are no dispute; "A stands with B" and "A stands against B" are, if two voices say so; a mutual
 * claim speaks of both directions. `denials` may come from the claims of other ties.
 */
export const disputesOf = (claims: readonly Claim[], denials: Denials): readonly Dispute[] => {
  const first = claims[0]
  if (!first) return []
  const [a, b] =
    first.subject < first.object ? [first.subject, first.object] : [first.object, first.subject]
  const there = oppositeOf(claims, a, b)
  const isSaid = there?.how === 'opposite' && there.direction === 'mutual'
  const back = isSaid ? undefined : oppositeOf(claims, b, a)
  const denied = claims.flatMap((claim) =>
    (denials.get(claim.id) ?? []).map((by): Dispute => ({ how: 'denied', claim, by })),
  )
  return [there, back].filter((dispute) => dispute !== undefined).concat(denied)
}

const sidesOf = (dispute: Dispute): readonly [readonly Claim[], readonly Claim[]] =>
  dispute.how === 'denied' ? [[dispute.claim], [dispute.by]] : [dispute.with, dispute.against]

/** Every two voices of which one stands on either side, once each, in the order of the claims. A voice on both sides is not its own opponent. */
export const opponentsOf = (dispute: Dispute): readonly (readonly [VoiceId, VoiceId])[] => {
  const [one, other] = sidesOf(dispute).map((claims) => [
    ...new Set(claims.map((claim) => voiceIdOf(claim.voice))),
  ])
  return (one ?? []).flatMap((first) =>
    (other ?? []).filter((second) => second !== first).map((second) => [first, second] as const),
  )
}
