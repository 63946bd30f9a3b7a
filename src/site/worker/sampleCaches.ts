/** A browser's cache storage for tests: in memory, with room for as many files as it is told. */

import type { CachesLike } from './shelf.ts'

export type SampleCaches = CachesLike & {
  /** Every stored address, with the name of its cache. */
  readonly stored: () => string[]
}

export const sampleCaches = (room = Number.POSITIVE_INFINITY): SampleCaches => {
  const all = new Map<string, Map<string, Response>>()
  let left = room
  return {
    async open(name) {
      const cache = all.get(name) ?? new Map<string, Response>()
      all.set(name, cache)
      return {
        async put(url, response) {
          if (left === 0) throw new DOMException('full', 'QuotaExceededError')
          left -= 1
          cache.set(String(url), response)
        },
      }
    },
    keys: async () => [...all.keys()],
    async match(url, options) {
      const caches = options ? [all.get(options.cacheName)] : [...all.values()]
      return caches.flatMap((cache) => cache?.get(url) ?? [])[0]?.clone()
    },
    delete: async (name) => all.delete(name),
    stored: () =>
      [...all].flatMap(([name, cache]) => [...cache.keys()].map((url) => `${name}: ${url}`)).sort(),
  }
}
