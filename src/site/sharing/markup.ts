/** Tags for a page's head, escaped. Knows no page. */

import { type Attributes, attributesText } from '#core/exchange/xml.ts'

/** A tag without content. */
export const tag = (name: string, attributes: Attributes): string =>
  `<${name}${attributesText(attributes)}>`

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text for HTML, in an attribute or outside of one. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c)
