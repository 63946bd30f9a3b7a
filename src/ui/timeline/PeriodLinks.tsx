/** Narrows what is shown to a time of the timeline, or from it on, or up to it; and the way back to all of time. */

import { setPeriod } from '#core/address/moves.ts'
import type { Period } from '#core/query/lens.ts'
import { periodText } from '#core/query/period.ts'
import { useHere } from '#ui/Here.tsx'
import type { Axis } from './axis.ts'
import styles from './PeriodLinks.module.css'
import type { Slot } from './timeline.ts'

type LinkProps = { readonly period: Period; readonly text: string; readonly said: string }

function PeriodLink({ period, text, said }: LinkProps) {
  const { address, hrefOf } = useHere()
  return (
    <li>
      <a className={styles.link} href={hrefOf(setPeriod(period)(address))}>
        {text}
        <span className="said-only">{said}</span>
      </a>
    </li>
  )
}

type Props = {
  readonly slot: Slot
  /** First and last day of what is shown. */
  readonly all: Axis | undefined
}

/** Nothing where the time is all that is shown. */
export function PeriodLinks({ slot: { time }, all }: Props) {
  const { from, to, text } = time
  if (!all || (from <= all.from && to >= all.to)) return null
  return (
    <ul className={styles.links}>
      <PeriodLink period={{ from, to }} text="Only then" said={`: ${text}`} />
      {from > all.from && (
        <PeriodLink period={{ from, to: all.to }} text="From then on" said={`: from ${text}`} />
      )}
      {to < all.to && (
        <PeriodLink period={{ from: all.from, to }} text="Until then" said={`: until ${text}`} />
      )}
    </ul>
  )
}

/** What the lens narrows to; nothing where it does not. */
export function PeriodShown() {
  const { address, hrefOf } = useHere()
  const { period } = address.lens
  if (!period) return null
  return (
    <p className={styles.shown}>
      {`Only ${periodText(period)}. `}
      <a href={hrefOf(setPeriod()(address))}>Show all of time</a>
    </p>
  )
}
