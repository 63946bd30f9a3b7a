/** A sheet that a button opens: a title, a way to close it, and what it holds. The browser opens, closes and places it: no script. */

import type { ReactNode } from 'react'
import styles from './Sheet.module.css'

type Props = {
  /** What its button names as its `popoverTarget`. */
  readonly id: string
  readonly title: string
  /** The class that says where it hangs and how large it may be. */
  readonly place: string | undefined
  readonly children: ReactNode
}

export function Sheet({ id, title, place, children }: Props) {
  return (
    <div
      id={id}
      className={`${styles.sheet} ${place}`}
      popover="auto"
      role="dialog"
      aria-labelledby={`${id}-title`}
    >
      <div className={styles.head}>
        <h2 id={`${id}-title`} className={styles.title}>
          {title}
        </h2>
        <button
          type="button"
          className={styles.closer}
          popoverTarget={id}
          popoverTargetAction="hide"
        >
          Close
        </button>
      </div>
      {children}
    </div>
  )
}
