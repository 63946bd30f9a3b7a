/** Which claims answer which. Knows nothing of how that is shown. */

import type { ClaimId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Claim, Response } from '#core/story/story.ts'

export type Answer = { readonly how: Response['how']; readonly claim: Claim }

/** What others answer to a claim, in the story's order. */
export const answersTo = (index: StoryIndex, id: ClaimId): readonly Answer[] =>
  index.story.claims.flatMap((claim) =>
    claim.responses
      .filter((response) => response.claim === id)
      .map((response) => ({ how: response.how, claim })),
  )

/** What a claim answers to. */
export const answeredBy = (index: StoryIndex, { responses }: Claim): readonly Answer[] =>
  responses.flatMap(({ how, claim }) => {
    const answered = index.claims.get(claim)
    return answered ? [{ how, claim: answered }] : []
  })
