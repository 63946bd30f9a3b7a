/** Where days lie along an axis, as shares of its length. Knows no pixels and no clock. */

import type { Span } from '#core/query/when.ts'

/** First and last day, as `YYYY-MM-DD`. */
export type Axis = { readonly from: string; readonly to: string }

const dayNumber = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, date) / 86_400_000
}

/** Days from the end of one time to the beginning of the next; 1: the very next day. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** How many days an axis has, both ends included. */
export const daysOn = ({ from, to }: Axis): number => daysBetween(from, to) + 1

export type Stretch = {
  /** From 0 to 100. */
  readonly start: number
  readonly length: number
  readonly middle: number
}

/** The part of the axis that days take up, cut off at its ends; undefined where they lie outside. */
export const stretchOf = (axis: Axis, days: Pick<Span, 'from' | 'to'>): Stretch | undefined => {
  if (days.to < axis.from || days.from > axis.to) return undefined
  const all = daysOn(axis)
  const first = Math.max(0, daysBetween(axis.from, days.from))
  const last = Math.min(all, daysBetween(axis.from, days.to) + 1)
  const share = (day: number) => Math.round((day / all) * 10_000) / 100
  return { start: share(first), length: share(last - first), middle: share((first + last) / 2) }
}

/** Of places in ascending order, those that can have a label when labels need that share of the axis. */
export const roomForLabels = (places: readonly number[], share: number): readonly number[] => {
  const kept: number[] = []
  for (const place of places) {
    const last = kept.at(-1)
    if (last === undefined || place - last >= share) kept.push(place)
  }
  return kept
}
