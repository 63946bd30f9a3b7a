/** Keeps the links over their marks: one transform of the list on pan, each link placed anew on zoom only. */

import type { Core } from 'cytoscape'
import { type RefObject, useEffect } from 'react'
import type { DrawnMark } from '#core/draw/display.ts'

/** The least side of a target in CSS pixels. */
const leastTarget = 24

function place(core: Core, list: HTMLElement, marks: readonly DrawnMark[]): void {
  const zoom = core.zoom()
  for (const { entity, x, y, radius } of marks) {
    const link = list.querySelector<HTMLElement>(`[data-entity="${entity}"]`)
    if (!link) continue
    const side = Math.max(leastTarget, 2 * radius * zoom + 4)
    link.style.inlineSize = `${side}px`
    link.style.blockSize = `${side}px`
    link.style.transform = `translate(${x * zoom - side / 2}px, ${y * zoom - side / 2}px)`
  }
}

export function useLinkPlaces(
  core: Core | null,
  list: RefObject<HTMLElement | null>,
  marks: readonly DrawnMark[],
): void {
  useEffect(() => {
    const links = list.current
    if (!core || core.destroyed() || !links) return
    let placedAt = 0
    const follow = () => {
      if (core.zoom() !== placedAt) {
        placedAt = core.zoom()
        place(core, links, marks)
      }
      const { x, y } = core.pan()
      links.style.transform = `translate(${x}px, ${y}px)`
    }
    // A link that the keyboard reaches outside of the view is brought into it; a click moves nothing.
    const reveal = (event: FocusEvent) => {
      const link = event.target as HTMLElement
      const entity = link.matches(':focus-visible') ? link.dataset.entity : undefined
      const mark = marks.find((one) => one.entity === entity)
      if (!mark) return
      const [x, y] = [mark.x * core.zoom() + core.pan().x, mark.y * core.zoom() + core.pan().y]
      const [width, height] = [core.width(), core.height()]
      const margin = 40
      const dx = x < margin ? margin - x : x > width - margin ? width - margin - x : 0
      const dy = y < margin ? margin - y : y > height - margin ? height - margin - y : 0
      if (dx || dy) core.panBy({ x: dx, y: dy })
    }
    // Cytoscape cancels the context menu; on a link the reader wants the browser's own.
    const keepMenu = (event: Event) => event.stopPropagation()
    follow()
    core.on('viewport', follow)
    links.addEventListener('contextmenu', keepMenu)
    links.addEventListener('focusin', reveal)
    return () => {
      links.removeEventListener('contextmenu', keepMenu)
      links.removeEventListener('focusin', reveal)
      if (!core.destroyed()) core.off('viewport', follow)
    }
  }, [core, list, marks])
}
