/** What a reader sees while the first story is on its way; says so only when it takes long. */

import styles from './pages.module.css'

export function Waiting({ isSlow }: { readonly isSlow: boolean }) {
  return (
    <main className={styles.waiting} aria-busy="true">
      <p className={styles.brand}>Saywho</p>
      <h1 className="said-only">Saywho</h1>
      <p role="status">{isSlow ? 'The story is on its way. This line is slow today.' : ''}</p>
    </main>
  )
}
