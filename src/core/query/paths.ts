/** How two actors of a scope hang together: the shortest chains of ties from one to the other. A chain proves nothing. */

import type { EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { nameOf } from './names.ts'
import { type Scope, tiesInScope } from './scope.ts'
import { type Tie, tieIdOf } from './ties.ts'
import { counted, listed } from './wording.ts'

export type PathStep = { readonly from: EntityId; readonly to: EntityId; readonly tie: Tie }

/** A chain that meets nobody twice; `entities` has one more than `steps`. */
export type Path = {
  readonly entities: readonly EntityId[]
  readonly steps: readonly PathStep[]
}

type Route = readonly EntityId[]
type Graph = ReadonlyMap<EntityId, readonly EntityId[]>

const graphOf = (scope: Scope): Graph => {
  const graph = new Map<EntityId, EntityId[]>(
    [...scope.entities.keys()].map((id) => [id, []] as const),
  )
  for (const {
    ends: [a, b],
  } of tiesInScope(scope)) {
    graph.get(a)?.push(b)
    graph.get(b)?.push(a)
  }
  const rank = new Map([...graph.keys()].map((id, at) => [id, at]))
  for (const near of graph.values()) near.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
  return graph
}

const routeBack = (cameFrom: ReadonlyMap<EntityId, EntityId>, to: EntityId): Route => {
  const route = [to]
  for (let at = cameFrom.get(to); at !== undefined; at = cameFrom.get(at)) route.unshift(at)
  return route
}

/** The first shortest route that keeps clear of `barred`, and of `barredNext` in its first step. */
const shortestRoute = (
  graph: Graph,
  from: EntityId,
  to: EntityId,
  barred: ReadonlySet<EntityId>,
  barredNext: ReadonlySet<EntityId>,
): Route | undefined => {
  const cameFrom = new Map<EntityId, EntityId>()
  const queue = [from]
  for (const at of queue) {
    if (at === to) return routeBack(cameFrom, to)
    for (const next of graph.get(at) ?? []) {
      if (next === from || cameFrom.has(next) || barred.has(next)) continue
      if (at === from && barredNext.has(next)) continue
      cameFrom.set(next, at)
      queue.push(next)
    }
  }
  return undefined
}

const startsWith = (route: Route, start: Route): boolean =>
  start.every((id, at) => route[at] === id)

/** The routes that leave `last` at one of its stations for somewhere no route of `found` went from there (Yen's algorithm). */
const branchesOf = (graph: Graph, last: Route, found: readonly Route[]): readonly Route[] => {
  const to = last.at(-1)
  if (to === undefined) return []
  return last.slice(0, -1).flatMap((spur, at) => {
    const root = last.slice(0, at)
    const taken = found
      .filter((route) => startsWith(route, [...root, spur]))
      .flatMap((route) => route.slice(at + 1, at + 2))
    const rest = shortestRoute(graph, spur, to, new Set(root), new Set(taken))
    return rest ? [[...root, ...rest]] : []
  })
}

const stepsOf = (scope: Scope, route: Route): readonly PathStep[] =>
  route.slice(1).flatMap((to, at) => {
    const from = route[at]
    const tie = from === undefined ? undefined : scope.ties.get(tieIdOf(from, to))
    return from === undefined || tie === undefined ? [] : [{ from, to, tie }]
  })

/**
 * The shortest chains between two entities over ties in scope, shortest first, at most `max`;
 * equals in the story's order of whom they pass. None from an entity to itself, nor to one out of scope.
 */
export const pathsOf = (scope: Scope, from: EntityId, to: EntityId, max = 5): readonly Path[] => {
  const graph = graphOf(scope)
  if (from === to || !graph.has(from) || !graph.has(to)) return []
  const rank = new Map([...graph.keys()].map((id, at) => [id, at]))
  const byLengthThenOrder = (a: Route, b: Route): number => {
    if (a.length !== b.length) return a.length - b.length
    const at = a.findIndex((id, place) => id !== b[place])
    return at < 0 ? 0 : (rank.get(a[at] as EntityId) ?? 0) - (rank.get(b[at] as EntityId) ?? 0)
  }
  const found: Route[] = []
  const waiting = new Map<string, Route>()
  let next = shortestRoute(graph, from, to, new Set(), new Set())
  while (next !== undefined && found.length < max) {
    found.push(next)
    waiting.delete(next.join('~'))
    for (const route of branchesOf(graph, next, found)) waiting.set(route.join('~'), route)
    next = [...waiting.values()].sort(byLengthThenOrder)[0]
  }
  return found
    .sort(byLengthThenOrder)
    .map((route) => ({ entities: route, steps: stepsOf(scope, route) }))
}

/** What must be said with every chain. */
export const pathCaution =
  'A chain is not a relation: every step rests on its own claims and says nothing of the steps before and after it.'

/** "Directly", "Through Russia", "Through United States and Russia": whom a chain passes on its way. */
export const viaText = (index: StoryIndex, { entities }: Path): string => {
  const between = entities.slice(1, -1).map((id) => nameOf(index, id))
  return between.length === 0 ? 'Directly' : `Through ${listed(between)}`
}

/** "3 chains of claims connect them, the shortest of 1 step."; says so where there may be more than were asked for. */
export const pathsLine = (paths: readonly Path[], max = 5): string => {
  const [shortest] = paths
  if (!shortest) return 'No chain of claims connects them.'
  const steps = counted(shortest.steps.length, 'step')
  if (paths.length === 1) return `One chain of claims connects them, of ${steps}.`
  const more = paths.length < max ? '' : ' There may be longer ones.'
  return `${paths.length} chains of claims connect them, the shortest of ${steps}.${more}`
}
