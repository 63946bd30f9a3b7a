/** The pages that carry no app: those for frames, and what stands at an address that is not here. Knows no stories. */

import { house } from '#core/exchange/about.ts'
import { escaped, tag } from '#site/sharing/markup.ts'
import { hrefIn, type Site } from '#site/sharing/site.ts'
import { cutOut, type PageParts, pageFrom } from './template.ts'

/** What pages without the app carry. */
export type Plain = {
  /** Markup for the head that brings the style. */
  readonly style: string
  /** The script of pages for frames, below the site's root. */
  readonly script: string
  /** What a page for frames may do. */
  readonly policy: string
}

/** Those of every page; a frame's few names seldom need more, and then the browser asks for it. */
const typefacesOf = (template: string): readonly string[] =>
  cutOut(template, /<link rel="preload" as="font"[^>]*>/g).cut.filter(
    (tag) => !tag.includes('latin-ext'),
  )

export type EmbedParts = Pick<PageParts, 'language' | 'title' | 'description' | 'body'> & {
  /** The whole address of the full page, which search engines are sent to; absent: they are sent away. */
  readonly full: string | undefined
}

export function embedFrom(
  template: string,
  site: Site,
  plain: Plain,
  { language, title, description, body, full }: EmbedParts,
): string {
  const head = [
    '<meta charset="utf-8">',
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: plain.policy }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${escaped(title)}</title>`,
    tag('meta', { name: 'description', content: description }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    full === undefined
      ? tag('meta', { name: 'robots', content: 'noindex' })
      : tag('link', { rel: 'canonical', href: full }),
    tag('link', { rel: 'icon', href: hrefIn(site, 'favicon.svg'), type: 'image/svg+xml' }),
    plain.style,
    `${tag('script', { defer: '', src: hrefIn(site, plain.script) })}</script>`,
  ]
  return `<!doctype html>
<html lang="${escaped(language)}">
  <head>
    ${head.join('\n    ')}
  </head>
  <body>
    ${body}
    ${typefacesOf(template).join('\n    ')}
  </body>
</html>
`
}

/** The app's shell, which finds what an address may mean; without it, the way to the front page. */
export function notFoundFrom(template: string, site: Site): string {
  const body = `<main class="not-here"><p class="not-here-brand">${house}</p><h1>This page is not here</h1><p>The address may be mistyped, or what it showed has got another one.</p><p><a href="${escaped(hrefIn(site, ''))}">To the front page</a></p></main>`
  const shell = template.replace(/\s*<noscript>.*?<\/noscript>/s, '')
  return pageFrom(shell, {
    language: 'en',
    title: `Not here · ${house}`,
    description: 'There is no page at this address.',
    head: tag('meta', { name: 'robots', content: 'noindex' }),
    body,
    foot: '',
  })
}
