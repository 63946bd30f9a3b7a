/** Offers the new version of the site that waits. Knows neither where it comes from nor what is in it. */

import { type FocusEvent, useRef } from 'react'
import styles from './UpdateNotice.module.css'

type Props = { readonly onTake: () => void; readonly onLater: () => void }

/** Said to those who listen, too. */
export const updateSentence = 'A new version of this site is ready.'

export function UpdateNotice({ onTake, onLater }: Props) {
  const cameFrom = useRef<EventTarget | null>(null)
  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget
  }
  const leave = () => {
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
    onLater()
  }
  return (
    <section className={styles.notice} aria-label="New version" onFocus={onFocus}>
      <p>{updateSentence}</p>
      <div className={styles.choices}>
        <button type="button" className={styles.take} onClick={onTake}>
          Reload
        </button>
        <button type="button" className={styles.later} onClick={leave}>
          Later
        </button>
      </div>
    </section>
  )
}
