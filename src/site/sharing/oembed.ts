/** What a page answers to whoever wants to embed it (oEmbed 1.0), as a file. Knows no stories. */

import { house } from '#core/exchange/about.ts'
import { embedSnippet } from '#core/exchange/embed.ts'
import { previewSize } from '#core/exchange/preview.ts'
import { type Site, urlIn } from './site.ts'

export type EmbedWords = {
  readonly title: string
  /** Where the page for frames lies, below the site's root. */
  readonly embed: string
  /** Where the picture lies, below the site's root. */
  readonly picture: string
}

/** The height that the lines for a frame ask for, and the width that suits it. */
const size = { width: 800, height: 640 } as const

/** Undefined where the host is not known. */
export function oembedOf(site: Site, { title, embed, picture }: EmbedWords): string | undefined {
  const url = urlIn(site, embed)
  if (url === undefined) return undefined
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: house,
    provider_url: urlIn(site, ''),
    ...size,
    html: embedSnippet(url, title),
    thumbnail_url: urlIn(site, picture),
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
  })
}
