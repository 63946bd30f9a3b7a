/** How a page of the site is cited, in one paragraph of plain text. Knows no citation manager. */

import type { Address } from '#core/address/address.ts'
import { headingOf } from '#core/address/titles.ts'
import { scopeOf } from '#core/query/scope.ts'
import { dateText } from '#core/query/when.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { house, sourceLine } from './about.ts'
import { filterLine } from './filterLine.ts'

/**
 * “Barack Obama”, in “After Paris”, Saywho. Drawn from News digest, 24–25 November 2015. Seen on 22 November 2026 at https://…
 * `date`: the ISO day on which the reader saw it.
 */
export const citeText = (
  index: StoryIndex,
  address: Address,
  url: string,
  date: string,
): string => {
  const heading = headingOf(index, address)
  const { title } = index.story
  const filter = filterLine(scopeOf(index, address.lens))
  return [
    heading === title ? `“${title}”, ${house}.` : `“${heading}”, in “${title}”, ${house}.`,
    ...(filter === '' ? [] : [`${filter}.`]),
    `Drawn from ${sourceLine(index.story)}.`,
    `Seen on ${dateText(date)} at ${url}`,
  ].join(' ')
}
