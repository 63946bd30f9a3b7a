/** A chronology as a reader meets it: one slot for each time, what happened, what is planned and what was said told apart. Knows no pixels. */

import type { Chronology, Moment, Time } from '#core/query/chronology.ts'
import type { Span } from '#core/query/when.ts'
import type { Claim, StoryEvent } from '#core/story/story.ts'

export type LaneKind = 'happened' | 'planned' | 'said'

/** An event with the claims that are told under it: those of its time, and those that have no time of their own. */
export type EventEntry = {
  readonly event: StoryEvent
  readonly time: Time
  readonly claims: readonly Claim[]
}

export type Lane = {
  readonly kind: LaneKind
  readonly events: readonly EventEntry[]
  /** The claims of this time that no event of the lane tells. */
  readonly claims: readonly Claim[]
}

export type Slot = {
  /** `2015-11-24`, or `2015-11-01_2015-11-30` where it is more than a day. */
  readonly key: string
  readonly time: Span & { readonly text: string }
  /** Those that hold something, in the order happened, planned, said. */
  readonly lanes: readonly Lane[]
}

export type Timeline = {
  /** The earliest first; what is less exact before what begins the same day. */
  readonly slots: readonly Slot[]
  /** What the document gives a word for or no time at all, happened before planned. */
  readonly undated: readonly Lane[]
}

const kinds: readonly LaneKind[] = ['happened', 'planned', 'said']

const laneOf = ({ clock, planned }: Moment): LaneKind =>
  clock === 'said' ? 'said' : planned ? 'planned' : 'happened'

const keyOf = (time: Time): string => {
  if (!('from' in time)) return ''
  return time.from === time.to ? time.from : `${time.from}_${time.to}`
}

/** The times at which each claim stands by itself. */
const ownTimes = (moments: readonly Moment[]): ReadonlyMap<Claim, readonly Moment[]> => {
  const times = new Map<Claim, Moment[]>()
  for (const moment of moments) {
    if (moment.of.on !== 'claim') continue
    times.set(moment.of.claim, [...(times.get(moment.of.claim) ?? []), moment])
  }
  return times
}

const lanesOf = (
  moments: readonly Moment[],
  own: ReadonlyMap<Claim, readonly Moment[]>,
): readonly Lane[] => {
  const isOfThisTime = (claim: Claim, time: Time) =>
    own.get(claim)?.some((one) => one.clock === 'happens' && keyOf(one.time) === keyOf(time)) ??
    true
  const lanes = kinds.map((kind): Lane => {
    const inLane = moments.filter((moment) => laneOf(moment) === kind)
    const events = inLane.flatMap(({ of, time }) =>
      of.on === 'event'
        ? [{ event: of.event, time, claims: of.claims.filter((one) => isOfThisTime(one, time)) }]
        : [],
    )
    const told = kind === 'said' ? [] : events.flatMap((entry) => entry.claims)
    const claims = inLane.flatMap(({ of }) =>
      of.on === 'claim' && !told.includes(of.claim) ? [of.claim] : [],
    )
    return { kind, events, claims }
  })
  return lanes.filter(({ events, claims }) => events.length + claims.length > 0)
}

/** The slots of a chronology. Every claim with a time, or of an event, stands in at least one. */
export const timelineOf = ({ dated, undated }: Chronology): Timeline => {
  const own = ownTimes([...dated, ...undated])
  const slots = new Map<string, Moment[]>()
  for (const moment of dated) {
    slots.set(keyOf(moment.time), [...(slots.get(keyOf(moment.time)) ?? []), moment])
  }
  return {
    slots: [...slots].flatMap(([key, moments]) => {
      const time = moments[0]?.time
      return time && 'from' in time ? [{ key, time, lanes: lanesOf(moments, own) }] : []
    }),
    undated: lanesOf(undated, own),
  }
}

/** How many things a lane holds: events, and claims that stand by themselves. */
export const thingsIn = ({ events, claims }: Lane): number => events.length + claims.length
