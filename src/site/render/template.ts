/** A page from the site's template: content, title and description put where they belong, escaped. Knows no stories. */

import type { RenderedPage } from './entry.ts'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text for HTML, in an attribute or outside of one. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c)

function replaceOnce(html: string, what: string | RegExp, by: string): string {
  const found = typeof what === 'string' ? html.includes(what) : what.test(html)
  if (!found) throw new Error(`index.html has no ${what}, so that its pages cannot be written.`)
  return html.replace(what, () => by)
}

export function pageFrom(
  template: string,
  page: Pick<RenderedPage, 'page' | 'title' | 'description' | 'body'>,
): string {
  let html = template
  html = replaceOnce(html, /<title>[^<]*<\/title>/, `<title>${escaped(page.title)}</title>`)
  html = replaceOnce(
    html,
    /<meta name="description" content="[^"]*" ?\/?>/,
    `<meta name="description" content="${escaped(page.description)}">`,
  )
  return replaceOnce(
    html,
    '<div id="root"></div>',
    `<div id="root" data-page="${escaped(page.page)}">${page.body}</div>`,
  )
}
