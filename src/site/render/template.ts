/** Pages from the site's built template: each part put where it belongs, or a sentence that says what the template lacks. Knows no stories. */

import { escaped } from '#site/sharing/markup.ts'
import { needsSecondCut } from '#site/typefaces.ts'

export type PageParts = {
  /** BCP 47. */
  readonly language: string
  readonly title: string
  readonly description: string
  /** Tags for the end of the head; those before them are what the first paint needs. */
  readonly head: string
  /** The address as the app reads it when it takes the page over; absent: it starts afresh. */
  readonly page?: string
  readonly body: string
  /** Markup for the end of the body. */
  readonly foot: string
}

/** A template without some of its tags, and those. */
export function cutOut(
  template: string,
  what: RegExp,
): { readonly rest: string; readonly cut: readonly string[] } {
  const cut: string[] = []
  const rest = template.replace(
    new RegExp(`\\s*(${what.source})`, what.flags),
    (_, tag: string) => {
      cut.push(tag)
      return ''
    },
  )
  return { rest, cut }
}

/** Everything that a page asks for only after its own content: program and typefaces. */
const laterTags =
  /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>|<link rel="preload" as="font"[^>]*>/g

/**
 * A built template made ready for pages that paint before anything else has come.
 * @param policy bound to all that follows it, so that it stands right after the charset
 * @param styles markup; at the end of the head
 * @param later markup; at the end of the body
 */
export function readyFrom(template: string, policy: string, styles: string, later: string): string {
  const { rest, cut } = cutOut(template, laterTags)
  return rest
    .replace(
      /<meta charset="[^"]*" ?\/?>/i,
      (charset) =>
        `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace(/\s*<\/head>/i, () => `\n    ${styles}\n  </head>`)
    .replace(/\s*<\/body>/i, () => `\n    ${[...cut, later].join('\n    ')}\n  </body>`)
}

type Fill = readonly [what: RegExp, name: string, by: string]

function spotOf(template: string, [what, name, by]: Fill) {
  const [found, ...more] = template.matchAll(what)
  if (!found || more.length > 0)
    throw new Error(`index.html must have ${name} once, or its pages cannot be written.`)
  return { start: found.index, end: found.index + found[0].length, by }
}

const secondCut = /\s*<link rel="preload" as="font"[^>]*latin-ext[^>]*>/g

export function pageFrom(built: string, parts: PageParts): string {
  const { language, title, description, head, page, body, foot } = parts
  const template = needsSecondCut(body) ? built : built.replace(secondCut, '')
  const root =
    page === undefined ? '<div id="root">' : `<div id="root" data-page="${escaped(page)}">`
  const fills: readonly Fill[] = [
    [/<html lang="[^"]*">/gi, '<html lang="…">', `<html lang="${escaped(language)}">`],
    [/<title>[^<]*<\/title>/gi, 'a <title>', `<title>${escaped(title)}</title>`],
    [
      /<meta name="description" content="[^"]*"\s*\/?>/gi,
      'a <meta name="description">',
      `<meta name="description" content="${escaped(description)}" />`,
    ],
    [/\s*<\/head>/gi, '</head>', `\n    ${head}\n  </head>`],
    [/<div id="root"><\/div>/gi, '<div id="root"></div>', `${root}${body}</div>`],
    [/\s*<\/body>/gi, '</body>', `\n    ${foot}\n  </body>`],
  ]
  // All are looked for in the template itself: what is put in may look like any of them.
  const spots = fills.map((fill) => spotOf(template, fill)).sort((a, b) => a.start - b.start)
  let html = ''
  let at = 0
  for (const { start, end, by } of spots) {
    html += template.slice(at, start) + by
    at = end
  }
  return html + template.slice(at)
}
