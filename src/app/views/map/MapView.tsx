/** The map on a canvas: takes the SVG's place once it has drawn the same picture, and answers taps, keys and zoom. */

import type { Core } from 'cytoscape'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Drawing } from '#core/draw/display.ts'
import type { Box } from '#core/place/places.ts'
import { useHere } from '#ui/Here.tsx'
import { middleOverBaselineOf } from './baseline.ts'
import { Canvas } from './Canvas.tsx'
import { elementsOf } from './elements.ts'
import { MapTools } from './MapTools.tsx'
import styles from './MapView.module.css'
import { MarkLinks } from './MarkLinks.tsx'
import { sharpen } from './sharpen.ts'
import { stylesheetOf } from './stylesheet.ts'
import { Tooltip } from './Tooltip.tsx'
import { useEmphasis } from './useEmphasis.ts'
import { useHover } from './useHover.ts'
import { useLights } from './useLights.ts'
import { usePalette } from './usePalette.ts'
import { type MapStep, useStepFit } from './useStepFit.ts'
import { type Taps, useTaps } from './useTaps.ts'
import { useViewport } from './useViewport.ts'

export type MapViewProps = {
  /** Everything that can stand on the map; keeps its identity while the geometry stays. */
  readonly geometry: Drawing
  /** What of it shows now, and how strongly. */
  readonly drawing: Drawing
  readonly taps: Taps
  /** Where the reader stands in the guided story; undefined outside of it. */
  readonly step: MapStep | undefined
  /** Called once the canvas shows the drawing. */
  readonly onShown: () => void
}

/** The box as the same object while its numbers are the same. */
function useSameBox({ x, y, width, height }: Box): Box {
  return useMemo(() => ({ x, y, width, height }), [x, y, width, height])
}

export function MapView({ geometry, drawing, taps, step, onShown }: MapViewProps) {
  const { index } = useHere()
  const holder = useRef<HTMLDivElement>(null)
  const [core, setCore] = useState<Core | null>(null)
  const palette = usePalette()
  const { family } = palette
  const elements = useMemo(
    () => elementsOf(geometry, middleOverBaselineOf(family)),
    [geometry, family],
  )
  const stylesheet = useMemo(() => stylesheetOf(palette), [palette])
  const keep = useCallback((next: Core) => {
    sharpen(next)
    setCore(next)
  }, [])
  const box = useSameBox(drawing.view)
  const viewport = useViewport(core, holder, box)
  useStepFit(viewport, step, drawing, core !== null)
  useTaps(core, taps)
  useLights(core, index)
  useEmphasis(core, drawing, onShown)
  const hover = useHover(core, index)

  return (
    <>
      <div className={styles.view} ref={holder} data-map="canvas">
        <Canvas elements={elements} stylesheet={stylesheet} onCore={keep} />
        <MarkLinks core={core} drawing={drawing} viewport={viewport} />
        {hover && <Tooltip hover={hover} />}
      </div>
      <MapTools viewport={viewport} />
    </>
  )
}
