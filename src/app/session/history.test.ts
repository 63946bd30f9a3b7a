import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LoadResult } from '#app/ports/loadStory.ts'
import { formatAddress } from '#core/address/codec.ts'
import {
  focusEntity,
  focusStory,
  type Move,
  showView,
  toggleOutlets,
  toggleStance,
} from '#core/address/moves.ts'
import type { StoryPlaces } from '#core/place/places.ts'
import type { EntityId } from '#core/story/ids.ts'
import { indexStory } from '#core/story/index.ts'
import { type Story, stances } from '#core/story/story.ts'
import { followHistory, readPlace, replaceEvery } from './history.ts'
import { createSession } from './session.ts'

const site = { base: '/news/', world: { stories: ['a', 'b'], front: 'a' } }
const obama = 'obama' as EntityId
const assad = 'assad' as EntityId

const came = (id: string): LoadResult => ({
  ok: true,
  index: indexStory({
    id,
    entities: ['obama', 'assad'].map((name) => ({ id: name, kind: 'person', name, aliases: [] })),
    claims: [],
    events: [],
    chapters: [],
  } as unknown as Story),
  places: {} as StoryPlaces,
  warnings: [],
})

/** A window with a history as browsers keep it. */
const browserAt = (url: string) => {
  const entries = [url]
  let at = 0
  let isRefusing = false
  const writes: string[] = []
  const listeners = new Map<string, () => void>()
  const here = () => new URL(entries[at] ?? '', 'https://site.example')
  const write = (how: string, next: string) => {
    if (isRefusing) throw new DOMException('too many', 'SecurityError')
    writes.push(`${how} ${next}`)
  }
  return {
    writes,
    entries,
    listeners,
    location: {
      get pathname() {
        return here().pathname
      },
      get search() {
        return here().search
      },
      get hash() {
        return here().hash
      },
    },
    history: {
      pushState: (_: unknown, __: string, next?: string | URL | null) => {
        write('push', String(next))
        entries.splice(at + 1, entries.length, String(next))
        at += 1
      },
      replaceState: (_: unknown, __: string, next?: string | URL | null) => {
        write('replace', String(next))
        entries[at] = String(next)
      },
    },
    addEventListener: (type: string, listener: () => void) => void listeners.set(type, listener),
    removeEventListener: (type: string) => void listeners.delete(type),
    hide: () => listeners.get('pagehide')?.(),
    step: (by: number) => {
      at = Math.min(Math.max(at + by, 0), entries.length - 1)
      listeners.get('popstate')?.()
    },
    /** The reader follows a link to a fragment, or types an address and presses enter with a fragment. */
    visit: (next: string) => {
      entries.splice(at + 1, entries.length, next)
      at += 1
      listeners.get('popstate')?.()
    },
    refuse: (isOn: boolean) => {
      isRefusing = isOn
    },
    url: () => here().href.slice('https://site.example'.length),
  }
}

