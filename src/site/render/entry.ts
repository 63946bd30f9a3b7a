/** What the build takes from the rendering side: pages as parts, ready to be put into the site's template. */

import { formatAddress } from '#core/address/codec.ts'
import { descriptionOf } from '#core/address/descriptions.ts'
import { embedAddressesOf, embedPathOf } from '#core/address/embeds.ts'
import { pageAddressesOf, pagePathOf } from '#core/address/pages.ts'
import { headingOf, pageHeadingOf, titleOf } from '#core/address/titles.ts'
import type { StoryPlaces } from '#core/place/places.ts'
import { indexStory } from '#core/story/index.ts'
import type { Story } from '#core/story/story.ts'
import { headOf } from '#site/sharing/head.ts'
import { linkedDataOf, thingsOf } from '#site/sharing/linked/page.ts'
import { oembedOf } from '#site/sharing/oembed.ts'
import { oembedPath } from '#site/sharing/paths.ts'
import { type Site, urlIn } from '#site/sharing/site.ts'
import { bodiesOf } from './body.tsx'
import { embedBodiesOf } from './embed.tsx'
import type { EmbedParts } from './plainPages.ts'
import type { PageParts } from './template.ts'

export type RenderedPage = {
  /** Where the page stands, relative to the site's root, with a slash at its end. */
  readonly path: string
  readonly parts: PageParts
  /** Its oEmbed file; none where the host is not known. */
  readonly oembed: string | undefined
}

export type RenderedEmbed = { readonly path: string; readonly parts: EmbedParts }

/**
 * Every page of a story, one after the other, the story's own first.
 * @param pictureOf where the picture of a page lies below the site's root, by the page's path
 */
export function* pagesOf(
  story: Story,
  places: StoryPlaces,
  site: Site,
  pictureOf: (path: string) => string,
): Generator<RenderedPage, void> {
  const index = indexStory(story)
  const bodyOf = bodiesOf(index, places, site.base)
  for (const address of pageAddressesOf(index)) {
    const path = pagePathOf(address)
    const picture = pictureOf(path)
    const own = pageHeadingOf(index, address)
    const isPart = address.focus.on === 'story' && own !== story.title
    const heading = isPart ? `${own} · ${story.title}` : own
    const description = descriptionOf(index, address)
    const things = thingsOf({ index, site }, address, urlIn(site, picture))
    const embed = embedPathOf(address)
    yield {
      path,
      oembed: oembedOf(site, { title: heading, embed, picture }),
      parts: {
        language: story.language,
        title: titleOf(index, address),
        description,
        head: headOf(site, { path, heading, description, picture, oembed: oembedPath(path) }),
        page: formatAddress(address),
        body: bodyOf(address),
        foot: linkedDataOf(things),
      },
    }
  }
}

/** Every page of a story for frames on other sites. */
export function* embedsOf(
  story: Story,
  places: StoryPlaces,
  site: Site,
): Generator<RenderedEmbed, void> {
  const index = indexStory(story)
  const bodyOf = embedBodiesOf(index, places, site)
  for (const address of embedAddressesOf(index))
    yield {
      path: embedPathOf(address),
      parts: {
        language: story.language,
        title: titleOf(index, address),
        description: `${headingOf(index, address)}: a picture to be shown on other sites.`,
        body: bodyOf(address),
        full: urlIn(site, pagePathOf(address)),
      },
    }
}
