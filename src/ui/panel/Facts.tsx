/** Short facts as name and value. */

import type { ReactNode } from 'react'
import styles from './Facts.module.css'

export type Fact = { readonly name: string; readonly value: ReactNode }

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
