/** What a lens's voices are called, to the eye and to the ear. Knows no markup. */

import { calledOf, type VoiceKind } from '#core/query/voices.ts'
import { counted, listed } from '#core/query/wording.ts'
import type { VoiceId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'

/** Over the voices of a kind. */
export const voiceKindTitles: Readonly<Record<VoiceKind, string>> = {
  document: 'The document',
  person: 'People',
  official: 'Officials, states and groups',
  outlet: 'Outlets',
  unnamed: 'Without a name',
}

/** After "According to": "everyone", "Obama", "Obama and Shaaban", "3 voices". */
export const accordingTo = (index: StoryIndex, voices: readonly VoiceId[]): string => {
  if (voices.length === 0) return 'everyone'
  if (voices.length > 2) return counted(voices.length, 'voice')
  return listed(voices.map((id) => calledOf(index, id)))
}

/**
 * The whole name of a link that toggles a voice: "Barack Obama, 15 claims: hear only this voice".
 * It starts with what is seen, so that it can be called by voice. `chosenInList`: how many voices are chosen, this one included.
 */
export const voiceLinkName = (
  label: string,
  claims: number,
  chosen: boolean,
  chosenInList: number,
): string => {
  const head = `${label}, ${counted(claims, 'claim')}`
  if (chosen)
    return `${head}, chosen: ${chosenInList > 1 ? 'leave this voice out' : 'hear everyone'}`
  return `${head}: hear ${chosenInList > 0 ? 'this voice too' : 'only this voice'}`
}

/** The name of a link that sets the lens to one voice alone, or lifts that. */
export const onlyVoiceName = (label: string, claims: number, isOnly: boolean): string =>
  `${label}, ${counted(claims, 'claim')}${isOnly ? ', chosen: hear everyone' : ': hear only this voice'}`
