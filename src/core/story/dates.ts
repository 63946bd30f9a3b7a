/** The dates a story may name: a year, a month, a day, or an interval of two of them (a part of EDTF). Knows no clock. */

/** A date, by its look only. */
export const datePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/
/** A date, or two with a slash between, by their look only. */
export const datesPattern = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/

const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const example = 'Write a date such as 2015, 2015-11 or 2015-11-24.'
const longExample = 'Write a date such as 2015-11 or 2015-11-24, or two with a slash between.'

/** What is wrong with a date, as a sentence; undefined: nothing. An interval is wrong here. */
export const dateFault = (text: string): string | undefined => {
  const found = parts.exec(text)
  if (found === null) return `it is not a date. ${example}`
  const [, year, month, day] = found
  if (month === undefined) return undefined
  if (Number(month) < 1 || Number(month) > 12) return `there is no month ${month}. ${example}`
  if (day === undefined) return undefined
  const days = daysIn(Number(year), Number(month))
  if (Number(day) < 1 || Number(day) > days) {
    return `there is no day ${day} in ${year}-${month}: it has ${days} days.`
  }
  return undefined
}

/** What is wrong with a date or an interval (`2015-11-24/2015-11-25`), as a sentence; undefined: nothing. */
export const datesFault = (text: string): string | undefined => {
  const [from = '', to, ...rest] = text.split('/', 3)
  if (to === undefined) {
    return dateFault(from)?.replace(example, longExample)
  }
  if (rest.length > 0) return 'an interval has two dates with one slash between them.'
  const fault = dateFault(from) ?? dateFault(to)
  if (fault !== undefined) return fault.replace(example, longExample)
  const common = Math.min(from.length, to.length)
  return from.slice(0, common) > to.slice(0, common)
    ? 'the interval ends before it begins.'
    : undefined
}
