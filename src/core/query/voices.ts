/** Whoever the claims of a story rest on: the document, entities and people without a name. Knows nothing of lenses. */

import type { EntityId, VoiceId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { remembered } from '#core/story/remembered.ts'
import type { Claim, Voice } from '#core/story/story.ts'
import { articleAndName, nameOf, shortNameOf } from './names.ts'
import { capitalised, documentName } from './wording.ts'

/** The kinds of voice, in the order in which a reader is offered them. */
export const voiceKinds = ['document', 'person', 'official', 'outlet', 'unnamed'] as const

/** `official`: any named actor that is neither a person nor an outlet (a state, a body, an alliance, a group). */
export type VoiceKind = (typeof voiceKinds)[number]

export type VoiceEntry = {
  readonly id: VoiceId
  readonly kind: VoiceKind
  /** "Barack Obama", "The digest", "Anonymous U.S. officials". */
  readonly name: string
  /** The same in a running sentence, people by their short names: "Obama", "the digest", "anonymous U.S. officials". */
  readonly called: string
  /** Absent for the document and for people without a name. */
  readonly entity?: EntityId
  /** Claims that rest on this voice. */
  readonly claims: number
  /** Claims of others that this voice carried, as the outlet they came through. */
  readonly carried: number
}

const documentVoice = 'document' as VoiceId

/** FNV-1a, 32 bits, base 36: keeps two long or foreign descriptions apart where their slugs are the same. */
const fingerprintOf = (text: string): string => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  }
  return hash.toString(36)
}

const unnamedIdOf = (description: string): VoiceId => {
  const plain = description
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const slug = plain
    .replace(/[.'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const isWhole = slug.length > 0 && slug.length <= 56 && !/[^\p{ASCII}“”’–—]/u.test(plain)
  const head = slug.slice(0, 48).replace(/-+$/, '')
  return (
    isWhole ? `unnamed-${slug}` : `unnamed-${head ? `${head}-` : ''}${fingerprintOf(plain)}`
  ) as VoiceId
}

/** The voice a claim rests on, as a lens names it; whoever carried the words (`via`) does not change it. */
export const voiceIdOf = remembered((voice: Voice): VoiceId => {
  switch (voice.by) {
    case 'document':
      return documentVoice
    case 'entity':
      return voice.entity as string as VoiceId
    case 'unnamed':
      return unnamedIdOf(voice.description)
  }
})

/** The voices under which a lens finds a claim: whom it rests on, then the outlet that carried it. One or two. */
export const voiceIdsOf = (claim: Claim): readonly VoiceId[] => {
  const by = voiceIdOf(claim.voice)
  const via = claim.voice.via as string | undefined as VoiceId | undefined
  return via === undefined || via === by ? [by] : [by, via]
}

/** In full, for a short name may be a label ("Rights activists"): "the Syrian government", "Syrian human rights activists". */
const inSentence = (index: StoryIndex, id: EntityId): string => {
  const [article] = articleAndName(index, id)
  return `${article}${nameOf(index, id).replace(article === '' ? '' : /^The /, '')}`
}

const entryOf = (index: StoryIndex, voice: Voice): VoiceEntry => {
  const bare = { id: voiceIdOf(voice), claims: 0, carried: 0 }
  if (voice.by === 'document') {
    return { ...bare, kind: 'document', name: capitalised(documentName), called: documentName }
  }
  if (voice.by === 'unnamed') {
    const { description } = voice
    return { ...bare, kind: 'unnamed', name: capitalised(description), called: description }
  }
  const entity = index.entities.get(voice.entity)
  const kind =
    entity?.kind === 'person' ? 'person' : entity?.kind === 'outlet' ? 'outlet' : 'official'
  const called =
    kind === 'person' ? shortNameOf(index, voice.entity) : inSentence(index, voice.entity)
  return { ...bare, kind, name: entity?.name ?? voice.entity, called, entity: voice.entity }
}

/** Every voice of a story, the most heard first, equals in the story's order. Outlets that only carry words are voices too. */
export const voicesOf = remembered((index: StoryIndex): readonly VoiceEntry[] => {
  const entries = new Map<VoiceId, VoiceEntry>()
  const count = (voice: Voice, what: 'claims' | 'carried') => {
    const entry = entries.get(voiceIdOf(voice)) ?? entryOf(index, voice)
    entries.set(entry.id, { ...entry, [what]: entry[what] + 1 })
  }
  for (const claim of index.story.claims) {
    count(claim.voice, 'claims')
    const [, via] = voiceIdsOf(claim)
    if (via !== undefined && claim.voice.via !== undefined) {
      count({ by: 'entity', entity: claim.voice.via }, 'carried')
    }
  }
  return [...entries.values()].sort((a, b) => b.claims - a.claims || b.carried - a.carried)
})

/** The voice of that id, or undefined where the story has none. */
export const voiceEntryOf = (index: StoryIndex, id: VoiceId): VoiceEntry | undefined =>
  voicesOf(index).find((entry) => entry.id === id)

/** What a voice is called in a running sentence: "the digest", "Obama", "anonymous U.S. officials"; the id where the story has none. */
export const calledOf = (index: StoryIndex, id: VoiceId): string =>
  voiceEntryOf(index, id)?.called ?? id
