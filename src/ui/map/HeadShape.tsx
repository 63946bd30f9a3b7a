/** One end of a line: arrow, bar or dot, in the hue of its stance. */

import type { Head } from '#core/draw/display.ts'
import { headSizes } from '#core/draw/heads.ts'
import styles from './MapSvg.module.css'

const { arrow, bar, dot } = headSizes

const paths = {
  arrow: `M0 0L${-arrow.length} ${-arrow.half}V${arrow.half}Z`,
  bar: `M0 ${-bar.half}H${-bar.thickness}V${bar.half}H0Z`,
} as const

export function HeadShape({ head }: { head: Head }) {
  const { shape, x, y, angle } = head
  if (shape === 'dot') return <circle className={styles.head} cx={x} cy={y} r={dot.radius} />
  const turn = `translate(${x} ${y})rotate(${Math.round(angle * 10) / 10})`
  return <path className={styles.head} d={paths[shape]} transform={turn} />
}
