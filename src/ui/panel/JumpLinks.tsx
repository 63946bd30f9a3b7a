/** The parts of a long panel with their counts, each a link down to it. */

import styles from './JumpLinks.module.css'

export type Jump = { readonly to: string; readonly text: string; readonly count: number }

export function JumpLinks({ jumps }: { readonly jumps: readonly Jump[] }) {
  if (jumps.length < 2) return null
  return (
    <nav className={styles.jumps} aria-label="On this page">
      <ul className={styles.list}>
        {jumps.map(({ to, text, count }) => (
          <li key={to}>
            <a className={styles.link} href={`#${to}`}>
              {text}
              <span className={styles.count}>{` ${count}`}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
