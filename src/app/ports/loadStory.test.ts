import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { largestFile, leastProgress, loadStory, stallTime } from './loadStory.ts'

const story = {
  schemaVersion: 1,
  id: 'small',
  title: 'A small story',
  summary: 'One actor, no claims.',
  language: 'en',
  dateline: '2015-11-24',
  sources: [
    {
      id: 'digest',
      title: 'Digest',
      published: '2015-11-24',
      documentHash: '0'.repeat(64),
      paragraphHashes: ['1'.repeat(64)],
    },
  ],
  entities: [
    {
      id: 'obama',
      kind: 'person',
      name: 'Barack Obama',
      role: 'President',
      cite: [{ source: 'digest', paragraph: 1 }],
    },
  ],
  claims: [],
  events: [],
  chapters: [],
}
const box = { x: 0, y: 0, width: 10, height: 10 }
const label = { lines: ['O'], size: 12, lineHeight: 15, anchor: 'middle', x: 0, y: 0, box }
const sheet = {
  frame: { width: 900, height: 600 },
  outletFrame: box,
  marks: [{ entity: 'obama', x: 1, y: 2, radius: 20, label }],
  strands: [],
}
const files = {
  '/news/stories/small/story.json': JSON.stringify(story),
  '/news/stories/small/places.json': JSON.stringify({ wide: sheet, tall: sheet }),
}
type File = keyof typeof files

type Answer = (file: File, signal: AbortSignal) => Response | Promise<Response>

const bytes = (count: number) => new Uint8Array(count).fill(32)
const streamed = (start: (controller: ReadableStreamDefaultController<Uint8Array>) => void) =>
  new Response(new ReadableStream({ start }))
const whole: Answer = (file) => new Response(files[file])

/** The story file answered by `answer`, the places as they should be. */
const load = (answer: Answer, signal = new AbortController().signal) => {
  const asked: string[] = []
  const result = loadStory('small', {
    base: '/news/',
    signal,
    fetch: async (url, init) => {
      asked.push(`${init.cache} ${url}`)
      const isStory = url.endsWith('/story.json')
      return (isStory ? answer : whole)(url as File, init.signal as AbortSignal)
    },
  })
  return { asked, result }
}

