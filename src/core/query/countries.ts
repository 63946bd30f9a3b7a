/** The countries of a story in the order of its filter, and what they are called. */

import type { StoryIndex } from '#core/story/index.ts'
import type { CountryChoice } from './lens.ts'
import { openLens } from './lens.ts'
import { countryChoiceOf, isOnMap } from './passing.ts'
import { noCountry } from './wording.ts'

export type Country = {
  readonly choice: CountryChoice
  /** The story's own name for its state, else the name in the story's language. */
  readonly name: string
  /** Its actors on the map, outlets not counted. */
  readonly actors: number
}

/** English names where the platforms differ among themselves or from what a newspaper prints. */
const printed: Readonly<Record<string, string>> = {
  TR: 'Turkey',
  CZ: 'Czechia',
  HK: 'Hong Kong',
  MO: 'Macao',
  MM: 'Myanmar',
  MK: 'North Macedonia',
  SZ: 'Eswatini',
  CV: 'Cape Verde',
  CI: 'Ivory Coast',
  CD: 'DR Congo',
  CG: 'Congo',
  PS: 'Palestine',
  BA: 'Bosnia and Herzegovina',
}

/** The name of a country in a language (BCP 47); the code itself where there is none; "No country" for `none`. */
export const countryName = (choice: CountryChoice, language: string): string => {
  if (choice === 'none') return noCountry
  const override = /^en\b/i.test(language) ? printed[choice] : undefined
  if (override !== undefined) return override
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(choice) ?? choice
  } catch {
    return choice
  }
}

const stateNameOf = (index: StoryIndex, choice: CountryChoice): string | undefined =>
  index.story.entities.find((entity) => entity.kind === 'state' && entity.country === choice)?.name

/** The name the story gives a country: that of its state, where it has one. */
export const countryNameIn = (index: StoryIndex, choice: CountryChoice): string =>
  stateNameOf(index, choice) ?? countryName(choice, index.story.language)

/** The countries of a story's actors: those with a state in the order of their states, then the others, `none` last. */
export const countriesOf = (index: StoryIndex): readonly Country[] => {
  const actors = index.story.entities.filter((entity) => isOnMap(openLens, entity))
  const counts = new Map<CountryChoice, number>()
  const states = actors.filter((entity) => entity.kind === 'state')
  for (const entity of states) counts.set(countryChoiceOf(entity), 0)
  for (const entity of actors) {
    counts.set(countryChoiceOf(entity), (counts.get(countryChoiceOf(entity)) ?? 0) + 1)
  }
  return [...counts]
    .map(([choice, count]) => ({ choice, name: countryNameIn(index, choice), actors: count }))
    .sort((a, b) => Number(a.choice === 'none') - Number(b.choice === 'none'))
}
