/** Every claim in scope, for the paper, where neither the view nor the text lists them. Not seen on a screen; numbered by the style sheet. */

import type { Focus, ViewName } from '#core/address/address.ts'
import { claimsInScope } from '#core/query/scope.ts'
import { useHere } from './Here.tsx'
import styles from './Printed.module.css'
import { ClaimList } from './panel/ClaimList.tsx'
import { Section } from './panel/Section.tsx'

/** The view that lists all claims itself; the timeline has none that is without a date. */
const tellingView: ViewName = 'list'

/** What has a panel that lists its claims; they are numbered where they stand. */
const tellingPanels: ReadonlySet<Focus['on']> = new Set([
  'entity',
  'tie',
  'event',
  'path',
  'compare',
])

export function PrintedClaims() {
  const { scope, address } = useHere()
  const claims = claimsInScope(scope)
  const isTold = address.view === tellingView || tellingPanels.has(address.focus.on)
  if (isTold || claims.length === 0) return null
  return (
    <div className={styles.claims}>
      <Section title="Every claim on the map" count={claims.length}>
        <ClaimList claims={claims} namesTies />
      </Section>
    </div>
  )
}
