/** How much the filters keep from this list, and the way to lift them. Nothing where they keep nothing. */

import { clearFilters, toggleOutlets } from '#core/address/moves.ts'
import { counted, verb } from '#core/query/wording.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './OutsideLine.module.css'

type Props = {
  readonly count: number
  /** What is counted, in the singular. */
  readonly what: 'tie' | 'claim'
  /** Whether the list shows some of them. */
  readonly hasMore: boolean
}

export function OutsideLine({ count, what, hasMore }: Props) {
  const { address, hrefOf } = useHere()
  if (count === 0) return null
  const things = hasMore ? counted(count, `more ${what}`, `more ${what}s`) : counted(count, what)
  return (
    <p className={styles.line}>
      {`${things} ${verb(count, 'is', 'are')} outside of the filters. `}
      <a href={hrefOf(clearFilters(address))}>Clear filters</a>
    </p>
  )
}

/** How many ties to outlets the map leaves out while it shows actors only. */
export function OutletLine({ count }: { readonly count: number }) {
  const { address, hrefOf } = useHere()
  if (count === 0) return null
  return (
    <p className={styles.line}>
      {`${counted(count, 'tie to an outlet', 'ties to outlets')} ${verb(count, 'is', 'are')} not shown. `}
      <a href={hrefOf(toggleOutlets(address))}>Show outlets</a>
    </p>
  )
}
