/** XML that can only be well-formed: elements of attributes, escaped texts and other elements. Knows no vocabulary. */

declare const brand: unique symbol
/** Markup that came from this file. */
export type Xml = string & { readonly [brand]: true }

/** An attribute without a value is left out; numbers have at most two decimals. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>'

/** All that XML 1.0 does not allow, halves of characters too. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const marking = /[&<>]/g
const markingInAttribute = /[&<>"']/g
/** Line ends that a reader would otherwise make one of; in an attribute all of them become spaces. */
const lineEnds = /[\r\u0085\u2028\u2029]/g
const whites = /[\t\n\r\u0085\u2028\u2029]/g

const numbered = (character: string): string => `&#${character.charCodeAt(0)};`

/** A text as the content of an element; what XML cannot hold becomes U+FFFD. */
export const text = (value: string): Xml =>
  value.replace(forbidden, '\ufffd').replace(marking, numbered).replace(lineEnds, numbered) as Xml

const attributeText = (value: string): string =>
  value.replace(forbidden, '\ufffd').replace(markingInAttribute, numbered).replace(whites, numbered)

/** A number as exports write it: at most two decimals, never an exponent, 0 for what is no number. */
export const numberText = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toFixed(2)) + 0) : '0'

/** ` name="value"` for each attribute that has one. */
export const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined) return ''
      return ` ${name}="${typeof value === 'number' ? numberText(value) : attributeText(value)}"`
    })
    .join('')

/** An element on one line; without content it is closed at once. */
export const element = (name: string, attributes: Attributes, ...content: readonly Xml[]): Xml =>
  (content.length === 0
    ? `<${name}${attributesText(attributes)}/>`
    : `<${name}${attributesText(attributes)}>${content.join('')}</${name}>`) as Xml

/** An element with a line for each part: only where white space means nothing. */
export const block = (name: string, attributes: Attributes, content: readonly Xml[]): Xml =>
  content.length === 0
    ? element(name, attributes)
    : (`<${name}${attributesText(attributes)}>\n${content.join('\n')}\n</${name}>` as Xml)

/** A whole file of one root element. */
export const xmlFile = (root: Xml): string => `${xmlHead}\n${root}\n`
