/** The search of a story, fetched when it is first asked for; until then, and where it does not come, names are matched plainly. */

import { useMemo, useState } from 'react'
import type { Hit, SearchIndex } from '#core/query/search.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { pairSearch } from './pairSearch.ts'
import { nearestHits, plainSearch } from './plainSearch.ts'

/** The module of the search proper. */
export type SearchModule = {
  readonly searchIndexOf: (index: StoryIndex) => SearchIndex
  readonly search: (searchIndex: SearchIndex, text: string) => readonly Hit[]
}

export type Searching = 'asleep' | 'loading' | 'ready' | 'failed'

/** `areMatches` false: nothing was found, these are the nearest names. */
export type Found = { readonly hits: readonly Hit[]; readonly areMatches: boolean }

export type Searcher = {
  readonly state: Searching
  /** Fetches the search proper; once there, it does nothing. After a failure it tries again. */
  readonly wake: () => void
  readonly find: (text: string) => Found
}

const fetchSearch = (): Promise<SearchModule> => import('#core/query/search.ts')

/** The chains that were asked for, after what is called just so and before what holds the words anywhere else. */
const withPaths = (held: readonly Hit[], paths: readonly Hit[]): readonly Hit[] => {
  const sure = held.filter(({ isGuess }) => !isGuess)
  const isCalledSo = ({ why: { field } }: Hit) => field === 'name' || field === 'alias'
  return [...sure.filter(isCalledSo), ...paths, ...sure.filter((hit) => !isCalledSo(hit))]
}

/** What a text finds; `proper` is absent while only plain matching is there. */
export function findIn(
  index: StoryIndex,
  proper: ((text: string) => readonly Hit[]) | undefined,
  text: string,
): Found {
  if (text.trim() === '') return { hits: [], areMatches: true }
  const findOne = proper ?? ((name: string) => plainSearch(index, name))
  const held = findOne(text)
  const paths = pairSearch(index, findOne, text)
  const hits = paths.length > 0 ? withPaths(held, paths) : held
  return hits.length > 0
    ? { hits, areMatches: true }
    : { hits: nearestHits(index, text), areMatches: false }
}

/** Searches once for what is asked twice in a row: when it is typed and when it is drawn. */
function remembering(find: (text: string) => Found): (text: string) => Found {
  let last: { readonly text: string; readonly found: Found } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, found: find(text) }
    return last.found
  }
}

export function useSearcher(
  index: StoryIndex,
  fetchModule: () => Promise<SearchModule> = fetchSearch,
): Searcher {
  const [module, setModule] = useState<SearchModule>()
  const [state, setState] = useState<Searching>('asleep')
  const proper = useMemo(() => {
    if (!module) return undefined
    const searchIndex = module.searchIndexOf(index)
    return (text: string) => module.search(searchIndex, text)
  }, [module, index])
  const wake = () => {
    if (state === 'loading' || state === 'ready') return
    setState('loading')
    fetchModule().then(
      (loaded) => {
        setModule(() => loaded)
        setState('ready')
      },
      () => setState('failed'),
    )
  }
  const find = useMemo(() => remembering((text) => findIn(index, proper, text)), [index, proper])
  return { state, wake, find }
}
