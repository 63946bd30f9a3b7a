/** Events, those that happened told apart from those that were planned. */

import type { StoryEvent } from '#core/story/story.ts'
import { CiteMark } from '#ui/links/CiteMark.tsx'
import { EventLink } from '#ui/links/EventLink.tsx'
import styles from './EventList.module.css'
import { Tag } from './Tag.tsx'
import { whenOf } from './whenOf.ts'

function EventItem({ event }: { readonly event: StoryEvent }) {
  const facts = [whenOf(event), event.place].filter((fact) => fact !== undefined)
  return (
    <li className={styles.item}>
      <p>
        <EventLink id={event.id} /> {event.status === 'planned' && <Tag kind="planned" />}
      </p>
      <p className={styles.facts}>
        {`${facts.join(' · ')} `}
        <CiteMark cite={event.cite} />
      </p>
    </li>
  )
}

/** Those that happened come first. */
export function EventList({ events }: { readonly events: readonly StoryEvent[] }) {
  const happened = events.filter((event) => event.status === 'happened')
  const planned = events.filter((event) => event.status === 'planned')
  return (
    <ul className={styles.list}>
      {[...happened, ...planned].map((event) => (
        <EventItem key={event.id} event={event} />
      ))}
    </ul>
  )
}
