/** Entities by mark, name and role: the ends of a tie, or who takes part in an event. */

import type { EntityId } from '#core/story/ids.ts'
import { useHere } from '#ui/Here.tsx'
import { EntityLink } from '#ui/links/EntityLink.tsx'
import { Badge } from '#ui/marks/Badge.tsx'
import styles from './EntityRows.module.css'

/** Entities one under the other, or side by side where there is room. */
export function EntityRows({ ids }: { readonly ids: readonly EntityId[] }) {
  const { index } = useHere()
  return (
    <ul className={styles.rows}>
      {ids.map((id) => (
        <li key={id} className={styles.row}>
          <Badge id={id} />
          <div className={styles.words}>
            <p>
              <EntityLink id={id} />
            </p>
            <p className={styles.role}>{index.entities.get(id)?.role}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
