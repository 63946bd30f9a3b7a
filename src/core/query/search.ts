/** Finds actors, events and countries by what a reader types. The only file that knows the search library: load it when it is asked for. */

import MiniSearch, { type SearchResult } from 'minisearch'
import type { StoryIndex } from '#core/story/index.ts'
import { type Field, type Findable, fields, findablesOf, type HitTarget } from './findable.ts'
import { termOf, termsOf, wordsOf } from './terms.ts'

/** Something found. */
export type Hit = Pick<Findable, 'title' | 'detail'> & {
  readonly target: HitTarget
  /** By what it was found: the field, and the text of it that holds the words. */
  readonly why: { readonly field: Field; readonly text: string }
  /** Whether only nearly the same words were found. */
  readonly isGuess: boolean
}

export type SearchIndex = {
  readonly library: MiniSearch<Findable>
  readonly entries: ReadonlyMap<string, Findable>
}

/** Everything that can be found in a story; made once. */
export const searchIndexOf = (index: StoryIndex): SearchIndex => {
  const entries = findablesOf(index)
  const library = new MiniSearch<Findable>({
    idField: 'key',
    fields: [...fields],
    extractField: (entry, field) =>
      field === 'key' ? entry.key : entry.texts[field as Field].join('\n'),
    tokenize: wordsOf,
    processTerm: (word) => termOf(word) || null,
  })
  library.addAll(entries)
  return { library, entries: new Map(entries.map((entry) => [entry.key, entry])) }
}

/** How a word was found: `closeness` 0 the same, 1 a beginning, 2 nearly the same; `field` counts `fields`. */
type Match = { readonly closeness: 0 | 1 | 2; readonly field: number; readonly term: string }

const closenessOf = (asked: string, found: string): Match['closeness'] =>
  found === asked ? 0 : found.startsWith(asked) ? 1 : 2

const costOf = ({ closeness, field }: Match): number =>
  (closeness === 2 ? 100 : 0) + field * 10 + closeness

const bestMatch = (asked: string, { match }: SearchResult): Match => {
  const matches = Object.entries(match).flatMap(([term, found]) =>
    found.map(
      (field): Match => ({
        closeness: closenessOf(asked, term),
        field: fields.indexOf(field as Field),
        term,
      }),
    ),
  )
  return matches.reduce((best, one) => (costOf(one) < costOf(best) ? one : best))
}

type Ranked = {
  readonly hit: Hit
  /** What decides, the first that differs: how and where it was found, how near the beginning, in how short a text. */
  readonly order: readonly number[]
}

/** The shortest text that holds the term, with the place of the term and the number of its words. */
const placeOf = (texts: readonly string[], term: string) => {
  const holding = texts
    .map((text) => ({ text, terms: termsOf(text) }))
    .filter(({ terms }) => terms.includes(term))
    .sort((a, b) => a.terms.length - b.terms.length)
  const [first] = holding
  return {
    text: first?.text ?? '',
    at: first?.terms.indexOf(term) ?? 0,
    of: first?.terms.length ?? 0,
  }
}

const rankedOf = (entry: Findable, terms: readonly string[], result: SearchResult): Ranked => {
  const matches = terms.map((term) => bestMatch(term, result))
  const decisive = matches.reduce((worst, one) => (costOf(one) > costOf(worst) ? one : worst))
  const field = fields[decisive.field] ?? 'name'
  const { text, at, of } = placeOf(entry.texts[field], decisive.term)
  const { target, title, detail } = entry
  return {
    hit: { target, title, detail, why: { field, text }, isGuess: decisive.closeness === 2 },
    order:
      field === 'name'
        ? [costOf(decisive), at, of, -result.score]
        : [costOf(decisive), -result.score],
  }
}

const byOrder = (a: Ranked, b: Ranked): number => {
  const at = a.order.findIndex((value, place) => value !== b.order[place])
  return at < 0 ? 0 : (a.order[at] ?? 0) - (b.order[at] ?? 0)
}

/** What was found for sure; else guesses at names and aliases; else all guesses. */
const bestOf = (ranked: readonly Ranked[]): readonly Ranked[] => {
  const sure = ranked.filter(({ hit }) => !hit.isGuess)
  if (sure.length > 0) return sure
  const names = ranked.filter(({ hit }) => hit.why.field === 'name' || hit.why.field === 'alias')
  return names.length > 0 ? names : ranked
}

/** Up to three letters must be right, up to five may have one wrong, longer words two. */
const mistakesIn = (term: string): number => (term.length < 4 ? 0 : term.length < 6 ? 1 : 2)

const longest = 100

/**
 * What holds every word of `text`, or words that begin so: by name first, then alias, role, country.
 * Only where nothing does, what nearly does. At most `most`; empty for a text without words.
 */
export const search = (
  { library, entries }: SearchIndex,
  text: string,
  most = 12,
): readonly Hit[] => {
  const asked = text.slice(0, longest)
  const terms = termsOf(asked)
  if (terms.length === 0) return []
  const found = library.search(asked, { combineWith: 'AND', prefix: true, fuzzy: mistakesIn })
  const ranked = found.flatMap((result) => {
    const entry = entries.get(result.id)
    return entry === undefined ? [] : [rankedOf(entry, terms, result)]
  })
  return [...bestOf(ranked)]
    .sort(byOrder)
    .slice(0, most)
    .map(({ hit }) => hit)
}
