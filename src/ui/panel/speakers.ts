/** Who stands behind a list of claims, as a phrase. */

import { calledOf, voiceIdOf } from '#core/query/voices.ts'
import { listed } from '#core/query/wording.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Claim } from '#core/story/story.ts'

/** "Shaaban and the digest": every voice of these claims, named once, in the order of the claims. */
export const speakersOf = (index: StoryIndex, claims: readonly Claim[]): string => {
  const voices = new Set(claims.map(({ voice }) => voiceIdOf(voice)))
  return listed([...voices].map((voice) => calledOf(index, voice)))
}
