/** What a page's head tells other programs of it: chats, search engines, feed readers. Knows no stories. */

import { house } from '#core/exchange/about.ts'
import { previewSize } from '#core/exchange/preview.ts'
import { tag } from './markup.ts'
import { feedPath } from './paths.ts'
import { hrefIn, type Site, urlIn } from './site.ts'

export type HeadWords = {
  /** Below the site's root, with a slash at its end. */
  readonly path: string
  /** What the page is called by itself; the story is named in the description or the site's name. */
  readonly heading: string
  readonly description: string
  /** Below the site's root; with what tells one version of the picture from another. */
  readonly picture: string
  /** Where its oEmbed file lies, below the site's root. */
  readonly oembed: string
}

const property = (name: string, content: string | number | undefined): string =>
  content === undefined ? '' : tag('meta', { property: name, content })

const named = (name: string, content: string | undefined): string =>
  content === undefined ? '' : tag('meta', { name, content })

const link = (rel: string, href: string | undefined, type?: string, title?: string): string =>
  href === undefined ? '' : tag('link', { rel, href, type, title })

/** The tags, one a line. Where the host is not known, those that need it are left out. */
export function headOf(site: Site, words: HeadWords): string {
  const { heading, description } = words
  const url = urlIn(site, words.path)
  const picture = urlIn(site, words.picture)
  const shown =
    picture === undefined ? undefined : { ...previewSize, alt: `${heading}: ${description}` }
  const feed = site.origin === undefined ? undefined : hrefIn(site, feedPath)
  return [
    link('canonical', url),
    link('alternate', feed, 'application/atom+xml', `Stories on ${house}`),
    link('alternate', urlIn(site, words.oembed), 'application/json+oembed', heading),
    property('og:type', 'article'),
    property('og:site_name', house),
    property('og:title', heading),
    property('og:description', description),
    property('og:url', url),
    property('og:image', picture),
    property('og:image:type', shown && 'image/png'),
    property('og:image:width', shown?.width),
    property('og:image:height', shown?.height),
    property('og:image:alt', shown?.alt),
    named('twitter:card', picture ? 'summary_large_image' : 'summary'),
    named('twitter:title', heading),
    named('twitter:description', description),
    named('twitter:image', picture),
    named('twitter:image:alt', shown?.alt),
  ]
    .filter((line) => line !== '')
    .join('\n    ')
}
