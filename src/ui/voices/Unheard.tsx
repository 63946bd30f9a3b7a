/** Actors that claims are about and that make none: each a link, with how often it is spoken of. */

import { isNeverHeard, type Silent } from '#core/query/balance.ts'
import { shortNameOf } from '#core/query/names.ts'
import { counted, listed } from '#core/query/wording.ts'
import { useHere } from '#ui/Here.tsx'
import { EntityLink } from '#ui/links/EntityLink.tsx'
import { Bar } from './Bar.tsx'
import styles from './SpeakerTable.module.css'

type Props = { readonly silent: readonly Silent[]; readonly caption: string }

/** `silent` come with the most spoken of first. */
export function UnheardTable({ silent, caption }: Props) {
  const { index } = useHere()
  const most = silent[0]?.claims ?? 0
  return (
    <table className={styles.table}>
      <caption className="said-only">{caption}</caption>
      <thead className="said-only">
        <tr>
          <th scope="col">Actor</th>
          <th scope="col">Claims about it</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {silent.map(({ entity, claims, heardThrough }) => (
          <tr key={entity}>
            <th scope="row" className={styles.name}>
              <EntityLink id={entity} look="quiet" />
            </th>
            <td className={styles.count}>{claims}</td>
            <td className={styles.about}>
              <Bar value={claims} most={most} />
              {heardThrough.length > 0 && (
                <p>{`through ${listed(heardThrough.map((id) => shortNameOf(index, id)))}`}</p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type LineProps = {
  readonly silent: readonly Silent[]
  /** How many are named; the rest is counted. */
  readonly first: number
}

/** "Never heard: Russia, spoken of in 26 claims, ISIS in 12, and 18 more." */
export function UnheardLine({ silent, first }: LineProps) {
  const { index } = useHere()
  const named = silent.filter(isNeverHeard)
  if (named.length === 0) return null
  const rest = named.length - first
  return (
    <p>
      {'Spoken of and never heard: '}
      {named.slice(0, first).map(({ entity, claims }, at) => (
        <span key={entity}>
          {at > 0 && ', '}
          <EntityLink id={entity} text={shortNameOf(index, entity)} look="quiet" />
          {` (${counted(claims, 'claim')})`}
        </span>
      ))}
      {rest > 0 ? ` and ${rest} more.` : '.'}
    </p>
  )
}
