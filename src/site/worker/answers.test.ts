/** How requests are answered: from one edition, or left to the network. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Asking, answersOf, patience } from '#site/worker/answers.ts'
import type { Edition } from '#site/worker/edition.ts'
import { packOf } from '#site/worker/pack.ts'
import type { Shelf } from '#site/worker/shelf.ts'

const origin = 'https://site.example'

const edition: Edition = {
  version: '1',
  base: '/news/',
  front: 'a',
  files: { 'assets/a.js': 'x', 'favicon.svg': 'x' },
  packs: { a: 'x', b: 'x' },
}

const packs: Record<string, unknown> = {
  'stories/a/pack.json': packOf(
    new Map([
      ['', '<p>front'],
      ['404.html', '<p>shell'],
      ['a/', '<p>front'],
      ['a/tie/x~y/', '<p>x and y'],
    ]),
    new Map([['stories/a/story.json', '{"kept":"a"}']]),
  ),
  'stories/b/pack.json': packOf(
    new Map([['b/', '<p>story b']]),
    new Map([['stories/b/story.json', '{"kept":"b"}']]),
  ),
}

const policy = { 'content-security-policy': "default-src 'none'", 'content-type': 'text/x' }

const gone = () => Promise.resolve(new Response('not here', { status: 404 }))
const away = () => Promise.reject(new TypeError('offline'))

const setting = ({
  held = ['stories/a/pack.json', 'assets/a.js'],
  network = () => Promise.resolve(new Response('network', { status: 200 })),
}: {
  held?: readonly string[]
  network?: () => Promise<Response>
} = {}) => {
  const kept: string[] = []
  const fetched: string[] = []
  const shelf: Shelf = {
    fill: () => Promise.resolve(),
    clear: () => Promise.resolve(),
    keep: async (story) => void kept.push(story),
    find: async (path) =>
      held.includes(path)
        ? new Response(JSON.stringify(packs[path] ?? 'kept file'), { headers: policy })
        : undefined,
  }
  const answerTo = answersOf(edition, shelf, origin, (request) => {
    fetched.push(request.url)
    return network()
  })
  const ask = (
    url: string,
    { client = 'page', ...init }: RequestInit & { client?: string; mode?: RequestMode } = {},
  ) => {
    const { mode, ...rest } = init
    const request = new Request(new URL(url, `${origin}/news/`), rest)
    // Only a browser itself makes requests of this mode.
    if (mode) Object.defineProperty(request, 'mode', { value: mode })
    const asking: Asking = {
      request,
      clientId: mode ? '' : client,
      resultingClientId: mode ? client : '',
      waitUntil: () => {},
    }
    return answerTo(asking)
  }
  const visit = (url: string, client?: string) =>
    ask(url, { mode: 'navigate', ...(client ? { client } : {}) })
  const visited = async (url: string) => (await visit(url))?.text()
  return { ask, visit, visited, kept, fetched }
}

test('[SW10] a page of a kept story is answered without the network, under the host’s policy', async () => {
  const { visit, visited, fetched } = setting()
  const answer = await visit('')
  expect(await answer?.text()).toBe('<p>front')
  expect(Object.fromEntries(answer?.headers ?? [])).toEqual({
    'content-security-policy': "default-src 'none'",
    'content-type': 'text/html;charset=utf-8',
  })
  for (const same of [
    'a/tie/x~y/',
    'a/tie/x%7Ey/',
    'a/tie/x~y/index.html',
    'a/tie/x~y/?country=RU',
  ])
    expect(await visited(same)).toBe('<p>x and y')
  expect(fetched).toEqual([])
})

test('[SW10] an address without its last slash is sent on to the one with it', async () => {
  const answer = await setting().visit('a/tie/x~y?country=RU')
  expect(answer?.status).toBe(301)
  expect(answer?.headers.get('location')).toBe(`${origin}/news/a/tie/x~y/?country=RU`)
})

test('[SW11] an unknown address is asked of the host, and shown by the kept shell where the host has none or is away', async () => {
  expect(await setting().visited('a/entity/new/')).toBe('network')
  for (const network of [gone, away])
    for (const path of ['a/entity/new/', 'a/%E0%A4%A/', 'a/constructor/', 'a/__proto__/'])
      expect(await setting({ network }).visited(path)).toBe('<p>shell')
})

test('[SW11] of a story that is not kept the host has the last word, and without it the shell', async () => {
  expect(await setting({ network: gone }).visited('b/')).toBe('not here')
  expect(await setting({ network: away }).visited('b/')).toBe('<p>shell')
  expect(await setting({ network: away }).visited('__proto__/')).toBe('<p>shell')
})

test('[SW12] a page from the network gets its data from there, any other page the kept', async () => {
  const { ask, visit } = setting()
  await visit('a/entity/new/', 'stranger')
  const data = async (client: string) => (await ask('stories/a/story.json', { client }))?.text()
  expect(await data('page')).toBe('{"kept":"a"}')
  expect(await data('stranger')).toBe('network')
})

test('[SW13] whoever asks for the data of a story that is not kept has it kept', async () => {
  const { ask, kept } = setting()
  expect(await (await ask('stories/b/story.json'))?.text()).toBe('network')
  expect(kept).toEqual(['b'])
  await ask('stories/a/story.json')
  expect(kept).toEqual(['b'])
})

test('[SW14] programs and icons come from what is kept, or else from the network', async () => {
  const { ask } = setting()
  expect(await (await ask('assets/a.js'))?.text()).toBe('"kept file"')
  expect(await (await ask('favicon.svg'))?.text()).toBe('network')
})

test('[SW15] all else is the browser’s own business', () => {
  const { ask, visit } = setting()
  for (const url of [
    'https://elsewhere.example/news/assets/a.js',
    '/assets/a.js',
    'assets/unknown.js',
    'stories/c/story.json',
    'a/preview.png',
    'sw.js',
  ])
    expect(ask(url), url).toBeUndefined()
  expect(ask('assets/a.js', { method: 'POST' })).toBeUndefined()
  expect(ask('assets/a.js', { headers: { range: 'bytes=0-1' } })).toBeUndefined()
  for (const url of ['feed.xml', 'a/preview.png', 'sw.js', '/elsewhere/'])
    expect(visit(url), url).toBeUndefined()
})

test('[SW16] where storage fails, everything comes from the network', async () => {
  const forbidden = () => Promise.reject(new DOMException('no', 'SecurityError'))
  const shelf: Shelf = { fill: forbidden, keep: forbidden, find: forbidden, clear: forbidden }
  const answerTo = answersOf(edition, shelf, origin, async () => new Response('network'))
  for (const path of ['assets/a.js', 'stories/a/story.json']) {
    const request = new Request(`${origin}/news/${path}`)
    const answer = answerTo({ request, clientId: '', resultingClientId: '', waitUntil: () => {} })
    expect(await (await answer)?.text()).toBe('network')
  }
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('[SW17] a host that does not answer is not waited for where there is a shell', async () => {
  const { visited } = setting({ network: () => new Promise(() => {}) })
  const shown = visited('a/path/x..y/')
  await vi.advanceTimersByTimeAsync(patience)
  expect(await shown).toBe('<p>shell')
})
