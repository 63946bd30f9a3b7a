/** Says that a view did not come, and offers to try again. */

import styles from './InteractiveMap.module.css'

type Props = { readonly what: string; readonly onRetry: () => void }

export function ViewFailed({ what, onRetry }: Props) {
  return (
    <div className={styles.failed} role="alert">
      <p>{what}</p>
      <button type="button" onClick={onRetry}>
        Retry
      </button>
    </div>
  )
}
