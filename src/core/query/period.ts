/** Whether something falls into the period of a lens. What the document gives no date for falls into none. */

import type { StoryIndex } from '#core/story/index.ts'
import type { Claim } from '#core/story/story.ts'
import type { Period } from './lens.ts'
import { dateText, spanOf } from './when.ts'

/** Whether a date or an interval shares a day with a period; of a date known to the month, any day will do. */
export const liesIn = (period: Period, edtf: string | undefined): boolean => {
  const span = edtf === undefined ? undefined : spanOf(edtf)
  return span !== undefined && span.from <= period.to && span.to >= period.from
}

/** When it happens and when it was said; for a claim that has neither, when its event is. */
export const timesOf = (index: StoryIndex, { when, said, event }: Claim): readonly string[] => {
  const own = [when, said].filter((time) => time !== undefined)
  if (own.length > 0 || event === undefined) return own
  return [index.events.get(event)?.when].filter((time) => time !== undefined)
}

/** Whether one of a claim's times falls into a period. */
export const claimLiesIn = (index: StoryIndex, period: Period, claim: Claim): boolean =>
  timesOf(index, claim).some((time) => liesIn(period, time))

/** "24 November 2015", "13–24 November 2015". */
export const periodText = ({ from, to }: Period): string => dateText(`${from}/${to}`)

/** The same where there is little room, without the year that goes without saying: "13–24 Nov", "2 May 2014". */
export const shortPeriodText = (period: Period, year: string): string =>
  periodText(period)
    .replace(/\p{L}{4,}/gu, (month) => month.slice(0, 3))
    .replace(new RegExp(` ${year}$`), '')
