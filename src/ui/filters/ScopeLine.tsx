/** How much of the story is in scope, in one line; the way back to all of it; and where nothing is, why and the nearest way out. */

import { clearFilters } from '#core/address/moves.ts'
import { restrictionsOf } from '#core/query/lens.ts'
import { type Emptiness, emptyLine, takeOffText, whyEmpty } from '#core/query/why.ts'
import { capitalised, countedOf } from '#core/query/wording.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './ScopeLine.module.css'

function Empty({ why }: { readonly why: Emptiness }) {
  const { address, hrefOf } = useHere()
  return (
    <div className={styles.empty}>
      <p>{emptyLine(why)}</p>
      {why.wayOut && (
        <a href={hrefOf({ ...address, lens: why.wayOut.lens })}>{takeOffText(why.wayOut.drop)}</a>
      )}
    </div>
  )
}

export function ScopeLine() {
  const { scope, address, hrefOf } = useHere()
  const { actors, ties } = scope.counts
  const shownActors = capitalised(countedOf(actors.shown, actors.all, 'actor'))
  const shownTies = countedOf(ties.shown, ties.all, 'tie')
  const why = whyEmpty(scope)
  const isFiltered = restrictionsOf(address.lens).length > 0
  return (
    <div className={styles.scope}>
      <p>{`${shownActors}, ${shownTies}`}</p>
      {isFiltered && <a href={hrefOf(clearFilters(address))}>Clear filters</a>}
      {why && <Empty why={why} />}
    </div>
  )
}
