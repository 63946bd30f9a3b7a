/** Shows a view that is no map once its chunk has come, or says that it did not and how to try again. */

import { useCallback } from 'react'
import { loadedView, loadView, type PlainViewName } from '#app/views/registry.ts'
import { Boundary } from './Boundary.tsx'
import { useLate } from './useLate.ts'
import { ViewFailed } from './ViewFailed.tsx'

export function PlainViewPlace({ name }: { readonly name: PlainViewName }) {
  const loaded = useCallback(() => loadedView(name), [name])
  const load = useCallback(() => loadView(name), [name])
  const { thing: View, hasFailed, fail, retry, attempt } = useLate(loaded, load)

  if (hasFailed) return <ViewFailed what="This view could not be loaded." onRetry={retry} />
  if (!View) return <p role="status">Loading…</p>
  return (
    <Boundary key={attempt} onError={fail}>
      <View />
    </Boundary>
  )
}
