import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LoadFailure } from '#app/ports/loadFailure.ts'
import type { LoadResult } from '#app/ports/loadStory.ts'
import { formatAddress, parseAddress } from '#core/address/codec.ts'
import { clearFilters, focusEntity, focusStory, toggleStance } from '#core/address/moves.ts'
import type { StoryPlaces } from '#core/place/places.ts'
import type { EntityId } from '#core/story/ids.ts'
import { indexStory } from '#core/story/index.ts'
import type { Story } from '#core/story/story.ts'
import { createSession, slowAfter } from './session.ts'

const world = { stories: ['a', 'b', 'c'], front: 'a' }
const read = (text: string) => parseAddress(text, world)
const obama = 'obama' as EntityId

const places = {} as StoryPlaces
const storyNamed = (id: string): LoadResult => ({
  ok: true,
  index: indexStory({
    id,
    entities: [{ id: 'obama', kind: 'person', name: 'Barack Obama', aliases: [], country: 'US' }],
    claims: [],
    events: [],
    chapters: [],
  } as unknown as Story),
  places,
  warnings: [],
})
const failure: LoadFailure = { code: 'offline', sentence: 'No line.', problems: [] }

/** Loads that end when the test says so. */
const loads = () => {
  const asked: { story: string; signal: AbortSignal; end: (result: LoadResult) => void }[] = []
  const load = (story: string, signal: AbortSignal) =>
    new Promise<LoadResult>((end) => asked.push({ story, signal, end }))
  const last = async (result: (story: string) => LoadResult) => {
    const { story, end } = asked.at(-1) ?? expect.fail('nothing was asked for')
    end(result(story))
    await Promise.resolve()
  }
  return {
    asked,
    load,
    come: () => last(storyNamed),
    fail: () => last(() => ({ ok: false, failure })),
  }
}

