/** What is kept of one edition: whole and checked, or not at all. Knows neither requests nor pages. */

import { type Edition, fingerprintOf, packPath } from './edition.ts'

/** The part of a browser's cache storage that is used. */
export type CachesLike = {
  readonly open: (name: string) => Promise<Pick<Cache, 'put'>>
  readonly keys: () => Promise<readonly string[]>
  readonly match: (
    url: string,
    options?: { readonly cacheName: string },
  ) => Promise<Response | undefined>
  readonly delete: (name: string) => Promise<boolean>
}

export type Shelf = {
  /** Brings what every page needs, the packs of these stories and of those that older editions hold. Rejects, and keeps nothing new, where one file is not there as this edition has it. */
  readonly fill: (stories: readonly string[]) => Promise<void>
  /** Brings one more story. Rejects where it is not there as this edition has it. */
  readonly keep: (story: string) => Promise<void>
  /** @param path below the base */
  readonly find: (path: string) => Promise<Response | undefined>
  /** Forgets every other edition of this site. */
  readonly clear: () => Promise<void>
}

/** The names of a site's caches begin so; others may live on the same host. */
export const cachePrefix = (base: string): string => `saywho ${base} `

/** Headers of the file as it was sent, which it no longer is; a cache refuses some kinds of `Vary`. */
const ofTheSending = ['content-encoding', 'content-length', 'vary']

export const shelfOf = (
  { base, version, front, files, packs }: Edition,
  caches: CachesLike,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
): Shelf => {
  const prefix = cachePrefix(base)
  const cacheName = prefix + version

  const bring = async (path: string, fingerprint: string): Promise<[string, Response]> => {
    // What the page has just loaded need not come again, unless it is of another edition.
    for (const cache of ['default', 'reload'] as const) {
      const { body, headers } = await fetch(base + path, { cache, priority: 'low' })
      const bytes = await new Response(body).arrayBuffer()
      if ((await fingerprintOf(bytes)) !== fingerprint) continue
      const kept = new Headers(headers)
      for (const name of ofTheSending) kept.delete(name)
      return [base + path, new Response(bytes, { headers: kept })]
    }
    throw new Error(`${path} is not that of edition ${version}.`)
  }

  const store = async (wanted: readonly (readonly [string, string])[]): Promise<void> => {
    const brought = await Promise.all(wanted.map(([path, print]) => bring(path, print)))
    const cache = await caches.open(cacheName)
    await Promise.all(brought.map(([url, response]) => cache.put(url, response)))
  }

  const packsOf = (stories: Iterable<string>): [string, string][] =>
    Object.entries(packs)
      .filter(([story]) => new Set(stories).has(story))
      .map(([story, print]) => [packPath(story), print])

  const heldBefore = async (): Promise<string[]> => {
    const held = await Promise.all(
      Object.keys(packs).map(async (story) =>
        (await caches.match(base + packPath(story))) ? [story] : [],
      ),
    )
    return held.flat()
  }

  return {
    async fill(stories) {
      const wanted = [front, ...stories, ...(await heldBefore())]
      try {
        await store([...Object.entries(files), ...packsOf(wanted)])
      } catch (problem) {
        // Storage may have run out half-way.
        await caches.delete(cacheName).catch(() => {})
        throw problem
      }
    },
    keep: (story) => store(packsOf([story])),
    find: (path) => caches.match(base + path, { cacheName }),
    async clear() {
      const names = await caches.keys()
      const others = names.filter((name) => name.startsWith(prefix) && name !== cacheName)
      await Promise.all(others.map((name) => caches.delete(name)))
    },
  }
}
