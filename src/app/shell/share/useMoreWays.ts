/** Brings what the dialog offers beside the link, and says where that stands. */

import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { afterPaint } from '#app/stage/frames.ts'
import type { Standpoint } from './standpoint.ts'

export type MoreWaysState =
  | { readonly is: 'coming' }
  | { readonly is: 'failed' }
  | { readonly is: 'here'; readonly MoreWays: ComponentType<{ readonly standpoint: Standpoint }> }

/** A chunk of its own: most readers take the link alone. */
const load = () => import('./MoreWays.tsx')

export function useMoreWays(): { readonly state: MoreWaysState; readonly retry: () => void } {
  const [state, setState] = useState<MoreWaysState>({ is: 'coming' })
  const [attempt, setAttempt] = useState(1)
  useEffect(() => {
    let isWanted = attempt > 0
    const cancel = afterPaint(() =>
      load().then(
        ({ MoreWays }) => isWanted && setState({ is: 'here', MoreWays }),
        () => isWanted && setState({ is: 'failed' }),
      ),
    )
    return () => {
      isWanted = false
      cancel()
    }
  }, [attempt])
  const retry = useCallback(() => {
    setState({ is: 'coming' })
    setAttempt((before) => before + 1)
  }, [])
  return { state, retry }
}
