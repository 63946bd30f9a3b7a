/** What of a story can be found, by which texts, and what it is shown as. Does not know how it is searched. */

import type { EntityId, EventId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Entity, StoryEvent } from '#core/story/story.ts'
import { type Country, countriesOf } from './countries.ts'
import type { CountryChoice } from './lens.ts'
import { nameOf } from './names.ts'
import { dateText } from './when.ts'
import { counted } from './wording.ts'

/** What of a thing can be found, what weighs most first. `part`: those who take part in an event. */
export const fields = ['name', 'alias', 'role', 'country', 'part'] as const
export type Field = (typeof fields)[number]

export type Target =
  | { readonly on: 'entity'; readonly entity: EntityId }
  | { readonly on: 'event'; readonly event: EventId }
  | { readonly on: 'country'; readonly country: CountryChoice }

/** What a hit leads to; the chains between two are asked for, not held. */
export type HitTarget =
  | Target
  | { readonly on: 'path'; readonly from: EntityId; readonly to: EntityId }

export type Findable = {
  /** Unique among all that can be found in a story. */
  readonly key: string
  readonly target: Target
  /** Its name. */
  readonly title: string
  /** What it is: a role, a place and time, a number of actors. May be empty. */
  readonly detail: string
  readonly texts: Readonly<Record<Field, readonly string[]>>
}

const noTexts: Findable['texts'] = { name: [], alias: [], role: [], country: [], part: [] }

/** The words for each country: its name, and the names and aliases of its state. */
const countryTextsOf = (index: StoryIndex, countries: readonly Country[]) =>
  new Map(
    countries.map(({ choice, name }) => {
      const states = index.story.entities.filter(
        (one) => one.kind === 'state' && one.country === choice,
      )
      return [choice, [...new Set([name, ...states.flatMap((one) => [one.name, ...one.aliases])])]]
    }),
  )

const ofEntity = (entity: Entity, countryTexts: readonly string[]): Findable => ({
  key: `entity ${entity.id}`,
  target: { on: 'entity', entity: entity.id },
  title: entity.name,
  detail: entity.role,
  texts: {
    ...noTexts,
    name: [entity.name, ...(entity.shortName === undefined ? [] : [entity.shortName])],
    alias: entity.aliases,
    role: [entity.role],
    country: countryTexts,
  },
})

const ofEvent = (index: StoryIndex, event: StoryEvent): Findable => {
  const when = event.when === undefined ? event.whenText : dateText(event.when)
  const known = [event.place, when].filter((text) => text !== undefined)
  return {
    key: `event ${event.id}`,
    target: { on: 'event', event: event.id },
    title: event.name,
    detail: known.join(', '),
    texts: {
      ...noTexts,
      name: [event.name],
      role: [...known, event.gist],
      part: event.participants.map((id) => nameOf(index, id)),
    },
  }
}

const ofCountry = ({ choice, name, actors }: Country, texts: readonly string[]): Findable => ({
  key: `country ${choice}`,
  target: { on: 'country', country: choice },
  title: name,
  detail: counted(actors, 'actor'),
  texts: { ...noTexts, name: [name], alias: texts.filter((text) => text !== name) },
})

/** The entities, events and countries of a story, in this order. */
export const findablesOf = (index: StoryIndex): readonly Findable[] => {
  const countries = countriesOf(index)
  const countryTexts = countryTextsOf(index, countries)
  return [
    ...index.story.entities.map((entity) =>
      ofEntity(
        entity,
        entity.country === undefined ? [] : (countryTexts.get(entity.country) ?? []),
      ),
    ),
    ...index.story.events.map((event) => ofEvent(index, event)),
    ...countries.map((country) => ofCountry(country, countryTexts.get(country.choice) ?? [])),
  ]
}
