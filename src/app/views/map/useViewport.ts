/** What part of the map is in sight: fits the view box until the reader moves it, and after each change of size. */

import type { Core } from 'cytoscape'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Box } from '#core/place/places.ts'
import { ease, show, type View } from './ease.ts'
import { stretch } from './stretch.ts'

export type Viewport = {
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
  /** Eases to a box, or back to the whole. Where the reader has moved the map by hand, only if `isAsked`. */
  readonly aim: (at: Box | undefined, isAsked: boolean) => void
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

/** Air around a box that is aimed at, in pixels. */
const air = 28
/** How much nearer than the whole a box is shown at most: the reader must still know the place. */
const nearest = 1.7
/** Below that, coming nearer would be a movement for nothing. */
const leastNearer = 1.08

/** Where an axis begins so that `at` lies in the middle of what is seen, and no more emptiness shows beside `box` than must. */
const panOf = (
  at: readonly number[],
  box: readonly number[],
  zoom: number,
  seen: number,
): number => {
  const [start = 0, length = 0] = box
  const [from = 0, extent = 0] = at
  if (length * zoom <= seen) return seen / 2 - (start + length / 2) * zoom
  const middle = seen / 2 - (from + extent / 2) * zoom
  return Math.min(-start * zoom, Math.max(seen - (start + length) * zoom, middle))
}

/** A box with its surroundings, near enough to read and not too near. `seen`: how much of the height nothing else covers. */
export function closeUpOf(at: Box, box: Box, width: number, height: number, seen = height): View {
  const whole = fitOf(box, width, height).zoom
  const { zoom } = fitOf(at, Math.max(1, width - 2 * air), Math.max(1, seen - 2 * air))
  const near = zoom < whole * leastNearer ? whole : Math.min(zoom, whole * nearest)
  return {
    zoom: near,
    pan: {
      x: panOf([at.x, at.width], [box.x, box.width], near, width),
      y: panOf([at.y, at.height], [box.y, box.height], near, seen),
    },
  }
}

/** On a phone a step of the guided story shows the upper part of the map; the panel covers the rest, as `usePanelScroll` has it. */
const seenOf = (place: HTMLElement): number => {
  const isSheet = matchMedia('(max-width: 45.99rem)').matches
  const { top, height } = place.getBoundingClientRect()
  return isSheet ? Math.max(height / 3, Math.min(height, innerHeight * 0.56 - top)) : height
}

/** Goes to a view; the answer, where it takes a while, stops it where it is. */
type Move = (core: Core, to: View) => (() => void) | undefined

export function useViewport(
  core: Core | null,
  holder: RefObject<HTMLElement | null>,
  box: Box,
): Viewport {
  const isMoved = useRef(false)
  const aimedAt = useRef<Box | undefined>(undefined)
  const halt = useRef<() => void>(() => {})

  const showAim = useCallback(
    (move: Move) => {
      const place = holder.current
      if (!core || core.destroyed() || !place || place.clientWidth === 0) return
      core.resize()
      // Not rounded to whole pixels, as the picture's room is not.
      const { width, height } = place.getBoundingClientRect()
      const whole = fitOf(box, width, height)
      core.minZoom(Math.min(whole.zoom * 0.7, 1))
      core.maxZoom(Math.max(whole.zoom * 5, 2.5))
      isMoved.current = false
      const at = aimedAt.current
      const to = at ? closeUpOf(at, box, width, height, seenOf(place)) : whole
      halt.current()
      halt.current = move(core, to) ?? (() => {})
    },
    [core, holder, box],
  )

  const aim = useCallback<Viewport['aim']>(
    (at, isAsked) => {
      if (isMoved.current && !isAsked) return
      aimedAt.current = at
      showAim(ease)
    },
    [showAim],
  )

  const fit = useCallback(() => {
    aimedAt.current = undefined
    showAim(stretch)
  }, [showAim])

  useEffect(() => {
    const place = holder.current
    if (!core || core.destroyed() || !place) return
    const moved = () => {
      isMoved.current = true
      halt.current()
    }
    let [width, height] = [place.clientWidth, place.clientHeight]
    // It reports once at the start, too, when nothing has changed.
    const resized = new ResizeObserver(() => {
      if (core.destroyed() || (place.clientWidth === width && place.clientHeight === height)) return
      ;[width, height] = [place.clientWidth, place.clientHeight]
      if (isMoved.current) core.resize()
      else showAim(show)
    })
    core.on('dragpan pinchzoom scrollzoom', moved)
    resized.observe(place)
    showAim(show)
    return () => {
      resized.disconnect()
      if (!core.destroyed()) core.off('dragpan pinchzoom scrollzoom', moved)
    }
  }, [core, holder, showAim])

  const zoomBy = useCallback(
    (factor: number) => {
      const place = holder.current
      if (!core || core.destroyed() || !place) return
      isMoved.current = true
      halt.current()
      const zoom = Math.min(core.maxZoom(), Math.max(core.minZoom(), core.zoom() * factor))
      const { x, y } = core.pan()
      const [cx, cy] = [place.clientWidth / 2, place.clientHeight / 2]
      const share = zoom / core.zoom()
      stretch(core, { zoom, pan: { x: cx - (cx - x) * share, y: cy - (cy - y) * share } })
    },
    [core, holder],
  )

  return { fit, zoomBy, aim }
}
