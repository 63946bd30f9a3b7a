/** The stories of the site as an Atom feed. Knows no pages but theirs. */

import { house } from '#core/exchange/about.ts'
import { block, element, text, xmlFile } from '#core/exchange/xml.ts'
import { spanOf } from '#core/query/when.ts'
import type { Story } from '#core/story/story.ts'
import { feedPath } from './paths.ts'
import { type Site, urlIn } from './site.ts'

export const siteDescription =
  'A relationship map for the news: who is who, who stands with or against whom, and who says so.'

/** The last day that a story covers: the day on which it stands, for it has no other. */
const updatedOf = ({ dateline }: Story): string =>
  `${spanOf(dateline)?.to ?? '1970-01-01'}T00:00:00Z`

const line = (name: string, content: string) => element(name, {}, text(content))

/** `stories`: the newest first. Undefined where the host is not known: a feed's names are whole addresses. */
export function feedOf(site: Site, stories: readonly Story[]): string | undefined {
  const home = urlIn(site, '')
  const self = urlIn(site, feedPath)
  if (home === undefined || self === undefined) return undefined
  const entries = stories.map((story) => {
    const url = urlIn(site, `${story.id}/`) ?? ''
    return block('entry', { 'xml:lang': story.language }, [
      line('id', url),
      line('title', story.title),
      element('link', { rel: 'alternate', type: 'text/html', href: url }),
      line('updated', updatedOf(story)),
      line('summary', story.summary),
    ])
  })
  const updated = stories.map(updatedOf).sort().at(-1) ?? '1970-01-01T00:00:00Z'
  return xmlFile(
    block('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [
      line('id', home),
      line('title', house),
      line('subtitle', siteDescription),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: home }),
      block('author', {}, [line('name', house)]),
      line('updated', updated),
      ...entries,
    ]),
  )
}