const failureOf = async (answer: Answer) => {
  const result = await load(answer).result
  return result.ok ? undefined : result.failure
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test('[LD1] a story comes with its places, both asked for at once', async () => {
  const { asked, result } = load(whole)
  expect(asked).toEqual([
    'default /news/stories/small/story.json',
    'default /news/stories/small/places.json',
  ])
  const loaded = await result
  expect(loaded.ok && loaded.index.story.title).toBe('A small story')
  expect(loaded.ok && loaded.places.wide.marks[0]?.entity).toBe('obama')
})

test('text that is cut within a character is put together again', async () => {
  const text = new TextEncoder().encode(JSON.stringify({ ...story, title: 'Erdoğan’s answer' }))
  const { result } = load(() =>
    streamed((controller) => {
      for (const byte of text) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    }),
  )
  const loaded = await result
  expect(loaded.ok && loaded.index.story.title).toBe('Erdoğan’s answer')
})

describe('[LD2] what goes wrong is told by a code and a sentence, never thrown', () => {
  const broken = { ...story, entities: [{ ...story.entities[0], kind: 'planet' }] }
  test.each<[string, Answer]>([
    ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['not-found', () => new Response('', { status: 404 })],
    ['not-found', () => new Response('', { status: 410 })],
    ['http', () => new Response('', { status: 500 })],
    ['offline', () => streamed((controller) => controller.error(new Error('cut off')))],
    ['not-json', () => new Response('<!doctype html><title>Not here</title>')],
    ['not-json', () => new Response(JSON.stringify(story).slice(0, -9))],
    ['not-json', () => new Response(Uint8Array.of(0xff, 0xfe, 0x7b))],
    ['not-json', () => new Response(null)],
    ['newer-version', () => new Response(JSON.stringify({ ...story, schemaVersion: 2 }))],
    ['invalid', () => new Response(JSON.stringify(broken))],
    ['invalid', () => new Response(JSON.stringify({ ...story, id: 'other' }))],
    ['invalid', () => new Response('[]')],
  ])('%s', async (code, answer) => {
    const failure = await failureOf(answer)
    expect(failure?.code).toBe(code)
    expect(failure?.sentence).toMatch(/^[A-Z].*\.$/)
  })

  test('the sentence names the number of a server’s error', async () => {
    const failure = await failureOf(() => new Response('', { status: 503 }))
    expect(failure?.sentence).toContain('error 503')
  })

  test('errors in the data come with it, for a curator', async () => {
    const failure = await failureOf(() => new Response(JSON.stringify(broken)))
    expect(failure?.problems[0]?.path).toContain('entities.0')
    expect(failure?.sentence).toContain('entities.0 (obama).kind')
  })
})

test('[LD3] bytes beyond the bound are not waited for', async () => {
  let sent = 0
  const endless = () =>
    new Response(
      new ReadableStream({
        pull: (controller) => {
          sent += 1024 * 1024
          controller.enqueue(bytes(1024 * 1024))
        },
      }),
    )
  expect((await failureOf(endless))?.code).toBe('too-large')
  expect(sent).toBeLessThanOrEqual(largestFile + 2 * 1024 * 1024)
})

describe('[LD4] a load that stalls ends in time', () => {
  const trickle = (perSecond: number) => () =>
    streamed((controller) => {
      const clock = setInterval(() => {
        controller.enqueue(bytes(perSecond))
      }, 1_000)
      stops.push(() => clearInterval(clock))
    })
  const stops: (() => void)[] = []
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
  })
  const ended = async (answer: Answer, after: number) => {
    const abort = new AbortController()
    let code: string | undefined
    void load(answer, abort.signal).result.then((result) => {
      code = result.ok ? 'ok' : result.failure.code
    })
    await vi.advanceTimersByTimeAsync(after)
    abort.abort()
    for (const stop of stops.splice(0)) stop()
    return code
  }

  test('without an answer', async () => {
    const never = () => new Promise<Response>(() => {})
    expect(await ended(never, stallTime - 1)).toBeUndefined()
    expect(await ended(never, stallTime)).toBe('timeout')
  })

  test('with an answer that drips', async () => {
    expect(await ended(trickle(1_000), stallTime)).toBe('timeout')
  })

  test('after a good beginning', async () => {
    const stuck = () => streamed((controller) => controller.enqueue(bytes(10 * leastProgress)))
    expect(await ended(stuck, 2 * stallTime - 1)).toBeUndefined()
    expect(await ended(stuck, 2 * stallTime)).toBe('timeout')
  })

  test('a slow line that goes on is given its time', async () => {
    expect(await ended(trickle(leastProgress / 8), 6 * stallTime)).toBeUndefined()
  })
})

test('an abort ends the load at once and stops both requests', async () => {
  const abort = new AbortController()
  const signals: AbortSignal[] = []
  const { result } = load((_, signal) => {
    signals.push(signal)
    return new Promise(() => {})
  }, abort.signal)
  abort.abort()
  const outcome = await result
  expect(!outcome.ok && outcome.failure.code).toBe('aborted')
  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  expect((await load(whole, abort.signal).result).ok).toBe(false)
})

test('one file that fails stops the other', async () => {
  let places: AbortSignal | undefined
  const result = await loadStory('small', {
    base: '/',
    signal: new AbortController().signal,
    fetch: async (url, init) => {
      if (url.endsWith('story.json')) return new Response('', { status: 404 })
      places = init.signal as AbortSignal
      return new Promise<Response>(() => {})
    },
  })
  expect(!result.ok && result.failure.code).toBe('not-found')
  expect(places?.aborted).toBe(true)
})
