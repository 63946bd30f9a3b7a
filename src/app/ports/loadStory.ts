/** The only fetch: a story and its places, read and checked, or the reason why not. Knows nothing of sessions and screens. */

import type { StoryPlaces } from '#core/place/places.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Problem } from '#core/story/problems.ts'
import { download, type Fetch } from './download.ts'
import { failureOf, failureOfFault, failureOfProblems, type LoadFailure } from './loadFailure.ts'

export type LoadedStory = {
  readonly index: StoryIndex
  readonly places: StoryPlaces
  readonly warnings: readonly Problem[]
}

export type LoadResult =
  | ({ readonly ok: true } & LoadedStory)
  | { readonly ok: false; readonly failure: LoadFailure }

/** Bytes of one file. */
export const largestFile = 5 * 1024 * 1024
/** Milliseconds in which at least `leastProgress` bytes must come, of both files together; else the load has stalled. */
export const stallTime = 10_000
/** 1.6 kB a second: slower than any line on which a page would have come. */
export const leastProgress = 16 * 1024

export type LoadOptions = {
  /** The path to the site's root, with its slash: `/` or `/news/`. */
  readonly base: string
  readonly signal: AbortSignal
  /** The browser's own unless a test brings another. */
  readonly fetch?: Fetch
}

const failed = (failure: LoadFailure): LoadResult => ({ ok: false, failure })

/** The parser comes while the files do: it weighs as much as they. */
const loadReader = () => import('./readLoaded.ts')

/** Loads `<base>stories/<slug>/story.json` and the `places.json` beside it. Never throws and always ends: an abort gives `aborted`. */
export const loadStory = (slug: string, options: LoadOptions): Promise<LoadResult> =>
  new Promise((resolve) => {
    const { base, signal, fetch = (url, init) => globalThis.fetch(url, init) } = options
    const controller = new AbortController()
    let progress = 0

    const end = (result: LoadResult): void => {
      clearInterval(stallClock)
      signal.removeEventListener('abort', onAbort)
      controller.abort()
      resolve(result)
    }
    const onAbort = (): void => end(failed(failureOf('aborted')))
    const onStallClock = (): void => {
      if (progress < leastProgress) end(failed(failureOf('timeout')))
      progress = 0
    }
    const stallClock = setInterval(onStallClock, stallTime)
    signal.addEventListener('abort', onAbort)
    if (signal.aborted) return onAbort()

    const textOf = async (file: string): Promise<string | undefined> => {
      const got = await download(`${base}stories/${slug}/${file}`, {
        fetch,
        signal: controller.signal,
        most: largestFile,
        onBytes: (count) => {
          progress += count
        },
      })
      if (got.ok) return got.text
      end(failed(failureOfFault(got.fault)))
      return undefined
    }
    const reader = loadReader().catch(() => end(failed(failureOf('offline'))))
    Promise.all([reader, textOf('story.json'), textOf('places.json')])
      .then(([readWith, story, places]) => {
        if (readWith && story !== undefined && places !== undefined)
          end(readWith.readLoaded(slug, story, places))
      })
      .catch(() => end(failed(failureOfProblems([]))))
  })
