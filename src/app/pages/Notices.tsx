/** What of the address or of a load could not be followed, above the panel's text; what was on screen stays. */

import { useSession } from '#app/session/useSession.ts'
import { hrefOf } from '#core/address/codec.ts'
import styles from './pages.module.css'

export function Notices({ base }: { readonly base: string }) {
  const problems = useSession((state) => state.problems)
  const loading = useSession((state) => state.loading)
  const retry = useSession((state) => state.retry)
  // The panel itself tells of a focus that is not in the story.
  const told = problems.filter(({ about }) => about !== 'focus')
  if (told.length === 0 && loading.state === 'ready') return null
  return (
    <div className={styles.notices}>
      {told.map(({ message, instead }) => (
        <div key={message} role="status">
          <p>{message}</p>
          {instead.length > 0 && (
            <ul>
              {instead.map(({ name, address }) => (
                <li key={name}>
                  <a href={hrefOf(base, address)}>{name}</a>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      {loading.state === 'loading' && loading.slow && (
        <p role="status">The story is on its way. What you see is the one before.</p>
      )}
      {loading.state === 'failed' && (
        <div role="alert">
          <p>{`${loading.failure.sentence} What you see is the last story that came.`}</p>
          <button type="button" className={styles.retry} onClick={retry}>
            Retry
          </button>
        </div>
      )}
    </div>
  )
}
