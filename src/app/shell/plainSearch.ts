/** Finds actors by a part of their name, letter for letter: while the search proper is on its way, or where it did not come. */

import { nearest } from '#core/query/nearest.ts'
import type { Hit } from '#core/query/search.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Entity } from '#core/story/story.ts'

const plainOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()

const hitOf = ({ id, name, role }: Entity, why: Hit['why'], isGuess = false): Hit => ({
  target: { on: 'entity', entity: id },
  title: name,
  detail: role,
  why,
  isGuess,
})

const namesOf = ({ name, shortName, aliases }: Entity): readonly string[] => [
  name,
  ...(shortName === undefined ? [] : [shortName]),
  ...aliases,
]

/** Those whose name holds the text, then those with another name that does; in the story's order, at most `most`. */
export function plainSearch(index: StoryIndex, text: string, most = 12): readonly Hit[] {
  const asked = plainOf(text)
  if (asked === '') return []
  const holds = (name: string | undefined) => name !== undefined && plainOf(name).includes(asked)
  const byName: Hit[] = []
  const byAlias: Hit[] = []
  for (const entity of index.story.entities) {
    const alias = entity.aliases.find(holds)
    if (holds(entity.name) || holds(entity.shortName))
      byName.push(hitOf(entity, { field: 'name', text: entity.name }))
    else if (alias !== undefined) byAlias.push(hitOf(entity, { field: 'alias', text: alias }))
  }
  return [...byName, ...byAlias].slice(0, most)
}

/** The actors whose names come nearest to a text that finds nothing; may be none. */
export function nearestHits(index: StoryIndex, text: string): readonly Hit[] {
  const candidates = index.story.entities.map((entity) => ({
    id: entity.id,
    names: namesOf(entity),
  }))
  return nearest(text, candidates).flatMap(({ id }) => {
    const entity = index.entities.get(id)
    return entity ? [hitOf(entity, { field: 'name', text: entity.name }, true)] : []
  })
}
