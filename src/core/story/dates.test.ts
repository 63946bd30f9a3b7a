import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateFault, datePattern, datesFault, datesPattern } from './dates.ts'

describe('dates', () => {
  test.each(['2015', '2015-11', '2015-11-24', '2016-02-29', '2000-02-29', '0476-09-04'])(
    '[R23] %s is a date',
    (text) => expect(dateFault(text)).toBeUndefined(),
  )

  test.each([
    '',
    '15',
    '2015-00',
    '2015-13',
    '2015-11-00',
    '2015-11-31',
    '2015-02-29',
    '1900-02-29',
    '2015-1-1',
    '2015-11-24T00:00',
    '2015/2016',
    ' 2015',
    '-2015',
    '２０１５',
  ])('[R23] "%s" is none', (text) => expect(dateFault(text)).toMatch(/\.$/))

  test('[R23] the days are those of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(14), fc.nat(33), (year, month, day) => {
        const text = [
          String(year).padStart(4, '0'),
          ...[month, day].map((part) => String(part).padStart(2, '0')),
        ].join('-')
        const date = new Date(0)
        date.setUTCFullYear(year, month - 1, day)
        const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
        expect(dateFault(text) === undefined).toBe(isReal)
      }),
      { numRuns: 2000 },
    )
  })

  test('[R24] an interval has two dates and does not end before it begins', () => {
    expect(datesFault('2015-11-24/2015-11-25')).toBeUndefined()
    expect(datesFault('2015-11/2015-11-03')).toBeUndefined()
    expect(datesFault('2015-11-24/2015')).toBeUndefined()
    expect(datesFault('2015-11-24/2015-11-24')).toBeUndefined()
    expect(datesFault('2015-11-25/2015-11-24')).toBe('the interval ends before it begins.')
    expect(datesFault('2016/2015-11')).toBe('the interval ends before it begins.')
    for (const text of ['2015/', '/2015', '2015/..', '2015/2016/2017', '2015--2016']) {
      expect(datesFault(text)).toBeDefined()
    }
  })

  test('what has no fault has the look of a date', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9/-]{0,12}$/), (text) => {
        if (dateFault(text) === undefined) expect(text).toMatch(datePattern)
        if (datesFault(text) === undefined) expect(text).toMatch(datesPattern)
      }),
    )
  })
})
