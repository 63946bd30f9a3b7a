import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyIndex } from './anyStory.ts'
import { chronologyOf } from './chronology.ts'
import { openLens, type Period, restrictionsOf } from './lens.ts'
import { liesIn, periodText, timesOf } from './period.ts'
import { by, claim, entity, entityId, eventId, indexOf, lensWith, storyOf } from './sample.ts'
import { scopeOf } from './scope.ts'
import { whyEmpty, whyOut, without } from './why.ts'

const index = indexOf(
  storyOf(
    ['a', 'b', 'c', 'd'].map((name) => entity(name)),
    [
      claim('happened', 'a', 'b', { when: '2015-11-24' }),
      claim('told', 'a', 'b', { when: '2015-11-13', said: '2015-11-25', voice: by('a') }),
      claim('of-event', 'a', 'c', { event: eventId('meeting') }),
      claim('vague', 'b', 'c', { when: '2015-11' }),
      claim('timeless', 'c', 'd'),
      claim('own-time', 'a', 'd', { when: '2015-12-01', event: eventId('meeting') }),
    ],
    {
      events: [
        {
          id: eventId('meeting'),
          name: 'Meeting',
          when: '2015-11-24',
          status: 'happened',
          participants: [entityId('a')],
          gist: '',
          cite: [],
        },
        {
          id: eventId('talks'),
          name: 'Talks',
          whenText: 'Friday',
          status: 'planned',
          participants: [],
          gist: '',
          cite: [],
        },
      ],
    },
  ),
)
const scopeIn = (from: string, to = from) => scopeOf(index, lensWith({ period: { from, to } }))

describe('a period', () => {
  it('[PE1] lets through what happens or was said then; a claim without a time of its own has that of its event', () => {
    expect([...scopeIn('2015-11-24').claims]).toEqual(['happened', 'of-event', 'vague'])
    expect([...scopeIn('2015-11-25', '2015-11-30').claims]).toEqual(['told', 'vague'])
    expect([...scopeIn('2015-12-01').claims]).toEqual(['own-time'])
    const timed = index.story.claims.map((one) => timesOf(index, one))
    expect(timed).toEqual([
      ['2015-11-24'],
      ['2015-11-13', '2015-11-25'],
      ['2015-11-24'],
      ['2015-11'],
      [],
      ['2015-12-01'],
    ])
  })

  it('[PE2] of a date less exact than a day, any of its days will do; no date lies in no period', () => {
    const period: Period = { from: '2015-11-24', to: '2015-11-25' }
    expect(liesIn(period, '2015')).toBe(true)
    expect(liesIn(period, '2015-11-20/2015-11-24')).toBe(true)
    expect(liesIn(period, '2015-11-26/2015-12')).toBe(false)
    expect(liesIn(period, undefined)).toBe(false)
    expect(liesIn(period, 'Friday')).toBe(false)
  })

  it('[PE3] narrows the actors to those spoken of, as any filter on claims', () => {
    const scope = scopeIn('2015-12-01')
    expect([...scope.entities].filter(([, is]) => is === 'in').map(([id]) => id)).toEqual([
      'a',
      'd',
    ])
    expect(restrictionsOf(scope.lens)).toEqual(['period'])
    expect(restrictionsOf(openLens)).toEqual([])
  })

  it('[PE4] the chronology keeps to it: times and events outside of it are gone', () => {
    const { dated, undated, axis } = chronologyOf(scopeIn('2015-11-25', '2015-11-26'))
    expect(dated.map(({ of, clock }) => [of.on === 'claim' && of.claim.id, clock])).toEqual([
      ['vague', 'happens'],
      ['told', 'said'],
    ])
    expect(undated).toEqual([])
    expect(axis).toEqual({ from: '2015-11-01', to: '2015-11-30' })
    const events = chronologyOf(scopeIn('2015-11-24')).dated.flatMap(({ of }) =>
      of.on === 'event' ? [of.event.id] : [],
    )
    expect(events).toEqual(['meeting'])
  })

  it('[PE5] where nothing falls into it, or somebody falls out by it, letting go of it is the way out', () => {
    const empty = whyEmpty(scopeIn('2014-01-01'))
    expect(empty?.wayOut?.drop).toEqual(['period'])
    expect(empty?.wayOut?.lens).toEqual(openLens)
    expect(empty?.wayOut && 'period' in empty.wayOut.lens).toBe(false)
    expect(whyOut(scopeIn('2015-12-01'), entityId('b'))?.wider).toEqual(openLens)
    const kept = without(lensWith({ period: { from: '2015-11-24', to: '2015-11-24' } }), ['voices'])
    expect(kept.period).toEqual({ from: '2015-11-24', to: '2015-11-24' })
  })

  it('[PE6] all of time lets through every claim that has one', () => {
    fc.assert(
      fc.property(anyIndex, (any) => {
        const all = scopeOf(any, lensWith({ period: { from: '0001-01-01', to: '9999-12-31' } }))
        const open = scopeOf(any, openLens)
        for (const one of any.story.claims) {
          const hasTime = timesOf(any, one).length > 0
          expect(all.claims.has(one.id)).toBe(hasTime && open.claims.has(one.id))
        }
      }),
    )
  })

  it('is written in words', () => {
    expect(periodText({ from: '2015-11-24', to: '2015-11-24' })).toBe('24 November 2015')
    expect(periodText({ from: '2015-11-13', to: '2015-11-24' })).toBe('13–24 November 2015')
  })
})
