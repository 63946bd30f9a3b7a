/** What a reader asks to see of a story. An empty list means no restriction; lists are sorted and hold no value twice. */

import type { CountryCode, VoiceId } from '#core/story/ids.ts'
import type { EntityKind, Modality, Stance } from '#core/story/story.ts'

/** A country, or `none` for the actors that have no country. */
export type CountryChoice = CountryCode | 'none'

export type Lens = {
  readonly countries: readonly CountryChoice[]
  readonly kinds: readonly EntityKind[]
  readonly stances: readonly Stance[]
  readonly modalities: readonly Modality[]
  /** According to whom; empty: everyone. */
  readonly voices: readonly VoiceId[]
  /** Whether outlets stand on the map beside the actors. */
  readonly outlets: boolean
}

/** Everything but the outlets, according to everyone. */
export const openLens: Lens = {
  countries: [],
  kinds: [],
  stances: [],
  modalities: [],
  voices: [],
  outlets: false,
}

/** The lists of a lens: those that choose among entities, then those that choose among claims. */
export const restrictions = ['countries', 'kinds', 'stances', 'modalities', 'voices'] as const
export type Restriction = (typeof restrictions)[number]

/** The lists of a lens that restrict anything. */
export const restrictionsOf = (lens: Lens): readonly Restriction[] =>
  restrictions.filter((name) => lens[name].length > 0)

/** Whether the lens chooses among claims, by stance, modality or voice. */
export const hasClaimFilter = (lens: Lens): boolean =>
  lens.stances.length > 0 || lens.modalities.length > 0 || lens.voices.length > 0
