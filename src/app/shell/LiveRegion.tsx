/** The one place whose changes are read out. Knows nothing of what is said. */

import { useSyncExternalStore } from 'react'
import type { Announcer } from './announcer.ts'

const silence = () => ''

export function LiveRegion({ announcer }: { readonly announcer: Announcer }) {
  const text = useSyncExternalStore(announcer.subscribe, announcer.current, silence)
  return (
    <p className="said-only" role="status" aria-live="polite" aria-atomic="true">
      {text}
    </p>
  )
}
