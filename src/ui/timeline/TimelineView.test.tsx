import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStoryAndLens } from '#core/query/anyStory.ts'
import { chronologyOf } from '#core/query/chronology.ts'
import { type Lens, openLens } from '#core/query/lens.ts'
import { by, claim, entity, entityId, eventId, indexOf, storyOf } from '#core/query/sample.ts'
import { sample } from '#core/query/sampleStory.ts'
import { claimsInScope, scopeOf } from '#core/query/scope.ts'
import { indexStory } from '#core/story/index.ts'
import { linksIn, renderedAt, textOf } from '#ui/filters/renderedAt.tsx'
import { sampleStory } from '#ui/panel/sampleHere.tsx'
import { TimelineView } from './TimelineView.tsx'
import { timelineOf } from './timeline.ts'

const claimsIn = (html: string): readonly string[] =>
  [...new Set([...html.matchAll(/ data-claim="([^"]+)"/g)].map((match) => match[1] ?? ''))].sort()

const lenses: readonly Partial<Lens>[] = [{}, { outlets: true }, { stances: ['against'] }]
const stories = [sample, indexStory(sampleStory)]

describe('the timeline', () => {
  it.each(lenses)(
    '[Y1] shows exactly the claims of its scope that have a time or an event: %o',
    (lens) => {
      for (const index of stories) {
        const scope = scopeOf(index, { ...openLens, ...lens })
        const timed = claimsInScope(scope)
          .filter(({ when, said, event }) => when ?? said ?? event)
          .map(({ id }) => id)
        expect(claimsIn(renderedAt(lens, <TimelineView />, index))).toEqual(timed.sort())
      }
    },
  )

  it('[Y1] and so for any story and lens', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const { claims, ...scope } = scopeOf(index, lens)
        const { slots, undated } = timelineOf(chronologyOf({ ...scope, claims }))
        const lanes = [...slots.flatMap((slot) => slot.lanes), ...undated]
        const shown = lanes.flatMap(({ events, claims: own }) => [
          ...own,
          ...events.flatMap((entry) => entry.claims),
        ])
        const timed = claimsInScope({ ...scope, claims })
          .filter(({ when, said, event }) => when ?? said ?? event)
          .map(({ id }) => id)
        expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(timed))
      }),
    )
  })

  const index = indexOf(
    storyOf(
      [entity('a'), entity('b')],
      [
        claim('met', 'a', 'b', { when: '2015-11-24', event: eventId('meeting') }),
        claim('told', 'a', 'b', { said: '2015-11-24', event: eventId('meeting'), voice: by('a') }),
        claim('of-it', 'a', 'b', { event: eventId('meeting') }),
        claim('later', 'a', 'b', { when: '2015-11-27', modality: 'planned' }),
        claim('both', 'a', 'b', { when: '2015-11-13', said: '2015-11-24', voice: by('b') }),
        claim('vague', 'b', 'a', { when: '2015-11' }),
        claim('never', 'b', 'a'),
      ],
      {
        events: [
          {
            id: eventId('meeting'),
            name: 'The meeting',
            when: '2015-11-24',
            status: 'happened',
            participants: [entityId('a')],
            gist: 'They met',
            cite: [],
          },
          {
            id: eventId('friday'),
            name: 'The next meeting',
            whenText: 'Friday',
            status: 'planned',
            participants: [],
            gist: 'They shall meet',
            cite: [],
          },
        ],
      },
    ),
  )
  const { slots, undated } = timelineOf(chronologyOf(scopeOf(index, openLens)))
  const told = slots.map(({ key, lanes }) => [
    key,
    ...lanes.map(({ kind, events, claims }) => [
      kind,
      ...events.map((entry) => `${entry.event.id}: ${entry.claims.map(({ id }) => id).join(' ')}`),
      ...claims.map(({ id }) => id),
    ]),
  ])

  it('[Y2] tells apart what happened, what is planned and what was said, time by time', () => {
    expect(told).toEqual([
      ['2015-11-01_2015-11-30', ['happened', 'vague']],
      ['2015-11-13', ['happened', 'both']],
      ['2015-11-24', ['happened', 'meeting: met of-it'], ['said', 'told', 'both']],
      ['2015-11-27', ['planned', 'later']],
    ])
  })

  it('[Y3] what has but a word for its time stands apart, in that word', () => {
    expect(
      undated.map(({ kind, events }) => [kind, ...events.map(({ event }) => event.id)]),
    ).toEqual([['planned', 'friday']])
    const apart = renderedAt({}, <TimelineView />, index).split('id="time-unknown"')[1] ?? ''
    expect(textOf(apart)).toContain('The next meeting')
    expect(textOf(apart)).toContain('“Friday”')
  })

  const html = renderedAt({}, <TimelineView />, index)

  it('[Y4] says how exact a time is, how long after the one before, and how many claims have none', () => {
    const text = textOf(html)
    expect(text).toContain('November 2015 known to the month')
    expect(text).toContain('24 November 2015 11 days later')
    expect(text).toContain('1 claim has no time in the digest.')
    expect(linksIn(html).map(({ href }) => href)).toContain('/sample/list/')
  })

  it('[Y5] is an ordered list under headings without a gap, without inline style, each id once', () => {
    expect(html.match(/<ol/g)).toHaveLength(1)
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
    expect(levels[0]).toBe(2)
    levels.forEach((level, at) => {
      expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 1) + 1)
    })
    expect(html).not.toMatch(/ style=/)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('[Y6] the picture of the axis is for the eye alone, and leads to the slots of the list', () => {
    const picture = /<svg[^>]*width="100%".*?<\/svg>\s*(?=<ol)/s.exec(html)?.[0] ?? ''
    expect(picture).toContain('aria-hidden="true"')
    for (const { key } of slots) {
      expect(picture).toContain(`href="#time-${key}"`)
      expect(html).toContain(`id="time-${key}"`)
    }
    expect(picture.match(/<a /g)).toHaveLength(5)
    expect(picture.match(/tabindex="-1"/g)).toHaveLength(5)
  })

  it('[Y7] an event leads to its page and lights its claims', () => {
    expect(html).toMatch(
      /href="\/sample\/event\/meeting\/"[^>]* data-lights="claims:met,told,of-it"/,
    )
  })

  it('[Y11] narrows to a time, from it on or up to it, and leads back to all of time', () => {
    const at = html.split('id="time-2015-11-24"')[1]?.split('<li ')[0] ?? ''
    expect(
      linksIn(`${at}</div>`)
        .filter(({ text }) => text.includes('then'))
        .map(({ href }) => href),
    ).toEqual([
      '/sample/?period=2015-11-24..2015-11-24',
      '/sample/?period=2015-11-24..2015-11-30',
      '/sample/?period=2015-11-01..2015-11-24',
    ])
    const period = { from: '2015-11-24', to: '2015-11-24' }
    const narrowed = renderedAt({ period }, <TimelineView />, index)
    expect(claimsIn(narrowed)).toEqual(['both', 'met', 'of-it', 'told', 'vague'])
    expect(textOf(narrowed)).toContain('Only 24 November 2015. Show all of time')
    expect(html).not.toContain('Show all of time')
  })

  it('[Y8] says where nothing has a date', () => {
    const bare = indexOf(storyOf([entity('a'), entity('b')], [claim('one', 'a', 'b')]))
    expect(renderedAt({}, <TimelineView />, bare)).toContain('Nothing in scope has a date.')
  })
})
