/** What a panel reads of the reader's scope. The pages of outlets show them, whether the map does or not. */

import { neighbourhoodOf } from '#core/query/neighbours.ts'
import { claimPasses } from '#core/query/passing.ts'
import { openScopesOf, type Scope, scopeOf } from '#core/query/scope.ts'
import type { EntityId } from '#core/story/ids.ts'
import type { Claim } from '#core/story/story.ts'

/** The scope itself, or the same with outlets where one of `entities` is an outlet. */
export const scopeWith = (scope: Scope, entities: readonly EntityId[]): Scope => {
  const { index, lens } = scope
  const hasOutlet = entities.some((id) => index.entities.get(id)?.kind === 'outlet')
  return hasOutlet && !lens.outlets ? scopeOf(index, { ...lens, outlets: true }) : scope
}

/** Of these claims, those of a chosen stance, modality and voice; whether the map shows outlets makes no difference. */
export const passingOf = ({ index, lens }: Scope, claims: readonly Claim[]): readonly Claim[] =>
  claims.filter((claim) => claimPasses(index, { ...lens, outlets: true }, claim))

const openTies = ({ index }: Scope, entity: EntityId, outlets: boolean): number =>
  neighbourhoodOf(openScopesOf(index)[outlets ? 'all' : 'actors'], entity).ties.length

export type Hidden = {
  /** Ties that the filters keep out. */
  readonly byFilters: number
  /** Ties to outlets, while the map leaves outlets out. */
  readonly byOutlets: number
}

/** How many ties of an entity a scope does not show. */
export const hiddenTies = (scope: Scope, entity: EntityId): Hidden => {
  const { outlets } = scope.lens
  const open = openTies(scope, entity, outlets)
  return {
    byFilters: open - neighbourhoodOf(scope, entity).ties.length,
    byOutlets: outlets ? 0 : openTies(scope, entity, true) - open,
  }
}
