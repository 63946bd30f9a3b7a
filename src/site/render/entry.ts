/** What the build takes from the rendering side: pages as data, ready to be put into the site's template. */

import type { Address } from '#core/address/address.ts'
import { formatAddress } from '#core/address/codec.ts'
import { descriptionOf } from '#core/address/descriptions.ts'
import { pageAddressesOf, pagePathOf } from '#core/address/pages.ts'
import { titleOf } from '#core/address/titles.ts'
import type { StoryPlaces } from '#core/place/places.ts'
import { indexStory } from '#core/story/index.ts'
import type { Story } from '#core/story/story.ts'
import { bodiesOf } from './body.tsx'

export type RenderedPage = {
  readonly address: Address
  /** Where the page stands, relative to the site's root, with a slash at its end. */
  readonly path: string
  /** The address as the app reads it when it takes the page over. */
  readonly page: string
  readonly title: string
  readonly description: string
  readonly body: string
}

/** Every page of a story, one after the other. `base`: the site's root with its slashes. */
export function* pagesOf(
  story: Story,
  places: StoryPlaces,
  base: string,
): Generator<RenderedPage, void> {
  const index = indexStory(story)
  const bodyOf = bodiesOf(index, places, base)
  for (const address of pageAddressesOf(index))
    yield {
      address,
      path: pagePathOf(address),
      page: formatAddress(address),
      title: titleOf(index, address),
      description: descriptionOf(index, address),
      body: bodyOf(address),
    }
}
