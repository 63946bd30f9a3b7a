/** Name and role of the actor under the pointer. Those who listen hear them from the link itself. */

import { useLayoutEffect, useRef } from 'react'
import styles from './MapView.module.css'
import type { Hover } from './useHover.ts'

export function Tooltip({ hover }: { hover: Hover }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const tip = box.current
    const room = tip?.parentElement
    if (!tip || !room) return
    const half = tip.offsetWidth / 2
    const x = Math.min(Math.max(hover.x, half + 4), room.clientWidth - half - 4)
    const above = hover.y - tip.offsetHeight - 10
    tip.style.transform = `translate(${x - half}px, ${above < 4 ? hover.y + 52 : above}px)`
  }, [hover])
  return (
    <div ref={box} className={styles.tooltip} aria-hidden="true">
      <strong>{hover.name}</strong>
      <span>{hover.role}</span>
    </div>
  )
}
