/** Whom a voice speaks of and how often, itself too, the most spoken of first; the rest on request. */

import type { Speaker } from '#core/query/balance.ts'
import { shortNameOf } from '#core/query/names.ts'
import { useHere } from '#ui/Here.tsx'
import { EntityLink } from '#ui/links/EntityLink.tsx'
import styles from './SpokenOf.module.css'

/** How many are named at once. */
const first = 4

function Names({ about }: Pick<Speaker, 'about'>) {
  const { index } = useHere()
  return (
    <ul className={styles.names}>
      {about.map(({ entity, claims }) => (
        <li key={entity}>
          <EntityLink id={entity} text={shortNameOf(index, entity)} look="quiet" />
          {`\u00a0${claims}`}
        </li>
      ))}
    </ul>
  )
}

export function SpokenOf({ speaker: { voice, about, ofItself } }: { readonly speaker: Speaker }) {
  const own = voice.entity && ofItself > 0 ? [{ entity: voice.entity, claims: ofItself }] : []
  const all = [...own, ...about].sort((a, b) => b.claims - a.claims)
  const rest = all.slice(first)
  return (
    <>
      <Names about={all.slice(0, first)} />
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{`${rest.length} more`}</summary>
          <Names about={rest} />
        </details>
      )}
    </>
  )
}
