/** Dates as the data writes them (a year, a month, a day, or an interval of two) and as readers read them. Knows no clock. */

/** How exact a date is. */
export type Precision = 'day' | 'month' | 'year'

/** A span of days, both ends included, as `YYYY-MM-DD`. */
export type Span = {
  readonly from: string
  readonly to: string
  /** That of the less exact end. */
  readonly precision: Precision
}

type Point = { readonly year: string; readonly month?: number; readonly day?: number }

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const pointOf = (text: string): Point | undefined => {
  const [, year, month, day] = pattern.exec(text) ?? []
  if (year === undefined) return undefined
  if (month === undefined) return { year }
  return { year, month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) }
}

const pointsOf = (edtf: string): readonly [Point, Point] | undefined => {
  const [start = '', end = start] = edtf.split('/')
  const points = [pointOf(start), pointOf(end)] as const
  return points[0] && points[1] ? [points[0], points[1]] : undefined
}

const daysIn = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return isLeap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const two = (value: number): string => String(value).padStart(2, '0')

const precisionOf = ({ month, day }: Point): Precision =>
  day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'

const coarsest = (a: Precision, b: Precision): Precision =>
  [a, b].includes('year') ? 'year' : [a, b].includes('month') ? 'month' : 'day'

/** The days that a date or an interval covers; undefined where it cannot be read. */
export const spanOf = (edtf: string): Span | undefined => {
  const points = pointsOf(edtf)
  if (!points) return undefined
  const [start, end] = points
  const endMonth = end.month ?? 12
  return {
    from: `${start.year}-${two(start.month ?? 1)}-${two(start.day ?? 1)}`,
    to: `${end.year}-${two(endMonth)}-${two(end.day ?? daysIn(Number(end.year), endMonth))}`,
    precision: coarsest(precisionOf(start), precisionOf(end)),
  }
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ')

const textOf = ({ year, month, day }: Point): string =>
  [day, month === undefined ? undefined : monthNames[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ')

/** What of the interval's start is not already said by its end: "24", "30 November", "November 2014". */
const startText = (start: Point, end: Point): string => {
  if (start.year !== end.year || start.month === undefined) return textOf(start)
  if (start.month === end.month && start.day !== undefined && end.day !== undefined) {
    return String(start.day)
  }
  return textOf(start).slice(0, -start.year.length - 1)
}

/** "24 November 2015", "November 2015", "24–25 November 2015"; the data's own text where it cannot be read. */
export const dateText = (edtf: string): string => {
  const points = pointsOf(edtf)
  if (!points) return edtf
  const [start, end] = points
  const last = textOf(end)
  if (textOf(start) === last) return last
  const first = startText(start, end)
  const isLoose = first.includes(' ') || precisionOf(start) !== precisionOf(end)
  return isLoose ? `${first} – ${last}` : `${first}–${last}`
}
