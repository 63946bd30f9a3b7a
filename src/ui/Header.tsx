/** The head of every page: the name of the house and, by slots, what the page lets the reader do. Knows none of it. */

import type { ReactNode } from 'react'
import styles from './Header.module.css'

type Props = {
  /** Where the name leads: the front page. */
  readonly home: string
  /** The links to the views. */
  readonly views?: ReactNode
  readonly search?: ReactNode
  /** According to whom. */
  readonly voices?: ReactNode
  readonly share?: ReactNode
  readonly theme?: ReactNode
}

export function Header({ home, views, search, voices, share, theme }: Props) {
  return (
    <header className={styles.header}>
      <a className={styles.brand} href={home}>
        Saywho
      </a>
      {views && <div className={styles.views}>{views}</div>}
      {/* Its room is kept while it has not come, so that nothing moves when it does. */}
      <div className={styles.search}>{search}</div>
      {voices && <div className={styles.voices}>{voices}</div>}
      <div className={styles.ends}>
        {theme}
        {share}
      </div>
    </header>
  )
}