const ready = async (text: string) => {
  const { asked, load, come, fail } = loads()
  const session = createSession(read(text), load)
  await come()
  return { session, state: session.getState, asked, come, fail }
}
const go = (session: ReturnType<typeof createSession>, text: string) => {
  const { address, problems } = read(text)
  session.getState().go(address, problems)
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('[SE1] a session loads the story of its address, and shows it when it comes', async () => {
  const { asked, load, come } = loads()
  const { getState } = createSession(read('b/entity/obama/?stance=with'), load)
  expect(asked.map(({ story }) => story)).toEqual(['b'])
  expect(getState()).toMatchObject({ loading: { state: 'loading', slow: false }, shown: undefined })
  await come()
  expect(getState().loading.state).toBe('ready')
  expect(getState().shown?.index.story.id).toBe('b')
  expect(getState().shown?.address).toBe(getState().address)
  expect(vi.getTimerCount()).toBe(0)
})

describe('[SE2] a move changes the address and nothing else', () => {
  test('within a story nothing is loaded', async () => {
    const { state, asked } = await ready('a/')
    const { loading } = state()
    state().move(focusEntity(obama))
    expect(formatAddress(state().address)).toBe('a/entity/obama/')
    expect(formatAddress(state().shown?.address ?? expect.fail())).toBe('a/entity/obama/')
    expect(state().loading).toBe(loading)
    expect(asked).toHaveLength(1)
  })

  test('to the same address it is none', async () => {
    const { state } = await ready('a/')
    const before = state()
    state().move(focusStory)
    state().move(clearFilters)
    expect(state()).toBe(before)
  })

  test('what it leaves alone stays the same object', async () => {
    const { session, state } = await ready('a/entity/obama/?stance=with')
    const { lens, focus } = state().address
    go(session, 'a/list/?stance=with')
    expect(state().address.lens).toBe(lens)
    go(session, 'a/entity/obama/?stance=against')
    const there = state().address
    expect(there.focus).toEqual(focus)
    go(session, 'a/entity/obama/?stance=with')
    expect(state().address.focus).toBe(there.focus)
    expect(state().address.lens).not.toBe(there.lens)
  })

  test('it may be made before the story has come', async () => {
    const { asked, load, come } = loads()
    const { getState } = createSession(read('a/'), load)
    getState().move(toggleStance('with'))
    expect(asked).toHaveLength(1)
    await come()
    expect(formatAddress(getState().shown?.address ?? expect.fail())).toBe('a/?stance=with')
  })
})

describe('[SE3] problems are those of where the reader stands', () => {
  test('of reading and of the story together, until the next step', async () => {
    const { session, state } = await ready('a/')
    go(session, 'a/entity/obana/?stance=for&country=US,FR')
    expect(state().problems.map(({ code }) => code)).toEqual([
      'bad-filter',
      'not-in-story',
      'bad-filter',
    ])
    expect(formatAddress(state().address)).toBe('a/entity/obana/?country=US')
    state().move(focusEntity(obama))
    expect(state().problems).toEqual([])
  })

  test('those of reading wait for the story', async () => {
    const { load, come } = loads()
    const { getState } = createSession(read('z/entity/obana/'), load)
    expect(getState().problems.map(({ code }) => code)).toEqual(['unknown-story'])
    await come()
    expect(getState().problems.map(({ code }) => code)).toEqual(['unknown-story', 'not-in-story'])
  })
})

describe('[SE4] the last good story stays until the next has come', () => {
  test('while it loads and when it fails', async () => {
    const { session, state, fail, come } = await ready('a/entity/obama/')
    const { shown } = state()
    go(session, 'b/list/')
    expect(state().shown).toBe(shown)
    expect(state().loading).toEqual({ state: 'loading', slow: false })
    await fail()
    expect(state().shown).toBe(shown)
    expect(state().loading).toEqual({ state: 'failed', failure })
    expect(formatAddress(state().address)).toBe('b/list/')
    state().retry()
    expect(state().loading.state).toBe('loading')
    await come()
    expect(state().shown?.index.story.id).toBe('b')
  })

  test('going back to it needs no load', async () => {
    const { session, state, asked } = await ready('a/')
    go(session, 'b/')
    go(session, 'a/list/')
    expect(state().loading.state).toBe('ready')
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a step within a story that did not come tries again; a retry where nothing failed does nothing', async () => {
    const { session, state, asked, fail } = await ready('a/')
    state().retry()
    expect(asked).toHaveLength(1)
    go(session, 'b/')
    await fail()
    go(session, 'b/list/')
    expect(asked.map(({ story }) => story)).toEqual(['a', 'b', 'b'])
  })
})

test('[SE5] a load that takes long is called slow, until it ends', async () => {
  const { load, come } = loads()
  const { getState } = createSession(read('a/'), load)
  vi.advanceTimersByTime(slowAfter - 1)
  expect(getState().loading).toEqual({ state: 'loading', slow: false })
  vi.advanceTimersByTime(1)
  expect(getState().loading).toEqual({ state: 'loading', slow: true })
  await come()
  expect(getState().loading.state).toBe('ready')
})

test('[SE6] in whatever order loads end, the last one asked for is shown, and one at most is under way', async () => {
  const step = fc.record({ story: fc.constantFrom('a', 'b', 'c'), comes: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(step, { minLength: 5, maxLength: 5 }),
      async (scheduler, steps) => {
        const [first = expect.fail()] = steps
        let comes = first.comes
        const under: AbortSignal[] = []
        const session = createSession(read(`${first.story}/`), async (story, signal) => {
          const outcome: LoadResult = comes ? storyNamed(story) : { ok: false, failure }
          under.push(signal)
          expect(under.filter(({ aborted }) => !aborted)).toHaveLength(1)
          return scheduler.schedule(Promise.resolve(outcome), story)
        })
        scheduler.scheduleSequence(
          steps.slice(1).map((next) => async () => {
            comes = next.comes
            go(session, `${next.story}/`)
          }),
        )
        await scheduler.waitIdle()

        const { address, loading, shown } = session.getState()
        expect(address.story).toBe(steps.at(-1)?.story)
        expect(loading.state).not.toBe('loading')
        if (loading.state === 'ready') {
          expect(shown?.index.story.id).toBe(address.story)
          expect(shown?.address).toBe(address)
        } else {
          expect(shown?.index.story.id).not.toBe(address.story)
        }
        expect(vi.getTimerCount()).toBe(0)
      },
    ),
    { numRuns: 1_000 },
  )
})

describe('[SE7] where the reader may go next is known beforehand, and is that very address when they go', () => {
  const prepare = (session: ReturnType<typeof createSession>, text: string) =>
    session.getState().prepare(read(text).address)

  test('going there', async () => {
    const { session, state } = await ready('a/?stance=with')
    const { shown, address } = state()
    prepare(session, 'a/entity/obama/?stance=with')
    const { coming } = state()
    expect(coming && formatAddress(coming)).toBe('a/entity/obama/?stance=with')
    expect(coming?.lens).toBe(address.lens)
    expect(state()).toMatchObject({ shown, address })
    go(session, 'a/entity/obama/?stance=with')
    expect(state().address).toBe(coming)
    expect(state().shown?.address).toBe(coming)
    expect(state().coming).toBeUndefined()
  })

  test('going elsewhere, or nowhere', async () => {
    const { session, state } = await ready('a/')
    prepare(session, 'a/entity/obama/')
    go(session, 'a/sources/')
    expect(state().coming).toBeUndefined()
    prepare(session, 'a/entity/obama/')
    session.getState().prepare(undefined)
    expect(state().coming).toBeUndefined()
  })

  test('where the reader stands already is not prepared', async () => {
    const { session, state } = await ready('a/entity/obama/')
    prepare(session, 'a/entity/obama/')
    expect(state().coming).toBeUndefined()
  })

  test('another story, or what the story does not hold, is not prepared', async () => {
    const { session, state } = await ready('a/')
    prepare(session, 'b/')
    expect(state().coming).toBeUndefined()
    prepare(session, 'a/entity/nobody/')
    expect(state().coming).toBeUndefined()
  })
})
