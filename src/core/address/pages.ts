/** Which addresses of a story are worth a page of their own. */

import { countriesOf } from '#core/query/countries.ts'
import { openLens, restrictionsOf } from '#core/query/lens.ts'
import { tiesOf } from '#core/query/ties.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Address, Focus } from './address.ts'
import { countryPagePath, formatAddress, withBase } from './codec.ts'

/** The story, every entity, tie, event and chapter, the sources, and each country's filter. The story comes first. */
export function pageAddressesOf(index: StoryIndex): readonly Address[] {
  const { story } = index
  const foci: Focus[] = [
    { on: 'story' },
    ...story.entities.map(({ id }) => ({ on: 'entity', entity: id }) as const),
    ...[...tiesOf(story.claims).values()].map(({ ends }) => ({ on: 'tie', ends }) as const),
    ...story.events.map(({ id }) => ({ on: 'event', event: id }) as const),
    ...story.chapters.map(({ id }) => ({ on: 'chapter', chapter: id }) as const),
    { on: 'sources' },
  ]
  const at = (focus: Focus): Address => ({ story: story.id, view: 'map', focus, lens: openLens })
  const countries = countriesOf(index).map(
    ({ choice }): Address => ({
      ...at({ on: 'story' }),
      lens: { ...openLens, countries: [choice] },
    }),
  )
  return [...foci.map(at), ...countries]
}

/** Whether a lens asks for one country and nothing else: that has a page of its own. */
function onlyCountryOf({ focus, view, lens }: Address) {
  const [country, ...more] = lens.countries
  const isPage = focus.on === 'story' && view === 'map' && more.length === 0
  return isPage && restrictionsOf(lens).length === 1 && !lens.outlets ? country : undefined
}

/** The path of the page written for an address, its query with it where the page is of something wider. */
export function pagePathOf(address: Address): string {
  const country = onlyCountryOf(address)
  return country ? countryPagePath(address.story, country) : formatAddress(address)
}

/** What a link in a page holds: leads to a written page wherever there is one, so that it works without script. */
export const pageHrefOf = (base: string, address: Address): string =>
  withBase(base, pagePathOf(address))
