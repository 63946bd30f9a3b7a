/** The end of the service worker: published as `sw.js`, it forgets what was kept and takes itself away. Pages that are open load anew. */

import { cachePrefix } from './shelf.ts'

declare const self: ServiceWorkerGlobalScope
/** Written before this program by the build. */
declare const edition: { readonly base: string }

const forget = async (): Promise<void> => {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(edition.base)))
  await Promise.all(names.map((name) => caches.delete(name)))
  await self.registration.unregister()
}

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(forget()))
