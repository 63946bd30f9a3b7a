/** Brings the canvas to the map once the page has rest, and leaves the SVG alone until then or where it fails. */

import { type ComponentType, useEffect, useState } from 'react'
import { bringTypefaces } from '#app/ports/typefaces.ts'
import type { MapViewProps } from '#app/views/map/MapView.tsx'
import { loadMap } from '#app/views/registry.ts'
import { Boundary } from './Boundary.tsx'
import { atRest } from './rest.ts'
import { ViewFailed } from './ViewFailed.tsx'

type View = ComponentType<MapViewProps>

export function InteractiveMap(props: MapViewProps & { readonly onFailed: () => void }) {
  const { onFailed, ...view } = props
  const [View, setView] = useState<View | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [hasFailed, setFailed] = useState(false)

  useEffect(() => {
    let isWanted = true
    const cancel = atRest(() => {
      // A canvas keeps the letters that it was drawn with, so that it waits for the typefaces.
      Promise.all([loadMap(), bringTypefaces()]).then(
        ([loaded]) => isWanted && setView(() => loaded),
        () => isWanted && setFailed(true),
      )
    })
    return () => {
      isWanted = false
      cancel()
    }
  }, [attempt])

  const retry = () => {
    setFailed(false)
    setView(null)
    setAttempt(attempt + 1)
  }
  if (hasFailed)
    return (
      <ViewFailed
        what="Zoom and hover could not be loaded. Every link on the map still works."
        onRetry={retry}
      />
    )
  if (!View) return null
  return (
    <Boundary
      key={attempt}
      onError={() => {
        onFailed()
        setFailed(true)
      }}
    >
      <View {...view} />
    </Boundary>
  )
}
