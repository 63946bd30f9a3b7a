/** Something of its own chunk, from when it is wanted until it is there, or did not come. */

import { useEffect, useState } from 'react'

export type Late<Thing> = {
  /** Undefined until it has come. */
  readonly thing: Thing | undefined
  readonly hasFailed: boolean
  /** Says that it did not work, whenever that shows. */
  readonly fail: () => void
  readonly retry: () => void
  /** Counts the retries. */
  readonly attempt: number
}

/** `loaded` gives it where it is there already; `load` is called when that gives nothing and `isWanted`. Both must keep their identity. */
export function useLate<Thing>(
  loaded: () => Thing | undefined,
  load: () => Promise<Thing>,
  isWanted = true,
): Late<Thing> {
  const [attempt, setAttempt] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const [, setCame] = useState(0)

  useEffect(() => {
    if (!isWanted || loaded()) return
    let isAwaited = true
    load().then(
      () => isAwaited && setCame((count) => count + 1),
      () => isAwaited && setFailed(true),
    )
    return () => {
      isAwaited = false
    }
    // A new attempt loads again.
  }, [loaded, load, isWanted, attempt])

  const retry = () => {
    setFailed(false)
    setAttempt(attempt + 1)
  }
  return { thing: loaded(), hasFailed, fail: () => setFailed(true), retry, attempt }
}
