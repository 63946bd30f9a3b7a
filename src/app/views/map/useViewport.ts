/** What part of the map is in sight: fits the view box until the reader moves it, and after each change of size. */

import type { Core } from 'cytoscape'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Box } from '#core/place/places.ts'
import { motion } from './frames.ts'

export type Viewport = {
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
  readonly panBy: (x: number, y: number) => void
}

type View = {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
}

/** As an SVG's `xMidYMid meet` would show the box. */
export function fitOf(box: Box, width: number, height: number): View {
  const zoom = Math.min(width / box.width, height / box.height) || 1
  return {
    zoom,
    pan: {
      x: (width - box.width * zoom) / 2 - box.x * zoom,
      y: (height - box.height * zoom) / 2 - box.y * zoom,
    },
  }
}

/** Lets a movement that is under way arrive at once, so that the next one begins where it would have ended. */
export const settle = (core: Core): void => {
  core.stop(true, true)
}

function show(core: Core, view: View, duration: number): void {
  settle(core)
  if (duration > 0) core.animate({ ...view, duration, easing: 'ease-out' })
  else core.viewport({ zoom: view.zoom, pan: { ...view.pan } })
}

export function useViewport(
  core: Core | null,
  holder: RefObject<HTMLElement | null>,
  box: Box,
): Viewport {
  const isMoved = useRef(false)
  const shownBox = useRef<Box | null>(null)

  const showBox = useCallback(
    (duration: number) => {
      const place = holder.current
      if (!core || core.destroyed() || !place || place.clientWidth === 0) return
      core.resize()
      const view = fitOf(box, place.clientWidth, place.clientHeight)
      core.minZoom(Math.min(view.zoom * 0.7, 1))
      core.maxZoom(Math.max(view.zoom * 5, 2.5))
      isMoved.current = false
      show(core, view, duration)
    },
    [core, holder, box],
  )

  useEffect(() => {
    const place = holder.current
    if (!core || core.destroyed() || !place) return
    const moved = () => {
      isMoved.current = true
    }
    const resized = new ResizeObserver(() => {
      if (core.destroyed()) return
      if (isMoved.current) core.resize()
      else showBox(0)
    })
    core.on('dragpan pinchzoom scrollzoom', moved)
    resized.observe(place)
    // A new box (outlets shown) is new to the reader; the same box again is not.
    showBox(shownBox.current ? motion() : 0)
    shownBox.current = box
    return () => {
      resized.disconnect()
      if (!core.destroyed()) core.off('dragpan pinchzoom scrollzoom', moved)
    }
  }, [core, holder, box, showBox])

  const zoomBy = useCallback(
    (factor: number) => {
      const place = holder.current
      if (!core || core.destroyed() || !place) return
      isMoved.current = true
      settle(core)
      const zoom = Math.min(core.maxZoom(), Math.max(core.minZoom(), core.zoom() * factor))
      const { x, y } = core.pan()
      const [cx, cy] = [place.clientWidth / 2, place.clientHeight / 2]
      const share = zoom / core.zoom()
      show(core, { zoom, pan: { x: cx - (cx - x) * share, y: cy - (cy - y) * share } }, motion())
    },
    [core, holder],
  )

  const panBy = useCallback(
    (x: number, y: number) => {
      if (!core || core.destroyed()) return
      isMoved.current = true
      core.panBy({ x, y })
    },
    [core],
  )

  return { fit: useCallback(() => showBox(motion()), [showBox]), zoomBy, panBy }
}
