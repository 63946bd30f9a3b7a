/** The voices a reader may listen to, in groups, each with what it would be heard to say. */

import type { StoryIndex } from '#core/story/index.ts'
import { type Lens, openLens } from './lens.ts'
import { claimsInScope, scopeOf } from './scope.ts'
import { type VoiceEntry, type VoiceKind, voiceIdsOf, voiceKinds, voicesOf } from './voices.ts'

export type VoiceChoice = {
  readonly voice: VoiceEntry
  /** Claims that would be in scope with this voice alone, made or carried by it, the other lists as they are. */
  readonly claims: number
  readonly chosen: boolean
}

export type VoiceChoices = {
  /** Claims that would be in scope according to everyone. */
  readonly everyone: number
  /** Groups without a voice are left out. */
  readonly groups: readonly {
    readonly kind: VoiceKind
    /** Those heard most in the story first. */
    readonly choices: readonly VoiceChoice[]
  }[]
}

const countsIn = (index: StoryIndex, lens: Lens) => {
  const claims = claimsInScope(scopeOf(index, lens))
  const counts = new Map<string, number>()
  for (const id of claims.flatMap(voiceIdsOf)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return { all: claims.length, of: ({ id }: VoiceEntry): number => counts.get(id) ?? 0 }
}

/**
 * The voices of a story under a lens. One that nothing on the map rests on, whatever the filters,
 * is no choice, unless it is chosen: a reader must be able to take it back.
 */
export const voiceChoicesOf = (index: StoryIndex, lens: Lens): VoiceChoices => {
  const heard = countsIn(index, { ...lens, voices: [] })
  const open = countsIn(index, { ...openLens, outlets: lens.outlets })
  const choices = voicesOf(index)
    .map((voice) => ({
      voice,
      claims: heard.of(voice),
      chosen: lens.voices.includes(voice.id),
    }))
    .filter(({ voice, chosen }) => chosen || open.of(voice) > 0)
  const groups = voiceKinds.map((kind) => ({
    kind,
    choices: choices.filter(({ voice }) => voice.kind === kind),
  }))
  return { everyone: heard.all, groups: groups.filter((group) => group.choices.length > 0) }
}
