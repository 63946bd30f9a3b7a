/** The pairs of people whose connection a reader will ask for first, found by rule. */

import type { EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { remembered } from '#core/story/remembered.ts'
import { pathsOf } from './paths.ts'
import { openScopesOf, tiesInScope } from './scope.ts'

export type AskedPath = { readonly from: EntityId; readonly to: EntityId }

const most = 3

/**
 * From the person with the most ties to the one with the most in every other country, at most three;
 * equals in the story's order. Only where a chain connects them. Empty where a story has no such people.
 */
export const askedPathsOf = remembered((index: StoryIndex): readonly AskedPath[] => {
  const scope = openScopesOf(index).actors
  const ties = new Map<EntityId, number>()
  for (const { ends } of tiesInScope(scope))
    for (const end of ends) ties.set(end, (ties.get(end) ?? 0) + 1)
  const people = index.story.entities
    .filter(({ id, kind }) => kind === 'person' && ties.has(id))
    .sort((a, b) => (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0))
  const [first] = people
  if (!first) return []
  const seen = new Set([first.country])
  const others = people.filter(({ country }) => {
    if (country === undefined || seen.has(country)) return false
    seen.add(country)
    return true
  })
  return others
    .map(({ id }) => ({ from: first.id, to: id }))
    .filter(({ from, to }) => pathsOf(scope, from, to, 1).length > 0)
    .slice(0, most)
})
