/** A scope as rows and columns of actors, with what is claimed from each to each. Knows nothing of how it looks. */

import type { MatrixOrder } from '#core/address/address.ts'
import { blocOrderOf, countryOrderOf, nameOrderOf } from '#core/place/seriation.ts'
import { isInScope, passingClaims, type Scope, tiesInScope } from '#core/query/scope.ts'
import { contestedWhy, type Dash, dashOf, type Tie } from '#core/query/ties.ts'
import type { EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { type Claim, type Stance, stances } from '#core/story/story.ts'

/** The claims of a cell that share a stance. */
export type CellPart = {
  readonly stance: Stance
  readonly dash: Dash
  /** Whether all of them are said of both ends alike. */
  readonly isMutual: boolean
  readonly claims: readonly Claim[]
}

/** What is claimed from the actor of a row to the actor of a column. A mutual claim stands in both cells of its pair. */
export type Cell = {
  readonly from: EntityId
  readonly to: EntityId
  /** In the order of the stances; never empty. */
  readonly parts: readonly CellPart[]
  /** Whether what is disputed is said in this direction. */
  readonly isContested: boolean
}

export type Matrix = {
  /** The actors in scope, in order: the rows and the columns. */
  readonly actors: readonly EntityId[]
  /** Undefined where nothing is claimed in that direction: unknown, not neutral. */
  readonly cellOf: (from: EntityId, to: EntityId) => Cell | undefined
  /** The cells that hold something, row by row. */
  readonly cells: readonly Cell[]
}

const blocs = new WeakMap<StoryIndex, readonly EntityId[]>()

/** Of the whole story, so that rows keep their places while a lens lets more or fewer of them through. Outlets come last. */
const blocsOf = (index: StoryIndex): readonly EntityId[] => {
  const known = blocs.get(index)
  if (known) return known
  const { entities, claims } = index.story
  const isOutlet = (kind: string) => kind === 'outlet'
  const order = [
    ...blocOrderOf(
      entities.filter(({ kind }) => !isOutlet(kind)),
      claims,
    ),
    ...entities.filter(({ kind }) => isOutlet(kind)).map(({ id }) => id),
  ]
  blocs.set(index, order)
  return order
}

const orderOf = (index: StoryIndex, order: MatrixOrder): readonly EntityId[] => {
  switch (order) {
    case 'blocs':
      return blocsOf(index)
    case 'country':
      return countryOrderOf(index.story.entities)
    case 'name':
      return nameOrderOf(index.story.entities)
    default:
      return order satisfies never
  }
}

const partsOf = (claims: readonly Claim[]): readonly CellPart[] =>
  stances.flatMap((stance) => {
    const own = claims.filter((claim) => claim.stance === stance)
    if (own.length === 0) return []
    const isMutual = own.every(({ direction }) => direction === 'mutual')
    return [{ stance, dash: dashOf(own), isMutual, claims: own }]
  })

const speaks = (claim: Claim, from: EntityId): boolean =>
  claim.direction === 'mutual' || claim.subject === from

const cellsOf = (tie: Tie, passing: readonly Claim[]): readonly Cell[] => {
  const disputes = contestedWhy(tie, passing)
  const [a, b] = tie.ends
  return [[a, b] as const, [b, a] as const].flatMap(([from, to]) => {
    const parts = partsOf(tie.claims.filter((claim) => speaks(claim, from)))
    const isContested = disputes.some((dispute) =>
      dispute.how === 'denied'
        ? speaks(dispute.claim, from)
        : dispute.direction === 'mutual' || dispute.from === from,
    )
    return parts.length === 0 ? [] : [{ from, to, parts, isContested }]
  })
}

const keyOf = (from: EntityId, to: EntityId): string => `${from}~${to}`

/** The matrix of what a scope holds, in an order. */
export const matrixOf = (scope: Scope, order: MatrixOrder): Matrix => {
  const actors = orderOf(scope.index, order).filter((id) => isInScope(scope, id))
  const passing = passingClaims(scope)
  const found = tiesInScope(scope).flatMap((tie) => cellsOf(tie, passing))
  const byKey = new Map(found.map((cell) => [keyOf(cell.from, cell.to), cell]))
  const cellOf = (from: EntityId, to: EntityId) => byKey.get(keyOf(from, to))
  const cells = actors.flatMap((from) => actors.flatMap((to) => cellOf(from, to) ?? []))
  return { actors, cellOf, cells }
}
