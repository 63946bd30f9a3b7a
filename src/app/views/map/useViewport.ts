/** What part of the map is in sight: fits the view box until the reader moves it, and after each change of size. */

import type { Core } from 'cytoscape'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Box } from '#core/place/places.ts'

export type Viewport = {
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
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

/** At once: a movement under way would be a moving target for the next key. */
const show = (core: Core, view: View): void => {
  core.viewport({ zoom: view.zoom, pan: { ...view.pan } })
}

export function useViewport(
  core: Core | null,
  holder: RefObject<HTMLElement | null>,
  box: Box,
): Viewport {
  const isMoved = useRef(false)

  const showBox = useCallback(() => {
    const place = holder.current
    if (!core || core.destroyed() || !place || place.clientWidth === 0) return
    core.resize()
    const view = fitOf(box, place.clientWidth, place.clientHeight)
    core.minZoom(Math.min(view.zoom * 0.7, 1))
    core.maxZoom(Math.max(view.zoom * 5, 2.5))
    isMoved.current = false
    show(core, view)
  }, [core, holder, box])

  useEffect(() => {
    const place = holder.current
    if (!core || core.destroyed() || !place) return
    const moved = () => {
      isMoved.current = true
    }
    const resized = new ResizeObserver(() => {
      if (core.destroyed()) return
      if (isMoved.current) core.resize()
      else showBox()
    })
    core.on('dragpan pinchzoom scrollzoom', moved)
    resized.observe(place)
    showBox()
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
      const zoom = Math.min(core.maxZoom(), Math.max(core.minZoom(), core.zoom() * factor))
      const { x, y } = core.pan()
      const [cx, cy] = [place.clientWidth / 2, place.clientHeight / 2]
      const share = zoom / core.zoom()
      show(core, { zoom, pan: { x: cx - (cx - x) * share, y: cy - (cy - y) * share } })
    },
    [core, holder],
  )

  return { fit: showBox, zoomBy }
}
