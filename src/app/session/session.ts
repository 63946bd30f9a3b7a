/** Where the reader stands and the story they stand in, as one store. Knows neither the URL nor the network, only a way to load. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LoadFailure } from '#app/ports/loadFailure.ts'
import type { LoadedStory, LoadResult } from '#app/ports/loadStory.ts'
import type { Address } from '#core/address/address.ts'
import { checkAddress } from '#core/address/check.ts'
import type { Parsed } from '#core/address/codec.ts'
import type { Move } from '#core/address/moves.ts'
import type { AddressProblem } from '#core/address/problem.ts'
import { isSameAddress, keepingParts } from '#core/address/step.ts'

export type Loading =
  /** `slow`: it takes so long that the reader should be told. */
  | { readonly state: 'loading'; readonly slow: boolean }
  | ({ readonly state: 'ready' } & LoadedStory)
  | { readonly state: 'failed'; readonly failure: LoadFailure }

/**
 * What the views draw: the last story that came, at the last address within it.
 * While another story is on its way, or did not come, this is still the one before.
 */
export type Shown = LoadedStory & { readonly address: Address }

export type SessionState = {
  /** Where the reader wants to stand: what the URL says. */
  readonly address: Address
  /** What of the address could not be followed. */
  readonly problems: readonly AddressProblem[]
  readonly loading: Loading
  /** Undefined until the first story has come. */
  readonly shown: Shown | undefined
  /** Stands at an address; `problems` are those of reading it from a text. */
  readonly go: (address: Address, problems?: readonly AddressProblem[]) => void
  /** Where the reader may go next, in the story that is shown; going there, `address` is this very object. */
  readonly coming: Address | undefined
  /** Tells that the reader may go to an address, or nowhere any more. */
  readonly prepare: (address: Address | undefined) => void
  /** Stands where the move leads from here; a move to the same address is none. */
  readonly move: (move: Move) => void
  /** Loads again what did not come. */
  readonly retry: () => void
}

export type Session = StoreApi<SessionState>

export type Load = (story: Address['story'], signal: AbortSignal) => Promise<LoadResult>

/** Milliseconds until a load is called slow. */
export const slowAfter = 2_000

const stateAt = (loaded: LoadedStory, wanted: Address, read: readonly AddressProblem[]) => {
  const { index, places, warnings } = loaded
  const { address, problems } = checkAddress(wanted, index)
  return {
    address,
    problems: [...read, ...problems],
    loading: { state: 'ready', index, places, warnings },
    shown: { index, places, warnings, address },
  } as const
}

/**
 * A session at `start` that has begun to load its story. The latest load wins: what an earlier one brings is dropped.
 * `here`: the start's story where it is loaded already; the very first state then shows it.
 */
export const createSession = (start: Parsed, load: Load, here?: LoadedStory): Session => {
  let running: AbortController | undefined

  const stop = (): void => {
    running?.abort()
    running = undefined
  }

  const begin = (story: Address['story']): void => {
    stop()
    const own = new AbortController()
    running = own
    const showLoading = (slow: boolean): void =>
      session.setState({ loading: { state: 'loading', slow } })
    const slowClock = setTimeout(() => showLoading(true), slowAfter)
    own.signal.addEventListener('abort', () => clearTimeout(slowClock))
    showLoading(false)

    // A load never fails: what went wrong is its result.
    void load(story, own.signal).then((result) => {
      if (running !== own) return
      stop()
      const { address, problems } = session.getState()
      if (result.ok) arrive(result, address, problems)
      else session.setState({ loading: { state: 'failed', failure: result.failure } })
    })
  }

  /** Stands at an address whose story is here. */
  const arrive = (loaded: LoadedStory, wanted: Address, read: readonly AddressProblem[]): void => {
    const { loading } = session.getState()
    const next = stateAt(loaded, wanted, read)
    session.setState({ ...next, coming: undefined, ...(loading.state === 'ready' && { loading }) })
  }

  const go: SessionState['go'] = (wanted, problems = []) => {
    const { address: before, shown, loading, coming } = session.getState()
    const address = coming && isSameAddress(coming, wanted) ? coming : keepingParts(before, wanted)
    if (shown?.index.story.id === address.story) {
      stop()
      arrive(shown, address, problems)
      return
    }
    session.setState({ address, problems })
    if (address.story !== before.story || loading.state === 'failed') begin(address.story)
  }

  const prepare: SessionState['prepare'] = (wanted) => {
    const { address: before, shown } = session.getState()
    // A press may be told of when its click has been followed.
    const isNext =
      wanted && shown?.index.story.id === wanted.story && !isSameAddress(before, wanted)
    const next = isNext && checkAddress(keepingParts(before, wanted), shown.index)
    session.setState({ coming: next && next.problems.length === 0 ? next.address : undefined })
  }

  const session: Session = createStore<SessionState>()(() => ({
    address: start.address,
    problems: start.problems,
    loading: { state: 'loading', slow: false },
    shown: undefined,
    coming: undefined,
    ...(here ? stateAt(here, start.address, start.problems) : {}),
    go,
    prepare,
    move: (move) => {
      const { address } = session.getState()
      const next = move(address)
      if (!isSameAddress(next, address)) go(next)
    },
    retry: () => {
      const { address, loading } = session.getState()
      if (loading.state === 'failed') begin(address.story)
    },
  }))

  if (!here) begin(start.address.story)
  return session
}
