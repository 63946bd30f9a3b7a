/** The time that the lens narrows to, as a chip among the filters; a click shows all of time again. */

import { setPeriod } from '#core/address/moves.ts'
import { periodText, shortPeriodText } from '#core/query/period.ts'
import { useHere } from '#ui/Here.tsx'
import { FilterLink } from './FilterLink.tsx'
import styles from './PeriodChip.module.css'

/** Nothing where the lens does not narrow it. */
export function PeriodChip() {
  const { index, address } = useHere()
  const { period } = address.lens
  if (!period) return null
  const short = shortPeriodText(period, index.story.dateline.slice(0, 4))
  return (
    <FilterLink
      className={styles.chip}
      to={setPeriod()(address)}
      name={`${short}, chosen, only ${periodText(period)}: show all of time`}
      chosen
    >
      <span className={styles.text}>{short}</span>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    </FilterLink>
  )
}
