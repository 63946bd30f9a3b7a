/** How a request is answered from what is kept, so that page, program and data are always of one edition. Knows no caches. */

import { type Edition, packPath, shellPath } from './edition.ts'
import { fileIn, type Pack, pageIn } from './pack.ts'
import type { Shelf } from './shelf.ts'

/** The part of a `FetchEvent` that is used. */
export type Asking = {
  readonly request: Request
  readonly clientId: string
  readonly resultingClientId: string
  readonly waitUntil: (work: Promise<unknown>) => void
}

/** A pack, and the headers with which the host sent it: above all its policy. */
type Held = { readonly pack: Pack; readonly headers: Headers }

/** Milliseconds after which a page that is not in a kept story is no longer waited for. */
export const patience = 4_000

const later = (wait: number): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(reject, wait, new Error('Too slow.'))
  })

const answer = (text: string, kind: string, held: Held): Response => {
  const headers = new Headers(held.headers)
  headers.set('content-type', `${kind};charset=utf-8`)
  return new Response(text, { headers })
}

const pathOf = (url: URL, base: string): string | undefined => {
  if (!url.pathname.startsWith(base)) return undefined
  const path = url.pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * Answers, or undefined at once for what the browser had better fetch itself.
 * @param origin the site's
 * @param fetch the network
 */
export const answersOf = (
  { base, front, files, packs }: Edition,
  shelf: Shelf,
  origin: string,
  fetch: (request: Request) => Promise<Response>,
): ((asking: Asking) => Promise<Response> | undefined) => {
  /** Pages that came from the network, perhaps of another edition: their data must come from there, too. */
  const strangers = new Set<string>()
  const open = new Map<string, Held>()

  const heldOf = async (story: string): Promise<Held | undefined> => {
    const known = open.get(story)
    if (known || !Object.hasOwn(packs, story)) return known
    try {
      const response = await shelf.find(packPath(story))
      if (!response) return undefined
      const held = { pack: (await response.json()) as Pack, headers: response.headers }
      open.set(story, held)
      return held
    } catch {
      // Storage forbidden since, or broken: as if nothing were kept.
      return undefined
    }
  }

  const visit = async (asking: Asking, path: string): Promise<Response> => {
    const held = await heldOf(path.split('/')[0] || front)
    if (held) {
      const html = pageIn(held.pack, path)
      if (html !== undefined) return answer(html, 'text/html', held)
      const { search } = new URL(asking.request.url)
      if (pageIn(held.pack, `${path}/`) !== undefined)
        return Response.redirect(new URL(`${base}${path}/${search}`, origin), 301)
    }
    try {
      const network = fetch(asking.request)
      const response = await (held ? Promise.race([network, later(patience)]) : network)
      // Of a kept story the host may have a page that is newer than this edition, but not its word that there is none.
      if (response.ok || response.type === 'opaqueredirect' || !held) {
        strangers.add(asking.resultingClientId)
        return response
      }
    } catch {
      // No network: below is a page that says what it can.
    }
    const shell = await heldOf(front)
    return shell
      ? answer(pageIn(shell.pack, shellPath) ?? '', 'text/html', shell)
      : Response.error()
  }

  const data = async (asking: Asking, path: string, story: string): Promise<Response> => {
    const held = await heldOf(story)
    // Any page of a story asks for its data: whoever does has visited the story.
    if (!held) asking.waitUntil(shelf.keep(story).catch(() => {}))
    if (!held || strangers.has(asking.clientId)) return fetch(asking.request)
    const text = fileIn(held.pack, path)
    return text === undefined ? fetch(asking.request) : answer(text, 'application/json', held)
  }

  const file = async ({ request }: Asking, path: string): Promise<Response> =>
    (await shelf.find(path).catch(() => undefined)) ?? fetch(request)

  return (asking) => {
    const { request } = asking
    const url = new URL(request.url)
    const path = url.origin === origin ? pathOf(url, base) : undefined
    if (path === undefined || request.method !== 'GET' || request.headers.has('range'))
      return undefined
    if (Object.hasOwn(files, path)) return file(asking, path)
    const story = /^stories\/([^/]+)\/[^/]+\.json$/.exec(path)?.[1]
    if (story !== undefined && Object.hasOwn(packs, story)) return data(asking, path, story)
    const isFile = /[^./]\.[a-z0-9]+$/.test(path)
    return request.mode === 'navigate' && !isFile ? visit(asking, path) : undefined
  }
}
