/** Shows a view that is no map once its chunk has come, or says that it did not and how to try again. */

import { useEffect, useState } from 'react'
import { loadedView, loadView, type PlainViewName } from '#app/views/registry.ts'
import { Boundary } from './Boundary.tsx'
import { ViewFailed } from './ViewFailed.tsx'

export function PlainViewPlace({ name }: { readonly name: PlainViewName }) {
  const [attempt, setAttempt] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const [, setCame] = useState(0)
  const View = loadedView(name)

  useEffect(() => {
    if (loadedView(name)) return
    let isWanted = true
    loadView(name).then(
      () => isWanted && setCame((count) => count + 1),
      () => isWanted && setFailed(true),
    )
    return () => {
      isWanted = false
    }
    // A new attempt loads again.
  }, [name, attempt])

  if (hasFailed)
    return (
      <ViewFailed
        what="This view could not be loaded."
        onRetry={() => {
          setFailed(false)
          setAttempt(attempt + 1)
        }}
      />
    )
  if (!View) return <p role="status">Loading…</p>
  return (
    <Boundary key={attempt} onError={() => setFailed(true)}>
      <View />
    </Boundary>
  )
}
