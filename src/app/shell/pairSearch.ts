/** Reads a question for two actors at once, "Obama to Assad", and finds the chains between them. Knows no way to search for one. */

import { connectionQuestion } from '#core/query/names.ts'
import type { Hit } from '#core/query/search.ts'
import type { EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'

const between = /\s+(?:to|and|with|vs\.?)\s+|\s*(?:→|->|–|—|\.{2,}|…)\s*/giu
/** What a whole question has around the names. */
const before = /^(?:how\s+(?:is|are)\s+|from\s+|path\s+)+/i
const after = /\s+(?:is\s+|are\s+)?(?:connected|linked|related|tied)$/i

/** Every way to cut a text into two names, in the order of the text; both have letters. */
export function pairsIn(text: string): readonly (readonly [string, string])[] {
  const asked = text.trim().replace(/\?+$/, '').replace(before, '')
  return [...asked.matchAll(between)]
    .map(({ 0: sign, index }) => {
      const from = asked.slice(0, index).replace(after, '').trim()
      return [from, asked.slice(index + sign.length).trim()] as const
    })
    .filter((pair) => pair.every((name) => /\p{L}/u.test(name)))
}

/** How many actors that begin alike are offered at the far end. */
const mostEnds = 3

const actorsIn = (hits: readonly Hit[]): readonly EntityId[] =>
  hits.flatMap(({ target }) => (target.on === 'entity' ? [target.entity] : []))

const hitOf = (index: StoryIndex, from: EntityId, to: EntityId): Hit => {
  const title = connectionQuestion(index, from, to)
  return {
    target: { on: 'path', from, to },
    title,
    detail: 'Chains of claims',
    why: { field: 'name', text: title },
    isGuess: false,
  }
}

/** From the best match of the first name to those of the second; empty for a text that is no such question. `find`: the actors of a name, best first. */
export function pairSearch(
  index: StoryIndex,
  find: (name: string) => readonly Hit[],
  text: string,
): readonly Hit[] {
  for (const [one, other] of pairsIn(text)) {
    const [from] = actorsIn(find(one))
    const ends = actorsIn(find(other)).filter((to) => to !== from)
    if (from !== undefined && ends.length > 0)
      return ends.slice(0, mostEnds).map((to) => hitOf(index, from, to))
  }
  return []
}
