/** What a reader asks to see of a story. An empty list means no restriction; lists are sorted and hold no value twice. */

import type { CountryCode, VoiceId } from '#core/story/ids.ts'
import type { EntityKind, Modality, Stance } from '#core/story/story.ts'

/** A country, or `none` for the actors that have no country. */
export type CountryChoice = CountryCode | 'none'

/** Days of the calendar, both ends included, as `YYYY-MM-DD`; `from` is not after `to`. */
export type Period = { readonly from: string; readonly to: string }

export type Lens = {
  readonly countries: readonly CountryChoice[]
  readonly kinds: readonly EntityKind[]
  readonly stances: readonly Stance[]
  readonly modalities: readonly Modality[]
  /** According to whom; empty: everyone. */
  readonly voices: readonly VoiceId[]
  /** Only what happened, is to happen or was said then; absent: at any time or at none. */
  readonly period?: Period
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

/** What of a lens restricts: what chooses among entities, then what chooses among claims. */
export const restrictions = [
  'countries',
  'kinds',
  'stances',
  'modalities',
  'voices',
  'period',
] as const
export type Restriction = (typeof restrictions)[number]

const restricts = (lens: Lens, name: Restriction): boolean =>
  name === 'period' ? lens.period !== undefined : lens[name].length > 0

/** The restrictions of a lens that are in force. */
export const restrictionsOf = (lens: Lens): readonly Restriction[] =>
  restrictions.filter((name) => restricts(lens, name))

/** Whether the lens chooses among claims, by stance, modality, voice or time. */
export const hasClaimFilter = (lens: Lens): boolean =>
  lens.stances.length > 0 ||
  lens.modalities.length > 0 ||
  lens.voices.length > 0 ||
  lens.period !== undefined
