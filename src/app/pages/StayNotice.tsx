/** Said on a page that stays as it was sent because its data did not come: what happened, and the way to try again. */

import type { LoadFailure } from '#app/ports/loadFailure.ts'
import styles from './pages.module.css'

type Props = { readonly failure: LoadFailure; readonly onRetry: () => void }

export function StayNotice({ failure, onRetry }: Props) {
  return (
    <div className={styles.stay} role="alert">
      <p>{failure.sentence}</p>
      <p>Everything on this page can be read all the same, and every link works.</p>
      <button type="button" className={styles.retry} onClick={onRetry}>
        Retry
      </button>
    </div>
  )
}
