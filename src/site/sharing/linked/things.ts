/** Stories, actors, events and sources in the words of schema.org. Judges nothing: never a review, never a rating. */

import type { Address } from '#core/address/address.ts'
import { formatAddress } from '#core/address/codec.ts'
import { house } from '#core/exchange/about.ts'
import { openLens } from '#core/query/lens.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Entity, EntityKind, Source, StoryEvent } from '#core/story/story.ts'
import { type Site, urlIn } from '#site/sharing/site.ts'

/** A thing of schema.org; a property without a value is left out of the text. */
export type Thing = { readonly '@type': string; readonly [property: string]: unknown }

/** Where things of a story are told of. */
export type Place = { readonly index: StoryIndex; readonly site: Site }

const types = {
  person: 'Person',
  state: 'Country',
  'government-body': 'Organization',
  alliance: 'Organization',
  'armed-group': 'Organization',
  group: 'Organization',
  outlet: 'Organization',
} as const satisfies Record<EntityKind, string>

/** The address of a focus; undefined where the host is not known. */
const urlOf = ({ index, site }: Place, focus: Address['focus']): string | undefined =>
  urlIn(site, formatAddress({ story: index.story.id, view: 'map', focus, lens: openLens }))

/** By name and address alone. */
export const entityRef = (place: Place, entity: Entity): Thing => ({
  '@type': types[entity.kind],
  name: entity.name,
  url: urlOf(place, { on: 'entity', entity: entity.id }),
})

/** An author must be a person or an organization: a state that speaks is the second. */
export const authorRef = (place: Place, entity: Entity): Thing => ({
  ...entityRef(place, entity),
  '@type': entity.kind === 'person' ? 'Person' : 'Organization',
})

const several = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list

export const entityThing = (place: Place, entity: Entity): Thing => {
  const isPerson = entity.kind === 'person'
  const offices = entity.affiliations.flatMap(({ to }) => {
    const body = place.index.entities.get(to)
    return body && isPerson ? [authorRef(place, body)] : []
  })
  return {
    ...entityRef(place, entity),
    alternateName: several(entity.aliases),
    description: entity.role,
    affiliation: several(offices),
  }
}

/** A day, month or year as ISO 8601 has them; an interval has two. */
const datesOf = (edtf: string | undefined): readonly (string | undefined)[] =>
  edtf?.split('/') ?? []

export const eventThing = (place: Place, event: StoryEvent): Thing => {
  const [startDate, endDate] = datesOf(event.when)
  return {
    '@type': 'Event',
    name: event.name,
    description: `${event.gist}.`,
    url: urlOf(place, { on: 'event', event: event.id }),
    startDate,
    endDate,
    location: event.place === undefined ? undefined : { '@type': 'Place', name: event.place },
    about: several(
      event.participants.flatMap((id) => {
        const entity = place.index.entities.get(id)
        return entity ? [entityRef(place, entity)] : []
      }),
    ),
  }
}

/** A document that the story is drawn from. */
export const sourceThing = ({ title, publisher, published, url }: Source): Thing => {
  const isDay = published !== undefined && !published.includes('/')
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: isDay ? published : undefined,
    temporalCoverage: isDay ? undefined : published,
    url,
  }
}

const houseThing = (site: Site): Thing => ({
  '@type': 'Organization',
  name: house,
  url: urlIn(site, ''),
})

/** The story as the article that every page of it is part of. */
export const articleRef = (place: Place): Thing => {
  const { story } = place.index
  return {
    '@type': 'NewsArticle',
    headline: story.title,
    url: urlOf(place, { on: 'story' }),
    isBasedOn: story.sources.map(sourceThing),
  }
}

/** The story in full: what it is about, and what is told in it. */
export const articleThing = (place: Place): Thing => {
  const { story } = place.index
  return {
    ...articleRef(place),
    description: story.summary,
    inLanguage: story.language,
    temporalCoverage: story.dateline,
    publisher: houseThing(place.site),
    about: several(
      story.entities
        .filter(({ kind }) => kind !== 'outlet')
        .map((entity) => entityRef(place, entity)),
    ),
    mentions: several(
      story.events.map((event) => ({
        '@type': 'Event',
        name: event.name,
        url: urlOf(place, { on: 'event', event: event.id }),
      })),
    ),
  }
}
