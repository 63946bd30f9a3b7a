/** The line under a claim that says on whose word it stands, for every voice and modality. */

import type { EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Claim } from '#core/story/story.ts'
import { articleAndName, isPlural, isPluralEntity, nameOf } from './names.ts'
import { capitalised, documentName } from './wording.ts'

/** A run of a line; `entity` where it names one, so that a view can link it. */
export type LinePart = { readonly text: string; readonly entity?: EntityId }

type Speaker = {
  /** The name, after its article if it takes one. */
  readonly name: readonly LinePart[]
  readonly plural: boolean
  readonly isOutlet: boolean
}

const plain = (text: string): LinePart => ({ text })

/** Outlets go by their full names: they are the reader's way to the source. */
const outletPart = (index: StoryIndex, id: EntityId): LinePart => ({
  text: nameOf(index, id),
  entity: id,
})

const namePartsOf = (index: StoryIndex, id: EntityId): readonly LinePart[] => {
  const [article, name] = articleAndName(index, id)
  return [...(article === '' ? [] : [plain(article)]), { text: name, entity: id }]
}

const speakerOf = (index: StoryIndex, { voice }: Claim): Speaker => {
  switch (voice.by) {
    case 'document':
      return { name: [plain(documentName)], plural: false, isOutlet: true }
    case 'entity': {
      const isOutlet = index.entities.get(voice.entity)?.kind === 'outlet'
      return isOutlet
        ? { name: [outletPart(index, voice.entity)], plural: false, isOutlet }
        : {
            name: namePartsOf(index, voice.entity),
            plural: isPluralEntity(index, voice.entity),
            isOutlet,
          }
    }
    case 'unnamed':
      return {
        name: [plain(voice.description)],
        plural: isPlural(voice.description),
        isOutlet: false,
      }
  }
}

/** What comes before the outlet that carried the words. */
const headOf = (claim: Claim, { name, plural, isOutlet }: Speaker): readonly LinePart[] => {
  const isDocument = claim.voice.by === 'document'
  switch (claim.modality) {
    case 'reported':
      return [plain('Reported by '), ...name]
    case 'said':
      return [...name, plain(plural ? ' say' : ' says')]
    case 'alleged':
      return isDocument
        ? [plain('Alleged, according to '), ...name]
        : [...name, plain(plural ? ' allege' : ' alleges')]
    case 'demanded':
      return isDocument
        ? [plain('Demanded, according to '), ...name]
        : [...name, plain(plural ? ' demand' : ' demands')]
    case 'planned':
      return [plain('Planned, according to '), ...name]
    case 'headline':
      return isOutlet
        ? [plain('Headline in '), ...name]
        : [...name, plain(plural ? ' say, in a headline' : ' says, in a headline')]
  }
}

const tailOf = (index: StoryIndex, claim: Claim): readonly LinePart[] => {
  const { via } = claim.voice
  if (via === undefined || (claim.voice.by === 'entity' && claim.voice.entity === via)) return []
  const joint = claim.modality === 'headline' ? ' in ' : ', via '
  return [plain(joint), outletPart(index, via)]
}

/** The line in parts; together they are `voiceLine`. */
export const voiceParts = (index: StoryIndex, claim: Claim): readonly LinePart[] => {
  const { voice, modality } = claim
  const carriedHeadline =
    voice.by === 'document' && modality === 'headline' && voice.via !== undefined
  const parts = carriedHeadline
    ? [plain('Headline'), ...tailOf(index, claim)]
    : [...headOf(claim, speakerOf(index, claim)), ...tailOf(index, claim)]
  return parts.map((part, at) => (at === 0 ? { ...part, text: capitalised(part.text) } : part))
}

/** "Obama says, via The New York Times", "Reported by the digest", "Headline in Politico", "Turkey alleges". */
export const voiceLine = (index: StoryIndex, claim: Claim): string =>
  voiceParts(index, claim)
    .map((part) => part.text)
    .join('')
