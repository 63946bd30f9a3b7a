/** One word beside a name: that a tie is contested, or whether an event has happened yet. */

import styles from './Tag.module.css'

const words = { contested: 'Contested', planned: 'Planned', happened: 'Happened' } as const

/** The sign of a contested tie, as on the map. Says nothing aloud. */
export function ContestedSign() {
  return (
    <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="M2 4.25H10M2 7.75H10M7.75 1.5L4.25 10.5" />
    </svg>
  )
}

export function Tag({ kind }: { readonly kind: keyof typeof words }) {
  return (
    <span className={`${styles.tag} ${styles[kind]}`}>
      {kind === 'contested' && <ContestedSign />}
      {words[kind]}
    </span>
  )
}
