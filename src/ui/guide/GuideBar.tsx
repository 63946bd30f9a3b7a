/** Where the reader is in the guided story, with the step before and the step after. A link at either end stays where it was and leads nowhere, so that neither a pointer nor the focus loses it. */

import type { Address } from '#core/address/address.ts'
import { counterOf, guidePlaceOf, stepTitleOf } from '#core/address/guide.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './GuideBar.module.css'
import { guideLabel } from './guideLabel.ts'

type StepProps = { readonly to: Address | undefined; readonly way: 'previous' | 'next' }

const words = { previous: 'Previous', next: 'Next' } as const
const rels = { previous: 'prev', next: 'next' } as const

const Arrow = ({ way }: Pick<StepProps, 'way'>) => (
  <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path
      d={way === 'previous' ? 'M10 3L5 8l5 5' : 'M6 3l5 5-5 5'}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    />
  </svg>
)

/** `rel` is for the chapters alone: the start is no earlier page of the same kind. */
function Step({ to, way }: StepProps) {
  const { index, hrefOf } = useHere()
  const whereTo = to
    ? {
        ...(to.focus.on === 'chapter' ? { rel: rels[way] } : {}),
        href: hrefOf(to),
        'aria-label': `${words[way]}: ${stepTitleOf(index, to)}`,
      }
    : { role: 'link', tabIndex: -1, 'aria-disabled': true, 'aria-label': `${words[way]}: none` }
  return (
    <a className={`${styles.step} ${styles[way]}`} data-guide-way={way} {...whereTo}>
      {way === 'previous' && <Arrow way={way} />}
      <span>{words[way]}</span>
      {way === 'next' && <Arrow way={way} />}
    </a>
  )
}

export function GuideBar() {
  const { index, address } = useHere()
  const place = guidePlaceOf(index, address)
  if (!place) return null
  return (
    <nav className={styles.bar} aria-label={guideLabel} data-guide="">
      <Step to={place.previous} way="previous" />
      <p className={styles.counter}>{counterOf(place)}</p>
      <Step to={place.next} way="next" />
    </nav>
  )
}
