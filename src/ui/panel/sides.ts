/** The two sides of a dispute with their headings, in words a list and a page share. Knows nothing of columns. */

import type { Dispute } from '#core/query/disputes.ts'
import type { Claim } from '#core/story/story.ts'

/** `title` stands before the names of those who say so. */
export type Side = { readonly title: string; readonly claims: readonly Claim[] }

export const sidesOf = (dispute: Dispute): readonly [Side, Side] =>
  dispute.how === 'denied'
    ? [
        { title: 'Claimed by', claims: [dispute.claim] },
        { title: 'Denied by', claims: [dispute.by] },
      ]
    : [
        { title: 'With, according to', claims: dispute.with },
        { title: 'Against, according to', claims: dispute.against },
      ]

/** Every claim of both sides. */
export const claimsIn = (dispute: Dispute): readonly Claim[] =>
  sidesOf(dispute).flatMap(({ claims }) => claims)

/** What tells a dispute from the others of its tie. */
export const disputeKey = (dispute: Dispute): string =>
  claimsIn(dispute)
    .map(({ id }) => id)
    .join()
