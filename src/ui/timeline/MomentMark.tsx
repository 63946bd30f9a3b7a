/** The mark of a lane, around 0, 0: a full disc for what happened, an open one for what is planned, a bubble for what was said. Seen only. */

import styles from './MomentMark.module.css'
import type { LaneKind } from './timeline.ts'

const bubble = 'M-6 -5.5H6V3H-1L-4.5 6.5V3H-6Z'

export function MomentMark({ kind }: { readonly kind: LaneKind }) {
  switch (kind) {
    case 'happened':
      return <circle className={styles.happened} r={5} />
    case 'planned':
      return <circle className={styles.planned} r={5} />
    case 'said':
      return <path className={styles.said} d={bubble} />
    default:
      return kind satisfies never
  }
}

/** The mark by itself, beside a word. */
export function MomentSample({ kind }: { readonly kind: LaneKind }) {
  return (
    <svg
      className={styles.sample}
      viewBox="-8 -8 16 16"
      width={16}
      height={16}
      aria-hidden="true"
      focusable="false"
    >
      <MomentMark kind={kind} />
    </svg>
  )
}
