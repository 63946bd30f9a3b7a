/** Whether the map's place is wide or tall, by the same rule as the style sheet's container query. */

import { useEffect, useState } from 'react'

export type Screen = 'wide' | 'tall'

/** Below this share of width to height a place is tall; the style sheet says 9 / 10. */
const tallBelow = 0.9

/** Null until the place has been measured. */
export function useScreen(id: string): Screen | null {
  const [screen, setScreen] = useState<Screen | null>(null)
  useEffect(() => {
    const place = document.getElementById(id)
    if (!place) return
    const measured = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = place
      if (width > 0 && height > 0) setScreen(width / height < tallBelow ? 'tall' : 'wide')
    })
    measured.observe(place)
    return () => measured.disconnect()
  }, [id])
  return screen
}
