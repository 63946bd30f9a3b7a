/** The only file that registers the service worker, and hears of new versions of the site. Knows no page: whoever starts it shows the offer. */

import { ownBrowser, type Registration, type Worker, type WorkerBrowser } from './workerBrowser.ts'

export type ServiceWorkerOptions = {
  /** The path to the site's root, with its slash: `/` or `/news/`. */
  readonly base: string
  /** A new version is here, whole, and waits; `take` makes every open page load it. Called again for each newer one. */
  readonly onUpdate: (take: () => void) => void
}

/** What the worker in waiting understands. */
export const takeOver = 'take over'

/** Milliseconds after which a page that is looked at again asks for a new version. */
export const checkEvery = 60 * 60 * 1000

/**
 * Lets the site be read without a network. Never throws and tells nobody where a browser will not:
 * the page is the same without.
 */
export const startServiceWorker = async (
  { base, onUpdate }: ServiceWorkerOptions,
  browser: WorkerBrowser = ownBrowser(),
): Promise<void> => {
  if (!browser.isBuilt || browser.isFramed || browser.savesData) return
  try {
    const container = browser.container()
    if (!container) return
    // Another version has taken over: what stands here is of the one before, and its files may be gone.
    container.onTakenOver(browser.reload)
    await browser.quiet()
    const registration = await container.register(`${base}sw.js`, {
      scope: base,
      updateViaCache: 'none',
    })
    const take = (): void => {
      if (registration.waiting) registration.waiting.postMessage(takeOver)
      else browser.reload()
    }
    // A page that no worker answers for came from the network: it is the newest there is.
    const offer = (): void => {
      if (registration.waiting && container.isControlled()) onUpdate(take)
    }
    const watch = (coming: Worker | null): void =>
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed') offer()
      })
    offer()
    watch(registration.installing)
    registration.addEventListener('updatefound', () => watch(registration.installing))
    checkNowAndThen(registration, browser)
  } catch {
    // Storage forbidden or full, or an insecure address: no worker.
  }
}

const checkNowAndThen = (registration: Registration, { onReturn, now }: WorkerBrowser): void => {
  let checked = now()
  onReturn(() => {
    if (now() - checked < checkEvery) return
    checked = now()
    registration.update().catch(() => {})
  })
}
