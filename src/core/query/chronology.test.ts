import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chronologyOf } from './chronology.ts'
import { openLens } from './lens.ts'
import { claim, entity, eventId, indexOf, lensWith, storyOf } from './sample.ts'
import { sample } from './sampleStory.ts'
import { scopeOf } from './scope.ts'
import { dateText, spanOf } from './when.ts'

describe('dates', () => {
  test('[C1] a date is read as exactly as it is written', () => {
    expect(spanOf('2015-11-24')).toEqual({ from: '2015-11-24', to: '2015-11-24', precision: 'day' })
    expect(spanOf('2016-02')).toEqual({ from: '2016-02-01', to: '2016-02-29', precision: 'month' })
    expect(spanOf('2015')).toEqual({ from: '2015-01-01', to: '2015-12-31', precision: 'year' })
    expect(spanOf('2015-11/2015-12-02')).toEqual({
      from: '2015-11-01',
      to: '2015-12-02',
      precision: 'month',
    })
    expect(spanOf('2000-02')?.to).toBe('2000-02-29')
    expect(spanOf('1900-02')?.to).toBe('1900-02-28')
    for (const text of ['', 'Friday', '2015-1', '2015-11-24/', '2015-11-24/..']) {
      expect(spanOf(text)).toBeUndefined()
    }
  })

  test('[C2] a date is written for readers without saying the same twice', () => {
    const texts = {
      '2015-11-24': '24 November 2015',
      '2015-11-03': '3 November 2015',
      '2015-11': 'November 2015',
      '2015': '2015',
      '2015-11-24/2015-11-25': '24–25 November 2015',
      '2015-11-24/2015-11-24': '24 November 2015',
      '2015-11-30/2015-12-01': '30 November – 1 December 2015',
      '2015-12-31/2016-01-01': '31 December 2015 – 1 January 2016',
      '2015-10/2015-11': 'October–November 2015',
      '2014/2015': '2014–2015',
      '2015-11/2015-11-20': 'November – 20 November 2015',
      Friday: 'Friday',
    }
    for (const [edtf, text] of Object.entries(texts)) expect(dateText(edtf)).toBe(text)
  })

  test('a span never ends before it begins', () => {
    const day = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('3000-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
        const text = date.toISOString().slice(0, length)
        const span = spanOf(text)
        expect(span?.from.startsWith(text) && span.to.startsWith(text)).toBe(true)
        expect(span && span.from <= span.to).toBe(true)
      }),
    )
  })
})

describe('chronology', () => {
  const described = (scope = scopeOf(sample, openLens)) => {
    const chronology = chronologyOf(scope)
    const describe = ({ of, clock, planned }: (typeof chronology.dated)[number]) =>
      [of.on === 'event' ? of.event.id : of.claim.id, clock, planned] as const
    return {
      ...chronology,
      dated: chronology.dated.map(describe),
      undated: chronology.undated.map(describe),
    }
  }

  test('[C3] events and dated claims stand in order, events first; what was said stands where it was said', () => {
    expect(described().dated).toEqual([
      ['white-house-talks', 'happens', false],
      ['obama-hosts-hollande', 'happens', false],
      ['us-with-france', 'said', false],
      ['turkey-shoots', 'happens', false],
    ])
    expect(described().axis).toEqual({ from: '2015-11-24', to: '2015-11-24' })
  })

  test('[C4] an event with only a word for its time is not given a place on the axis', () => {
    expect(described().undated).toEqual([['moscow-talks', 'happens', true]])
    const [moment] = chronologyOf(scopeOf(sample, openLens)).undated
    expect(moment?.time).toEqual({ precision: 'text', text: 'Friday' })
    expect(moment?.of.on === 'event' && moment.of.claims.map((one) => one.id)).toEqual([
      'lavrov-meets-muallem',
    ])
  })

  test('[C5] claims without any time are only counted', () => {
    expect(described().timeless).toBe(12)
  })

  test('[C6] what is out of scope is out of the chronology', () => {
    const roles = described(scopeOf(sample, lensWith({ stances: ['role'] })))
    expect(roles.dated.map(([id]) => id)).toEqual(['white-house-talks'])
    const against = described(scopeOf(sample, lensWith({ countries: ['none'] })))
    expect([against.dated, against.undated, against.axis]).toEqual([[], [], undefined])
  })

  test('[C7] what is less exact stands before what begins the same day; a claim may stand at two times', () => {
    const index = indexOf(
      storyOf(
        [entity('a'), entity('b')],
        [
          claim('day', 'a', 'b', { when: '2015-11-01', modality: 'planned' }),
          claim('both', 'a', 'b', { when: '2015-12', said: '2015-11-02' }),
          claim('month', 'a', 'b', { when: '2015-11' }),
          claim('year', 'a', 'b', { when: '2015' }),
        ],
        {
          events: [
            {
              id: eventId('odd'),
              name: 'Odd',
              status: 'happened',
              participants: [],
              gist: '',
              cite: [],
            },
          ],
        },
      ),
    )
    const found = described(scopeOf(index, openLens))
    expect(found.dated).toEqual([
      ['year', 'happens', false],
      ['month', 'happens', false],
      ['day', 'happens', true],
      ['both', 'said', false],
      ['both', 'happens', false],
    ])
    expect(found.axis).toEqual({ from: '2015-01-01', to: '2015-12-31' })
    expect(chronologyOf(scopeOf(index, openLens)).undated[0]?.time).toEqual({
      precision: 'unknown',
    })
  })
})
