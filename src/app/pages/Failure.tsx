/** What a reader sees when no story came: what happened, what to do, and what a curator may want to know. */

import type { LoadFailure } from '#app/ports/loadFailure.ts'
import styles from './pages.module.css'

type Props = { readonly failure: LoadFailure; readonly onRetry: () => void }

/** Problems named in the page; the terminal's `check-story` tells them all. */
const mostNamed = 8

export function Failure({ failure, onRetry }: Props) {
  const { sentence, problems } = failure
  return (
    <main className={styles.failure} role="alert">
      <p className={styles.brand}>Saywho</p>
      <h1>This story could not be opened</h1>
      <p>{sentence}</p>
      <p>
        <button type="button" className={styles.retry} onClick={onRetry}>
          Retry
        </button>
      </p>
      {problems.length > 0 && (
        <details>
          <summary>{`For the editor of this story: ${problems.length} in its data`}</summary>
          <ul>
            {problems.slice(0, mostNamed).map(({ path, message }) => (
              <li key={`${path} ${message}`}>{path ? `${path}: ${message}` : message}</li>
            ))}
          </ul>
        </details>
      )}
    </main>
  )
}
