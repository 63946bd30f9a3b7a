/** What every export says of itself: title, what is looked at, source, address and day. Knows no format. */

import type { Address } from '#core/address/address.ts'
import { headingOf } from '#core/address/titles.ts'
import type { Scope } from '#core/query/scope.ts'
import { dateText } from '#core/query/when.ts'
import { listed } from '#core/query/wording.ts'
import type { Source, Story } from '#core/story/story.ts'
import { filterLine } from './filterLine.ts'

export type About = {
  /** The story's title. */
  readonly title: string
  /** The focus and the filter as a picture names them; empty: all of the story. */
  readonly heading: string
  /** Where this can be seen again. */
  readonly url: string
  /** ISO day of the export, handed in: the core has no clock. */
  readonly date: string
  /** What the story is drawn from. */
  readonly source: string
}

/** The name under which the site signs its exports. */
export const house = 'Saywho'

const sourceText = ({ title, publisher, published }: Source): string => {
  const date = published === undefined ? undefined : dateText(published)
  const isSaid = (part: string | undefined) => part !== undefined && title.includes(part)
  return [title, ...[publisher, date].filter((part) => part && !isSaid(part))].join(', ')
}

/** "News digest, 24–25 November 2015": title, publisher and date of each source, without saying a date twice. */
export const sourceLine = (story: Pick<Story, 'sources'>): string =>
  listed(story.sources.map(sourceText))

/** What an export of a scope says of itself; `address` names the focus, `url` is where it stands on the web. */
export const aboutOf = (scope: Scope, address: Address, url: string, date: string): About => {
  const { story } = scope.index
  const focus = address.focus.on === 'story' ? '' : headingOf(scope.index, address)
  return {
    title: story.title,
    heading: [focus, filterLine(scope)].filter((part) => part !== '').join('. '),
    url,
    date,
    source: sourceLine(story),
  }
}

/** "Source: News digest, 24–25 November 2015. Seen on 22 November 2026 at https://…". */
export const creditLine = ({ source, date, url }: About): string =>
  `Source: ${source}. Seen on ${dateText(date)} at ${url}`
