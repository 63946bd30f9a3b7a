/** Claims one under the other, in the order given. */

import type { EntityId } from '#core/story/ids.ts'
import type { Claim } from '#core/story/story.ts'
import styles from './ClaimRow.module.css'
import { ClaimRow } from './ClaimRow.tsx'

type Props = {
  readonly claims: readonly Claim[]
  readonly from?: EntityId
  readonly namesTies?: boolean
}

export function ClaimList({ claims, from, namesTies = false }: Props) {
  return (
    <ul className={styles.list}>
      {claims.map((claim) => (
        <ClaimRow key={claim.id} claim={claim} namesTie={namesTies} {...(from ? { from } : {})} />
      ))}
    </ul>
  )
}
