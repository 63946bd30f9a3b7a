/** Whether the map's place is wide or tall, by the same rule as the style sheet's container query. */

import { useEffect, useState } from 'react'

export type Screen = 'wide' | 'tall'

/** Below this share of width to height a place is tall; the style sheet says 9 / 10. */
const tallBelow = 0.9

/** Null until the place has been measured, and while it is not there. */
export function useScreen(id: string, isThere: boolean): Screen | null {
  const [screen, setScreen] = useState<Screen | null>(null)
  useEffect(() => {
    const place = isThere ? document.getElementById(id) : null
    if (!place) {
      setScreen(null)
      return
    }
    const measured = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = place
      if (width > 0 && height > 0) setScreen(width / height < tallBelow ? 'tall' : 'wide')
    })
    measured.observe(place)
    return () => measured.disconnect()
  }, [id, isThere])
  return screen
}
