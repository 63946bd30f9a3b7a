/** What is kept of an edition, and when nothing is. */

import { expect, test } from 'vitest'
import { type Edition, fingerprintOf } from '#site/worker/edition.ts'
import { sampleCaches } from '#site/worker/sampleCaches.ts'
import { shelfOf } from '#site/worker/shelf.ts'

type Site = Record<string, string>

const pack = (text: string) => JSON.stringify({ pieces: [text], pages: {}, files: {} })
const site: Site = {
  '/news/assets/a.js': 'a',
  '/news/stories/new/pack.json': pack('new'),
  '/news/stories/old/pack.json': pack('old'),
  '/news/stories/other/pack.json': pack('other'),
}

const print = (text: string) => fingerprintOf(new TextEncoder().encode(text))

const editionOf = async (version: string, of: Site): Promise<Edition> => ({
  version,
  base: '/news/',
  front: 'new',
  files: { 'assets/a.js': await print(of['/news/assets/a.js'] ?? '') },
  packs: Object.fromEntries(
    await Promise.all(
      ['new', 'old', 'other'].map(async (story) => [
        story,
        await print(of[`/news/stories/${story}/pack.json`] ?? ''),
      ]),
    ),
  ),
})

const hostOf = (of: Site, headers: HeadersInit = {}) => {
  const asked: string[] = []
  const fetch = async (url: string, { cache }: RequestInit) => {
    asked.push(`${cache} ${url}`)
    const text = of[url]
    return new Response(text ?? 'not found', { status: text === undefined ? 404 : 200, headers })
  }
  return { asked, fetch }
}

test('[SW3] an edition is kept with the front story and those in sight, and nothing else', async () => {
  const caches = sampleCaches()
  const shelf = shelfOf(await editionOf('1', site), caches, hostOf(site).fetch)
  await shelf.fill(['old', '', 'no-such-story'])
  expect(caches.stored()).toEqual([
    'saywho /news/ 1: /news/assets/a.js',
    'saywho /news/ 1: /news/stories/new/pack.json',
    'saywho /news/ 1: /news/stories/old/pack.json',
  ])
  expect(await (await shelf.find('assets/a.js'))?.text()).toBe('a')
  expect(await shelf.find('stories/other/pack.json')).toBeUndefined()
})

for (const torn of Object.keys(site).filter((path) => !path.includes('other')))
  for (const [how, text] of [
    ['is missing', undefined],
    ['is of another edition', 'changed'],
  ] as const)
    test(`[SW4] where ${torn} ${how}, nothing of the edition is kept`, async () => {
      const caches = sampleCaches()
      const { [torn]: _, ...rest } = site
      const half = text === undefined ? rest : { ...rest, [torn]: text }
      const shelf = shelfOf(await editionOf('1', site), caches, hostOf(half).fetch)
      await expect(shelf.fill(['old'])).rejects.toThrow('is not that of edition 1')
      expect(caches.stored()).toEqual([])
    })

test('[SW5] a file that a cache on the way has of another edition is asked for past it', async () => {
  const { asked, fetch } = hostOf(site)
  const stale: typeof fetch = (url, init) =>
    init.cache === 'default' && url.endsWith('.js')
      ? Promise.resolve(new Response('stale'))
      : fetch(url, init)
  const shelf = shelfOf(await editionOf('1', site), sampleCaches(), stale)
  await shelf.fill([])
  expect(asked).toContain('reload /news/assets/a.js')
  expect(asked).toContain('default /news/stories/new/pack.json')
  expect(await (await shelf.find('assets/a.js'))?.text()).toBe('a')
})

test('[SW6] a new edition brings every story that the one before it held', async () => {
  const caches = sampleCaches()
  const first = shelfOf(await editionOf('1', site), caches, hostOf(site).fetch)
  await first.fill([])
  await first.keep('other')
  const changed = { ...site, '/news/assets/a.js': 'b' }
  const second = shelfOf(await editionOf('2', changed), caches, hostOf(changed).fetch)
  await second.fill([])
  expect(await first.find('assets/a.js')).toBeDefined()
  await second.clear()
  expect(caches.stored()).toEqual([
    'saywho /news/ 2: /news/assets/a.js',
    'saywho /news/ 2: /news/stories/new/pack.json',
    'saywho /news/ 2: /news/stories/other/pack.json',
  ])
})

test('[SW7] the caches of another site on the host, above or below, stay', async () => {
  const caches = sampleCaches()
  for (const name of ['saywho / 1', 'saywho /news/more/ 1', 'somebody else'])
    await (await caches.open(name)).put('/x', new Response('x'))
  const shelf = shelfOf(await editionOf('1', site), caches, hostOf(site).fetch)
  await shelf.fill([])
  await shelf.clear()
  expect(await caches.keys()).toEqual([
    'saywho / 1',
    'saywho /news/more/ 1',
    'somebody else',
    'saywho /news/ 1',
  ])
})

test('[SW8] a file is kept with the host’s headers, but not with those of its sending', async () => {
  const headers = {
    'content-encoding': 'br',
    'content-length': '7',
    'content-security-policy': "default-src 'none'",
    vary: '*',
  }
  const shelf = shelfOf(await editionOf('1', site), sampleCaches(), hostOf(site, headers).fetch)
  await shelf.fill([])
  const kept = (await shelf.find('assets/a.js'))?.headers
  expect([...(kept?.keys() ?? [])]).toEqual(['content-security-policy', 'content-type'])
})

test('[SW9] a story that is not there as this edition has it is not kept', async () => {
  const caches = sampleCaches()
  const later = { ...site, '/news/stories/old/pack.json': pack('later') }
  const shelf = shelfOf(await editionOf('1', site), caches, hostOf(later).fetch)
  await shelf.fill([])
  await expect(shelf.keep('old')).rejects.toThrow('is not that of edition 1')
  expect(await shelf.find('stories/old/pack.json')).toBeUndefined()
})

test('[SW4] where room runs out half-way, nothing of the edition is kept', async () => {
  const caches = sampleCaches(2)
  const shelf = shelfOf(await editionOf('1', site), caches, hostOf(site).fetch)
  await expect(shelf.fill(['old'])).rejects.toThrow('full')
  expect(caches.stored()).toEqual([])
})
