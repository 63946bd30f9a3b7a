/** Zoom and fit as buttons, so that nothing on the map needs a wheel, a pinch or a drag. */

import styles from './MapView.module.css'
import type { Viewport } from './useViewport.ts'

export function MapTools({ viewport }: { viewport: Viewport }) {
  const { zoomBy, fit } = viewport
  return (
    <fieldset className={styles.tools}>
      <legend className="said-only">Zoom</legend>
      <button type="button" onClick={() => zoomBy(1.3)} aria-label="Zoom in" title="Zoom in (+)">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        onClick={() => zoomBy(1 / 1.3)}
        aria-label="Zoom out"
        title="Zoom out (-)"
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        onClick={fit}
        aria-label="Show the whole map"
        title="Show the whole map (0)"
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
        </svg>
      </button>
    </fieldset>
  )
}
