/** When an event was or is due, how exactly that is known, and in which words the document says so. */

import { dateText, spanOf } from '#core/query/when.ts'
import type { StoryEvent } from '#core/story/story.ts'

/** "27 November 2015", "November 2015, known to the month", "Friday, in the digest’s word"; "date not given" where there is none. */
export const whenOf = ({ when, whenText }: StoryEvent): string => {
  if (when === undefined) {
    return whenText === undefined ? 'Date not given' : `“${whenText}”, no date given`
  }
  const precision = spanOf(when)?.precision ?? 'day'
  const exact =
    precision === 'day' ? dateText(when) : `${dateText(when)}, known to the ${precision}`
  return whenText === undefined ? exact : `${exact} (“${whenText}”)`
}
