/** The events and dated claims of a scope on an axis: what happened, what is planned, and when it was said. Infers no date. */

import type { Claim, StoryEvent } from '#core/story/story.ts'
import { liesIn } from './period.ts'
import { claimsInScope, isInScope, type Scope } from './scope.ts'
import { dateText, type Span, spanOf } from './when.ts'

/** A time as exact as the document has it: days, months and years lie on the axis; `text` ("Friday") and `unknown` do not. */
export type Time =
  | (Span & { readonly text: string })
  | { readonly precision: 'text'; readonly text: string }
  | { readonly precision: 'unknown' }

export type Moment = {
  readonly of:
    | { readonly on: 'event'; readonly event: StoryEvent; readonly claims: readonly Claim[] }
    | { readonly on: 'claim'; readonly claim: Claim }
  /** Whether `time` is when it happens or when it was said. One claim may stand at both. */
  readonly clock: 'happens' | 'said'
  /** Whether it is to come, from where the document stands. */
  readonly planned: boolean
  readonly time: Time
}

export type Chronology = {
  /** On the axis, the earliest first; what is less exact before what begins the same day; events before claims. */
  readonly dated: readonly Moment[]
  /** Events the document gives a word or no time for, in the story's order. */
  readonly undated: readonly Moment[]
  /** First and last day of all that is dated, as `YYYY-MM-DD`; absent where nothing is. */
  readonly axis?: { readonly from: string; readonly to: string }
  /** Claims in scope without any time of their own or of an event. */
  readonly timeless: number
}

const timeOf = (edtf: string | undefined, text?: string): Time => {
  const span = edtf === undefined ? undefined : spanOf(edtf)
  if (edtf !== undefined && span) return { ...span, text: dateText(edtf) }
  const word = text ?? edtf
  return word === undefined ? { precision: 'unknown' } : { precision: 'text', text: word }
}

const isDated = (time: Time): time is Time & Span => 'from' in time

const eventMoment = (event: StoryEvent, claims: readonly Claim[]): Moment => ({
  of: { on: 'event', event, claims: claims.filter((claim) => claim.event === event.id) },
  clock: 'happens',
  planned: event.status === 'planned',
  time: timeOf(event.when, event.whenText),
})

const claimMoments = (claim: Claim): readonly Moment[] => {
  const of = { on: 'claim', claim } as const
  const happens: readonly Moment[] =
    claim.when === undefined
      ? []
      : [{ of, clock: 'happens', planned: claim.modality === 'planned', time: timeOf(claim.when) }]
  const said: readonly Moment[] =
    claim.said === undefined
      ? []
      : [{ of, clock: 'said', planned: false, time: timeOf(claim.said) }]
  return [...happens, ...said]
}

/** An event is in scope with a claim of it, or with somebody who takes part; one without either always is. A period holds for events too. */
const isEventInScope = (scope: Scope, event: StoryEvent, claims: readonly Claim[]): boolean =>
  (!scope.lens.period || liesIn(scope.lens.period, event.when)) &&
  (claims.some((claim) => claim.event === event.id) ||
    event.participants.some((id) => isInScope(scope, id)) ||
    event.participants.length === 0)

/** Of a claim that stands at two times, one may lie outside of the period. */
const isMomentInScope = ({ lens: { period } }: Scope, { time }: Moment): boolean =>
  !period || (isDated(time) && time.from <= period.to && time.to >= period.from)

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The chronology of a scope. */
export const chronologyOf = (scope: Scope): Chronology => {
  const claims = claimsInScope(scope)
  const events = scope.index.story.events.filter((event) => isEventInScope(scope, event, claims))
  const moments = [
    ...events.map((event) => eventMoment(event, claims)),
    ...claims.flatMap(claimMoments),
  ].filter((moment) => isMomentInScope(scope, moment))
  const dated = moments
    .flatMap((moment) => (isDated(moment.time) ? [{ moment, time: moment.time }] : []))
    .sort((a, b) => inOrder(a.time.from, b.time.from) || inOrder(b.time.to, a.time.to))
  const days = dated.flatMap(({ time }) => [time.from, time.to]).sort()
  const [from, to] = [days[0], days.at(-1)]
  return {
    dated: dated.map(({ moment }) => moment),
    undated: moments.filter((moment) => !isDated(moment.time)),
    ...(from === undefined || to === undefined ? {} : { axis: { from, to } }),
    timeless: claims.filter(({ when, said, event }) => !when && !said && !event).length,
  }
}
