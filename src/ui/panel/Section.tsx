/** A part of a panel under a heading, with how many things it holds. */

import type { ReactNode } from 'react'
import styles from './Section.module.css'

type Props = {
  readonly title: ReactNode
  readonly id?: string
  readonly count?: number
  readonly children: ReactNode
}

export function Section({ title, id, count, children }: Props) {
  return (
    <section className={styles.section} {...(id ? { id } : {})}>
      <h2 className={styles.title}>
        {title}
        {count !== undefined && <span className={styles.count}>{` ${count}`}</span>}
      </h2>
      {children}
    </section>
  )
}

/** A group within a section. */
export function Group({
  title,
  children,
}: {
  readonly title: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className={styles.group}>
      <h3 className={styles.subtitle}>{title}</h3>
      {children}
    </div>
  )
}
