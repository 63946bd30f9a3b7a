/** What stands in a lane at one time: events with their claims, then the claims that stand by themselves. */

import { counted } from '#core/query/wording.ts'
import { CiteMark } from '#ui/links/CiteMark.tsx'
import { EntityLink } from '#ui/links/EntityLink.tsx'
import { EventLink } from '#ui/links/EventLink.tsx'
import { ClaimList } from '#ui/panel/ClaimList.tsx'
import styles from './LaneList.module.css'
import { MomentSample } from './MomentMark.tsx'
import type { EventEntry, Lane, LaneKind } from './timeline.ts'

const titles: Readonly<Record<LaneKind, string>> = {
  happened: 'Happened',
  planned: 'Planned',
  said: 'Said',
}

/** The place, and the document's own word for the time. */
const factsOf = ({ event, time }: EventEntry): string =>
  [
    event.place,
    event.whenText && `“${event.whenText}”`,
    time.precision === 'unknown' ? 'date not given' : undefined,
  ]
    .filter(Boolean)
    .join(' · ')

function Participants({ event }: Pick<EventEntry, 'event'>) {
  if (event.participants.length === 0) return null
  return (
    <p className={styles.facts}>
      {'With '}
      {event.participants.map((id, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <EntityLink id={id} look="quiet" />
        </span>
      ))}
    </p>
  )
}

function Entry({ entry }: { readonly entry: EventEntry }) {
  const { event, claims } = entry
  const facts = factsOf(entry)
  return (
    <li className={styles.event}>
      <p className={styles.name}>
        <EventLink id={event.id} />
      </p>
      <p className={styles.facts}>
        {facts && `${facts} `}
        <CiteMark cite={event.cite} />
      </p>
      <Participants event={event} />
      {claims.length > 0 && (
        <>
          <p className={styles.about}>
            {claims.length === 1 ? 'A claim about it' : 'Claims about it'}
          </p>
          <ClaimList claims={claims} namesTies />
        </>
      )}
    </li>
  )
}

export function LaneList({ lane }: { readonly lane: Lane }) {
  const { kind, events, claims } = lane
  const things = [
    ...(events.length > 0 ? [counted(events.length, 'event')] : []),
    ...(claims.length > 0 ? [counted(claims.length, 'claim')] : []),
  ]
  return (
    <div className={styles[kind]}>
      <h4 className={styles.title}>
        <MomentSample kind={kind} />
        {titles[kind]}
        <span className={styles.facts}>{` ${things.join(', ')}`}</span>
      </h4>
      {events.length > 0 && (
        <ul className={styles.events}>
          {events.map((entry) => (
            <Entry key={entry.event.id} entry={entry} />
          ))}
        </ul>
      )}
      {claims.length > 0 && <ClaimList claims={claims} namesTies />}
    </div>
  )
}
