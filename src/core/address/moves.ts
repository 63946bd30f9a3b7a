/** The moves a reader can make: each takes an address to another. Knows nothing of what a story holds. */

import { type CountryChoice, openLens, type Period } from '#core/query/lens.ts'
import { endsOf, tieIdOf } from '#core/query/ties.ts'
import type { ChapterId, EntityId, EventId, StoryId, VoiceId } from '#core/story/ids.ts'
import {
  type EntityKind,
  entityKinds,
  type Modality,
  modalities,
  type Stance,
  stances,
} from '#core/story/story.ts'
import type { Address, Focus, MatrixOrder, ViewName } from './address.ts'
import {
  countriesInOrder,
  inOrderOf,
  pairInOrder,
  periodInOrder,
  voicesInOrder,
} from './choices.ts'

export type Move = (address: Address) => Address

/** View and lens stay. */
const focusOn =
  (focus: Focus): Move =>
  (address) => ({ ...address, focus })

export const focusStory: Move = focusOn({ on: 'story' })
export const focusSources: Move = focusOn({ on: 'sources' })
export const focusEntity = (entity: EntityId): Move => focusOn({ on: 'entity', entity })
export const focusEvent = (event: EventId): Move => focusOn({ on: 'event', event })
export const focusChapter = (chapter: ChapterId): Move => focusOn({ on: 'chapter', chapter })

/** Ends in any order. An entity has no tie to itself: then the focus is the entity. */
export const focusTie = (one: EntityId, other: EntityId): Move =>
  one === other ? focusEntity(one) : focusOn({ on: 'tie', ends: endsOf(tieIdOf(one, other)) })

/** A path to where it starts is none: then the focus is the entity. */
export const focusPath = (from: EntityId, to: EntityId): Move =>
  from === to ? focusEntity(from) : focusOn({ on: 'path', from, to })

/** Who is heard in the story and who is not. */
export const focusVoices: Move = focusOn({ on: 'voices' })

/**
 * Two voices side by side, in any order. The focus says whose words are asked for, so the lens lets go of its voices.
 * A voice does not differ from itself: then the lens is set to it alone.
 */
export const compareVoices =
  (one: VoiceId, other: VoiceId): Move =>
  (address) => {
    if (one === other) return setVoices([one])(address)
    const focus: Focus = { on: 'compare', voices: pairInOrder(one, other) }
    return { ...address, focus, lens: { ...address.lens, voices: [] } }
  }

const inNoOrder: Move = ({ order: _, ...address }) => address

/** The order of the matrix stays behind in it. */
export const showView =
  (view: ViewName): Move =>
  (address) => ({ ...(view === 'matrix' ? address : inNoOrder(address)), view })

/** The matrix, its rows and columns in this order. */
export const orderMatrix =
  (order: MatrixOrder): Move =>
  (address) => ({ ...inNoOrder(address), view: 'matrix', ...(order === 'blocs' ? {} : { order }) })

/** Another story from its beginning: whole, everything in sight, in the view that the reader had. The same story: no move. */
export const openStory =
  (story: StoryId): Move =>
  (address) =>
    story === address.story
      ? address
      : { story, view: address.view, focus: { on: 'story' }, lens: openLens }

const withLens =
  (change: (lens: Address['lens']) => Partial<Address['lens']>): Move =>
  (address) => ({ ...address, lens: { ...address.lens, ...change(address.lens) } })

const toggled = <Choice>(chosen: readonly Choice[], choice: Choice): readonly Choice[] =>
  chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice]

export const toggleCountry = (country: CountryChoice): Move =>
  withLens(({ countries }) => ({ countries: countriesInOrder(toggled(countries, country)) }))

export const toggleKind = (kind: EntityKind): Move =>
  withLens(({ kinds }) => ({ kinds: inOrderOf(entityKinds, toggled(kinds, kind)) }))

export const toggleStance = (stance: Stance): Move =>
  withLens((lens) => ({ stances: inOrderOf(stances, toggled(lens.stances, stance)) }))

export const toggleModality = (modality: Modality): Move =>
  withLens((lens) => ({ modalities: inOrderOf(modalities, toggled(lens.modalities, modality)) }))

export const toggleVoice = (voice: VoiceId): Move =>
  withLens(({ voices }) => ({ voices: voicesInOrder(toggled(voices, voice)) }))

/** Exactly these countries; none given: all. */
export const setCountries = (countries: readonly CountryChoice[]): Move =>
  withLens(() => ({ countries: countriesInOrder(countries) }))

/** According to exactly these; none given: everyone. */
export const setVoices = (voices: readonly VoiceId[]): Move =>
  withLens(() => ({ voices: voicesInOrder(voices) }))

/** Exactly these stances; none given: all. */
export const setStances = (chosen: readonly Stance[]): Move =>
  withLens(() => ({ stances: inOrderOf(stances, chosen) }))

/** Claims on exactly these footings; none given: on any. */
export const setModalities = (chosen: readonly Modality[]): Move =>
  withLens(() => ({ modalities: inOrderOf(modalities, chosen) }))

/** Only what falls into these days, whichever of them comes first; none given: at any time. */
export const setPeriod =
  (period?: Period): Move =>
  (address) => {
    const { period: _, ...lens } = address.lens
    return { ...address, lens: period ? { ...lens, period: periodInOrder(period) } : lens }
  }

export const toggleOutlets: Move = withLens(({ outlets }) => ({ outlets: !outlets }))

/** Lifts every restriction. Outlets stay as they are: showing them is no restriction. */
export const clearFilters: Move = (address) => ({
  ...address,
  lens: { ...openLens, outlets: address.lens.outlets },
})
