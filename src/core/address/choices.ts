/** The one order of the lists in a lens, so that the same choice always has the same address. */

import type { CountryChoice, Period } from '#core/query/lens.ts'
import type { VoiceId } from '#core/story/ids.ts'

/** Each country once, in alphabetical order, `none` last. */
export const countriesInOrder = (countries: readonly CountryChoice[]): readonly CountryChoice[] => {
  const codes = [...new Set(countries)].filter((country) => country !== 'none').sort()
  return countries.includes('none') ? [...codes, 'none'] : codes
}

/** Each voice once, in alphabetical order. */
export const voicesInOrder = (voices: readonly VoiceId[]): readonly VoiceId[] =>
  [...new Set(voices)].sort()

/** Two things in alphabetical order, so that a pair has one address whichever comes first. */
export const pairInOrder = <Id extends string>(one: Id, other: Id): readonly [Id, Id] =>
  one < other ? [one, other] : [other, one]

/** The earlier day first. */
export const periodInOrder = ({ from, to }: Period): Period =>
  from <= to ? { from, to } : { from: to, to: from }

/** The chosen ones, each once, in the order of `all`. What is not in `all` is left out. */
export const inOrderOf = <Choice>(
  all: readonly Choice[],
  chosen: readonly Choice[],
): readonly Choice[] => all.filter((choice) => chosen.includes(choice))
