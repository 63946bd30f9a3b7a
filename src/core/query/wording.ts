/** The words by which readers know stances, modalities, kinds and lines, and English counting. Knows nothing of any story. */

import type { EntityKind, Modality, Stance } from '#core/story/story.ts'
import type { Restriction } from './lens.ts'
import type { Dash } from './ties.ts'

/** What the document is called in a sentence. */
export const documentName = 'the digest'

/** What the actors without a country are filed under. */
export const noCountry = 'No country'

/** A stance as the legend and the filters name it. */
export const stanceLabels: Readonly<Record<Stance, string>> = {
  with: 'stands with',
  against: 'stands against',
  between: 'deals with',
  role: 'role',
}

/** A stance as a heading over ties. */
export const stanceHeadings: Readonly<Record<Stance, string>> = {
  with: 'With',
  against: 'Against',
  between: 'In between',
  role: 'Roles',
}

/** What a modality says of a claim. */
export const modalityLabels: Readonly<Record<Modality, string>> = {
  reported: 'reported',
  said: 'said',
  alleged: 'alleged',
  demanded: 'demanded',
  planned: 'planned',
  headline: 'headline',
}

/** One actor of a kind, and several. */
export const kindLabels: Readonly<
  Record<EntityKind, { readonly one: string; readonly other: string }>
> = {
  person: { one: 'person', other: 'people' },
  state: { one: 'state', other: 'states' },
  'government-body': { one: 'government body', other: 'government bodies' },
  alliance: { one: 'alliance', other: 'alliances' },
  'armed-group': { one: 'armed group', other: 'armed groups' },
  group: { one: 'group', other: 'groups' },
  outlet: { one: 'outlet', other: 'outlets' },
}

/** What a line's dash says of the voice behind it. */
export const dashLabels: Readonly<Record<Dash, string>> = {
  solid: 'reported',
  dashed: 'somebody’s claim',
  dotted: 'planned',
}

/** What a list of the lens restricts. */
export const restrictionLabels: Readonly<Record<Restriction, string>> = {
  countries: 'country',
  kinds: 'kind of actor',
  stances: 'stance',
  modalities: 'kind of claim',
  voices: 'voice',
  period: 'period',
}

const plural = new Intl.PluralRules('en')
const number = new Intl.NumberFormat('en')
const list = new Intl.ListFormat('en', { type: 'conjunction' })

const pick = (count: number, one: string, other: string): string =>
  plural.select(count) === 'one' ? one : other

/** "1 tie", "7 ties", "1,204 ties"; `other` where the plural is not the word and an s. */
export const counted = (count: number, one: string, other = `${one}s`): string =>
  `${number.format(count)} ${pick(count, one, other)}`

/** The form of a verb that goes with that many: `verb(1, 'rests', 'rest')`. */
export const verb = pick

/** "12 of 33 actors", "33 actors" where all are shown, "none of 33 actors". */
export const countedOf = (shown: number, all: number, one: string, other = `${one}s`): string =>
  shown === all
    ? counted(all, one, other)
    : `${shown === 0 ? 'none' : number.format(shown)} of ${counted(all, one, other)}`

/** "Lavrov", "Lavrov and Muallem", "Lavrov, Muallem, and Shaaban". */
export const listed = (items: readonly string[]): string => list.format(items)

/** With a capital first letter, for the start of a sentence. */
export const capitalised = (text: string): string => {
  const [first = ''] = text
  return first.toLocaleUpperCase('en') + text.slice(first.length)
}

/** What must be said beside every map. */
export const mapCaution =
  'Distance and position carry no meaning. A line is a claim, not a verdict.'
