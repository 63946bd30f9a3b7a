/** The composition root: reads the address, makes the session, and mounts the page or takes over the one that was sent. The only file that knows all. */

import '#ui/theme.css'
import '#ui/print.css'
import 'virtual:fonts.css'
import { front, stories } from 'virtual:stories'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Address } from '#core/address/address.ts'
import { parseAddress } from '#core/address/codec.ts'
import { isSameAddress } from '#core/address/step.ts'
import { App } from './App.tsx'
import { StayNotice } from './pages/StayNotice.tsx'
import { failureOf, type LoadFailure } from './ports/loadFailure.ts'
import { loadStory } from './ports/loadStory.ts'
import { openPreferences } from './ports/preferences.ts'
import { startServiceWorker } from './ports/serviceWorker.ts'
import { bringTypefaces } from './ports/typefaces.ts'
import { followHistory, readPlace, type Site } from './session/history.ts'
import { listenToLinks } from './session/links.ts'
import { createSession, type Load, type Session } from './session/session.ts'
import { SessionContext } from './session/useSession.ts'
import { makeAnnouncer } from './shell/announcer.ts'
import { applyTheme } from './shell/theme.ts'
import { makeUpdateOffer } from './shell/updateOffer.tsx'
import { loadStoryPage, readyFor } from './stage/storyPage.ts'
import { type Tools, ToolsContext } from './tools.ts'

const base = import.meta.env.BASE_URL
const site: Site = { base, world: { front, stories: stories.map(({ slug }) => slug) } }
/** A story has come when it can be shown: with the chunk of its page. */
const load: Load = async (slug, signal) => {
  const page = loadStoryPage().then(
    () => true,
    () => false,
  )
  const result = await loadStory(slug, { base, signal })
  return !result.ok || (await page) ? result : { ok: false, failure: failureOf('offline') }
}
const tools: Tools = { announcer: makeAnnouncer(), preferences: openPreferences() }

const pageOf = (session: Session, sent?: Address) => (
  <StrictMode>
    <SessionContext value={session}>
      <ToolsContext value={tools}>
        <App base={base} sent={sent} />
      </ToolsContext>
    </SessionContext>
  </StrictMode>
)

function follow(session: Session): void {
  followHistory(session, site)
  const { go, prepare } = session.getState()
  listenToLinks(
    document,
    site,
    ({ address, problems }) => go(address, problems),
    // Once the press itself is seen.
    (parsed) => requestAnimationFrame(() => setTimeout(prepare, 0, parsed?.address)),
  )
}

/** Without its data the page stays as it was sent; a notice beside it offers to try again. */
function stay(failure: LoadFailure, retry: () => void): void {
  const notice = document.createElement('div')
  document.body.append(notice)
  const shown = createRoot(notice)
  const onRetry = () => {
    shown.unmount()
    notice.remove()
    retry()
  }
  shown.render(<StayNotice failure={failure} onRetry={onRetry} />)
}

/** The page that stands there was written for `page`; it is drawn once more just so, and only then goes where the URL says. */
async function takeOver(root: HTMLElement, page: string): Promise<void> {
  const start = parseAddress(page, site.world)
  const result = await load(start.address.story, new AbortController().signal)
  if (!result.ok) return stay(result.failure, () => void takeOver(root, page))
  // What the page shows must be there when it is drawn once more.
  const isReady = await readyFor(start.address).then(
    () => true,
    () => false,
  )
  if (!isReady) return stay(failureOf('offline'), () => void takeOver(root, page))
  const session = createSession(start, load, result)
  // As a transition it is done bit by bit, and a reader who scrolls or clicks meanwhile goes first.
  startTransition(() => {
    hydrateRoot(root, pageOf(session, session.getState().address))
  })
  const { address, problems } = readPlace(location, site)
  if (problems.length > 0 || !isSameAddress(address, session.getState().address))
    session.getState().go(address, problems)
  follow(session)
}

function mount(root: HTMLElement): void {
  const session = createSession(readPlace(location, site), load)
  follow(session)
  createRoot(root).render(pageOf(session))
}

applyTheme(tools.preferences.read().theme)
void bringTypefaces()
const root = document.getElementById('root')
const page = root?.dataset.page
if (root) void (page ? takeOver(root, page) : mount(root))
void startServiceWorker({ base, onUpdate: makeUpdateOffer(tools.announcer.say) })
