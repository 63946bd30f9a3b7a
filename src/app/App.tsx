/** The page in the browser: what the session shows, or why there is nothing to show yet. */

import type { Address } from '#core/address/address.ts'
import { Failure } from './pages/Failure.tsx'
import { Waiting } from './pages/Waiting.tsx'
import { useSession } from './session/useSession.ts'
import { loadedStoryPage } from './stage/storyPage.ts'

type Props = {
  /** The site's root as the browser knows it, with its slashes. */
  readonly base: string
  /** The address of the page that was sent and is taken over; absent where the page is made here. */
  readonly sent?: Address | undefined
}

export function App({ base, sent }: Props) {
  const shown = useSession((state) => state.shown)
  const loading = useSession((state) => state.loading)
  const retry = useSession((state) => state.retry)
  if (shown) {
    const StoryPage = loadedStoryPage()
    return <StoryPage base={base} shown={shown} sent={sent} />
  }
  if (loading.state === 'failed') return <Failure failure={loading.failure} onRetry={retry} />
  return <Waiting isSlow={loading.state === 'loading' && loading.slow} />
}
