/** Every claim in scope, for the paper, after a text that lists none itself. Not seen on a screen; numbered by the style sheet. */

import type { Focus } from '#core/address/address.ts'
import { claimsInScope } from '#core/query/scope.ts'
import { useHere } from './Here.tsx'
import styles from './Printed.module.css'
import { ClaimList } from './panel/ClaimList.tsx'
import { Section } from './panel/Section.tsx'

/** Whether a panel lists the claims of its focus, which are then numbered where they stand. */
const listsClaims: Readonly<Record<Focus['on'], boolean>> = {
  story: false,
  chapter: false,
  sources: false,
  voices: false,
  entity: true,
  tie: true,
  event: true,
  path: true,
  compare: true,
}

export function PrintedClaims() {
  const { scope, address } = useHere()
  const claims = claimsInScope(scope)
  if (listsClaims[address.focus.on] || claims.length === 0) return null
  return (
    <div className={styles.claims}>
      <Section title="Every claim on the map" count={claims.length}>
        <ClaimList claims={claims} namesTies />
      </Section>
    </div>
  )
}
