/** The page in the browser: what the session shows, or why there is nothing to show yet. */

import { Failure } from './pages/Failure.tsx'
import { Waiting } from './pages/Waiting.tsx'
import { StoryPage } from './StoryPage.tsx'
import { useSession } from './session/useSession.ts'

/** `base`: the site's root as the browser knows it, with its slashes. */
export function App({ base }: { readonly base: string }) {
  const shown = useSession((state) => state.shown)
  const loading = useSession((state) => state.loading)
  const retry = useSession((state) => state.retry)
  if (shown) return <StoryPage base={base} shown={shown} />
  if (loading.state === 'failed') return <Failure failure={loading.failure} onRetry={retry} />
  return <Waiting isSlow={loading.state === 'loading' && loading.slow} />
}