const open = async (url: string) => {
  const browser = browserAt(url)
  const session = createSession(readPlace(browser.location, site), async (story) => came(story))
  const stop = followHistory(session, site, browser)
  await vi.advanceTimersByTimeAsync(0)
  const move = (step: Move) => session.getState().move(step)
  const address = () => formatAddress(session.getState().address)
  return { browser, session, stop, move, address }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('[HI1] the URL of an opened page stays until the first step', async () => {
  const { browser, address } = await open('/news/Nowhere/%E0%A4%A?view=globe#x')
  expect(address()).toBe('a/')
  expect(browser.writes).toEqual([])
})

test('[HI1] a URL outside of the base is the front story', async () => {
  expect((await open('/newsletter/b/')).address()).toBe('a/')
})

describe('[HI2] steps are pushed, filters replace', () => {
  test('one of each', async () => {
    const { browser, move } = await open('/news/')
    move(focusEntity(obama))
    move(toggleOutlets)
    move(showView('list'))
    expect(browser.writes).toEqual([
      'push /news/a/entity/obama/',
      'replace /news/a/entity/obama/?outlets=1',
      'push /news/a/entity/obama/?view=list&outlets=1',
    ])
    expect(browser.entries).toHaveLength(3)
  })

  test('a filter keeps the fragment of the page', async () => {
    const { browser, move } = await open('/news/a/#main')
    move(toggleOutlets)
    expect(browser.url()).toBe('/news/a/?outlets=1#main')
  })

  test('what the story does not hold leaves the URL with the lens', async () => {
    const { browser } = await open('/news/a/?country=FR&stance=with')
    expect(browser.writes).toEqual(['replace /news/a/?stance=with'])
  })
})

describe('[HI3] filters are written four times a second at most, and none is lost', () => {
  test('the first at once, the last after the pause', async () => {
    const { browser, move } = await open('/news/a/')
    for (const stance of stances) move(toggleStance(stance))
    expect(browser.writes).toEqual(['replace /news/a/?stance=with'])
    vi.advanceTimersByTime(replaceEvery)
    expect(browser.writes).toHaveLength(2)
    expect(browser.url()).toBe('/news/a/?stance=with,against,between,role')
    move(toggleOutlets)
    expect(browser.writes).toHaveLength(2)
    vi.advanceTimersByTime(2 * replaceEvery)
    expect(browser.writes).toHaveLength(3)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a hundred in a second', async () => {
    const { browser, move } = await open('/news/a/')
    for (let made = 0; made < 99; made += 1) {
      move(toggleOutlets)
      vi.advanceTimersByTime(10)
    }
    vi.advanceTimersByTime(replaceEvery)
    expect(browser.writes.length).toBeLessThanOrEqual(5)
    expect(browser.url()).toBe('/news/a/?outlets=1')
  })

  test('when the page goes, and when the following ends', async () => {
    const { browser, move, stop } = await open('/news/a/')
    move(toggleStance('with'))
    move(toggleStance('against'))
    browser.hide()
    expect(browser.url()).toBe('/news/a/?stance=with,against')
    move(toggleOutlets)
    stop()
    expect(browser.url()).toBe('/news/a/?stance=with,against&outlets=1')
    expect(browser.listeners.size).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('the entry that a step leaves has them', async () => {
    const { browser, move } = await open('/news/a/')
    move(toggleStance('with'))
    move(toggleStance('against'))
    move(focusEntity(obama))
    expect(browser.entries).toEqual([
      '/news/a/?stance=with,against',
      '/news/a/entity/obama/?stance=with,against',
    ])
  })
})

describe('[HI4] back and forward lead to the address of the entry, and write nothing', () => {
  test('through steps', async () => {
    const { browser, move, address } = await open('/news/a/')
    move(focusEntity(obama))
    move(focusEntity(assad))
    const { writes } = browser
    const before = writes.length
    browser.step(-1)
    expect(address()).toBe('a/entity/obama/')
    browser.step(-1)
    expect(address()).toBe('a/')
    browser.step(2)
    expect(address()).toBe('a/entity/assad/')
    vi.advanceTimersByTime(2 * replaceEvery)
    expect(writes).toHaveLength(before)
  })

  test('a filter that waits does not follow to another entry', async () => {
    const { browser, move, address } = await open('/news/a/')
    move(focusEntity(obama))
    move(toggleStance('with'))
    move(toggleStance('against'))
    browser.step(-1)
    vi.advanceTimersByTime(2 * replaceEvery)
    expect(address()).toBe('a/')
    expect(browser.url()).toBe('/news/a/')
  })

  test('a fragment is no step: a filter that waits is kept', async () => {
    const { browser, move, address } = await open('/news/a/')
    move(toggleStance('with'))
    move(toggleStance('against'))
    browser.visit('/news/a/?stance=with#main')
    expect(address()).toBe('a/?stance=with,against')
    vi.advanceTimersByTime(replaceEvery)
    expect(browser.url()).toBe('/news/a/?stance=with,against#main')
  })

  test('an entry that cannot be read is told, and stays', async () => {
    const { browser, session, address } = await open('/news/a/entity/obama/')
    browser.visit('/news/a/entity/%E0%A4%A/?stance=with')
    expect(address()).toBe('a/?stance=with')
    expect(session.getState().problems).toHaveLength(1)
    expect(browser.url()).toBe('/news/a/entity/%E0%A4%A/?stance=with')
  })
})

test('[HI5] a browser that refuses to write is borne, and written to again at the next step', async () => {
  const { browser, move, address } = await open('/news/a/')
  browser.refuse(true)
  move(focusEntity(obama))
  move(toggleOutlets)
  move(toggleStance('with'))
  expect(() => vi.advanceTimersByTime(2 * replaceEvery)).not.toThrow()
  expect(address()).toBe('a/entity/obama/?stance=with&outlets=1')
  browser.refuse(false)
  move(focusEntity(assad))
  expect(browser.url()).toBe('/news/a/entity/assad/?stance=with&outlets=1')
})

test('[HI6] once at rest the URL is the address, whatever the reader did', async () => {
  const moves: Move[] = [
    focusEntity(obama),
    focusEntity(assad),
    focusStory,
    toggleOutlets,
    toggleStance('with'),
    toggleStance('role'),
    showView('list'),
    showView('map'),
  ]
  const act = fc.oneof(
    fc.constantFrom(...moves).map((move) => ({ move })),
    fc.constantFrom(-2, -1, 1).map((by) => ({ by })),
    fc.constantFrom(10, replaceEvery).map((pause) => ({ pause })),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 20 }), async (acts) => {
      const { browser, move, address, stop } = await open('/news/a/')
      for (const done of acts) {
        if ('move' in done) move(done.move)
        else if ('by' in done) browser.step(done.by)
        else vi.advanceTimersByTime(done.pause)
      }
      vi.advanceTimersByTime(2 * replaceEvery)
      expect(browser.url()).toBe(`/news/${address()}`)
      stop()
    }),
  )
})
