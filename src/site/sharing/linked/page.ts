/** What a page is about, as JSON-LD for search engines: in the served HTML alone, since scripts may not add scripts. */

import type { Address } from '#core/address/address.ts'
import { descriptionOf } from '#core/address/descriptions.ts'
import { pagePathOf } from '#core/address/pages.ts'
import { pageHeadingOf } from '#core/address/titles.ts'
import { restrictionsOf } from '#core/query/lens.ts'
import { urlIn } from '#site/sharing/site.ts'
import { claimsAt, claimThing } from './claims.ts'
import {
  articleRef,
  articleThing,
  entityRef,
  entityThing,
  eventThing,
  type Place,
  sourceThing,
  type Thing,
} from './things.ts'

/** What the page's focus is a picture of; nothing for a list or a comparison. */
function mainThing(place: Place, { focus }: Address): Thing | readonly Thing[] | undefined {
  const { story, entities, events } = place.index
  const refs = (ids: readonly (typeof story.entities)[number]['id'][]) =>
    ids.flatMap((id) => {
      const entity = entities.get(id)
      return entity ? [entityRef(place, entity)] : []
    })
  switch (focus.on) {
    case 'entity': {
      const entity = entities.get(focus.entity)
      return entity && entityThing(place, entity)
    }
    case 'event': {
      const event = events.get(focus.event)
      return event && eventThing(place, event)
    }
    case 'sources':
      return story.sources.map(sourceThing)
    case 'tie':
      return refs(focus.ends)
    case 'path':
      return refs([focus.from, focus.to])
    case 'story':
    case 'chapter':
    case 'compare':
    case 'voices':
      return undefined
    default:
      return focus satisfies never
  }
}

const isStory = ({ focus, view, lens }: Address): boolean =>
  focus.on === 'story' && view === 'map' && restrictionsOf(lens).length === 0

/** The things that a page tells of; the page itself, or the story, comes first. `picture`: the whole address of its preview. */
export function thingsOf(place: Place, address: Address, picture?: string): readonly Thing[] {
  const { index, site } = place
  if (isStory(address)) return [{ ...articleThing(place), image: picture }]
  const main = mainThing(place, address)
  const page: Thing = {
    '@type': 'WebPage',
    name: pageHeadingOf(index, address),
    description: descriptionOf(index, address),
    inLanguage: index.story.language,
    url: urlIn(site, pagePathOf(address)),
    image: picture,
    isPartOf: articleRef(place),
    ...(Array.isArray(main) ? { about: main } : { mainEntity: main }),
  }
  return [page, ...claimsAt(index, address).map((claim) => claimThing(place, claim))]
}

/** A script element that runs nothing; no text can end it early. */
export function linkedDataOf(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things }
  return `<script type="application/ld+json">${JSON.stringify(graph).replace(/</g, '\\u003c')}</script>`
}
