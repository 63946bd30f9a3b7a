/** The service worker: keeps an edition of the site whole and answers from it, and gives way to the next only when asked. */

import { answersOf } from './answers.ts'
import type { Edition } from './edition.ts'
import { shelfOf } from './shelf.ts'

declare const self: ServiceWorkerGlobalScope
/** Written before this program by the build. */
declare const edition: Edition

const shelf = shelfOf(edition, caches, (url, init) => fetch(url, init))
const answerTo = answersOf(edition, shelf, location.origin, (request) => fetch(request))

/** What is being read while this edition comes. */
const storiesInSight = async (): Promise<string[]> => {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return pages.map(
    ({ url }) => new URL(url).pathname.slice(edition.base.length).split('/')[0] ?? '',
  )
}

self.addEventListener('install', (event) => {
  event.waitUntil(storiesInSight().then(shelf.fill))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(shelf.clear())
})

self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const answer = answerTo(event)
  if (answer !== undefined) event.respondWith(answer)
})
