/** A number as the length of a bar. Seen only: the number stands beside it. */

import styles from './Bar.module.css'

type Props = {
  readonly value: number
  /** The value of a full bar. */
  readonly most: number
}

export function Bar({ value, most }: Props) {
  const length = most === 0 ? 0 : Math.round((1000 * value) / most) / 10
  return (
    <svg
      className={styles.bar}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.fill} width={length} height="8" />
    </svg>
  )
}
