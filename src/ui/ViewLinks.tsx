/** The views of a story as links: the same scope as a map, a matrix, a timeline, a list. */

import { views } from '#core/address/address.ts'
import { showView } from '#core/address/moves.ts'
import { capitalised } from '#core/query/wording.ts'
import { useHere } from './Here.tsx'
import styles from './ViewLinks.module.css'

/** `label`: tells one list of views on a page from another. */
export function ViewLinks({ label = 'Views' }: { readonly label?: string }) {
  const { address, hrefOf } = useHere()
  return (
    <nav className={styles.views} aria-label={label}>
      <ul className={styles.row}>
        {views.map((view) => (
          <li key={view}>
            <a
              className={styles.view}
              href={hrefOf(showView(view)(address))}
              {...(view === address.view ? { 'aria-current': 'page' as const } : {})}
            >
              {capitalised(view)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
