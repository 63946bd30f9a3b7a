/** Renders a part of a page as the build does, at a lens on the sample story or another. For tests; not part of the product. */

import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Address } from '#core/address/address.ts'
import { formatAddress } from '#core/address/codec.ts'
import { type Lens, openLens } from '#core/query/lens.ts'
import { sample } from '#core/query/sampleStory.ts'
import { scopeOf } from '#core/query/scope.ts'
import { HereProvider } from '#ui/Here.tsx'

export const addressAt = (given: Partial<Lens> = {}): Address => ({
  story: sample.story.id,
  view: 'map',
  focus: { on: 'story' },
  lens: { ...openLens, ...given },
})

export function renderedAt(given: Partial<Lens>, part: ReactNode, index = sample): string {
  const address = addressAt(given)
  const here = {
    index,
    address,
    scope: scopeOf(index, address.lens),
    hrefOf: (to: Address) => `/${formatAddress(to)}`,
  }
  return renderToStaticMarkup(<HereProvider value={here}>{part}</HereProvider>)
}

export type RenderedLink = {
  readonly href: string
  readonly name: string | undefined
  readonly isCurrent: boolean
  /** What is seen, parts apart by one space. */
  readonly text: string
}

const unescaped = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'")

const attributeOf = (attributes: string, name: string): string | undefined => {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1]
  return value === undefined ? undefined : unescaped(value)
}

export const textOf = (markup: string): string =>
  unescaped(markup.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()

/** The links of a markup, in their order. */
export const linksIn = (markup: string): readonly RenderedLink[] =>
  [...markup.matchAll(/<a ([^>]*)>(.*?)<\/a>/gs)].map(([, attributes = '', inside = '']) => ({
    href: attributeOf(attributes, 'href') ?? '',
    name: attributeOf(attributes, 'aria-label'),
    isCurrent: attributeOf(attributes, 'aria-current') === 'true',
    text: textOf(inside),
  }))
