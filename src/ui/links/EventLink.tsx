/** A link to an event, by its name or by the words that mention it. On the event's own page it is plain text. */

import { focusEvent } from '#core/address/moves.ts'
import type { EventId } from '#core/story/ids.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './EventLink.module.css'

type Props = {
  readonly id: EventId
  /** What is shown; the event's name where absent. */
  readonly text?: string
  /** `mention` stands out in running text; `quiet` does not. */
  readonly look?: 'mention' | 'quiet'
}

export function EventLink({ id, text, look = 'mention' }: Props) {
  const { index, address, hrefOf } = useHere()
  const event = index.events.get(id)
  const shown = text ?? event?.name ?? id
  const isHere = address.focus.on === 'event' && address.focus.event === id
  if (!event || isHere) return <bdi>{shown}</bdi>
  const claims = index.story.claims.filter((claim) => claim.event === id)
  const lights = claims.map((claim) => claim.id).join(',')
  return (
    <a
      className={`${styles.link} ${styles[look]}`}
      href={hrefOf(focusEvent(id)(address))}
      {...(lights ? { 'data-lights': `claims:${lights}` } : {})}
    >
      <bdi>{shown}</bdi>
    </a>
  )
}
