/** The part of a story that a lens lets through, and why the rest is out. Every view, count, export and page is drawn from it. */

import type { ClaimId, EntityId, TieId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { remembered } from '#core/story/remembered.ts'
import type { Claim } from '#core/story/story.ts'
import { hasClaimFilter, type Lens, openLens } from './lens.ts'
import { claimPasses, entityPasses, isOnMap } from './passing.ts'
import { type Tie, tieIdOf, tiesOf } from './ties.ts'

/** `in`: in scope; `near`: not chosen itself, but a direct neighbour (or a tie to one) of what is; `out`: faded. */
export type Presence = 'in' | 'near' | 'out'

export type Scope = {
  readonly index: StoryIndex
  readonly lens: Lens
  /** Presence of every entity that can stand on the map under this lens (outlets only while the lens shows them). */
  readonly entities: ReadonlyMap<EntityId, Presence>
  /** The ties of all claims that pass the lens, in the story's order, whatever their presence. Their strands hold only claims that pass. */
  readonly ties: ReadonlyMap<TieId, Tie>
  readonly tiePresence: ReadonlyMap<TieId, Presence>
  /** Claims that pass the lens and have both ends in scope. */
  readonly claims: ReadonlySet<ClaimId>
  readonly counts: {
    readonly actors: { readonly shown: number; readonly all: number }
    readonly ties: { readonly shown: number; readonly all: number }
  }
}

const chosenOf = (index: StoryIndex, lens: Lens, passing: readonly Claim[]) => {
  const spokenOf = new Set(passing.flatMap((claim) => [claim.subject, claim.object]))
  const isChosen = hasClaimFilter(lens) ? (id: EntityId) => spokenOf.has(id) : () => true
  return new Set(
    index.story.entities
      .filter((entity) => entityPasses(lens, entity) && isChosen(entity.id))
      .map((entity) => entity.id),
  )
}

/** Without a filter on entities both ends of a claim that passes are chosen, so that nothing is near. */
const tiePresenceOf = (tie: Tie, chosen: ReadonlySet<EntityId>): Presence => {
  const ends = tie.ends.filter((end) => chosen.has(end)).length
  return ends === 2 ? 'in' : ends === 1 ? 'near' : 'out'
}

const allTiesOf = (index: StoryIndex, outlets: boolean): number => {
  const open = { ...openLens, outlets }
  const claims = index.story.claims.filter((claim) => claimPasses(index, open, claim))
  return new Set(claims.map((claim) => tieIdOf(claim.subject, claim.object))).size
}

const countOf = (presences: Iterable<Presence>): number =>
  [...presences].filter((presence) => presence === 'in').length

/**
 * What of the story is in scope. An entity is `in` if it is on the map, of a chosen country and kind,
 * and, while claims are filtered, has a claim that passes. A claim is in scope if it passes and both
 * its ends are in. A tie that passes with one end in is `near`, and so is its other end.
 * `counts.all` is what the open lens shows with the same `outlets`.
 */
export const scopeOf = (index: StoryIndex, lens: Lens): Scope => {
  const passing = index.story.claims.filter((claim) => claimPasses(index, lens, claim))
  const chosen = chosenOf(index, lens, passing)
  const ties = tiesOf(passing)
  const tiePresence = new Map([...ties.values()].map((tie) => [tie.id, tiePresenceOf(tie, chosen)]))
  const near = new Set(
    [...ties.values()].flatMap((tie) => (tiePresence.get(tie.id) === 'near' ? tie.ends : [])),
  )
  const presenceOf = (id: EntityId): Presence =>
    chosen.has(id) ? 'in' : near.has(id) ? 'near' : 'out'
  const onMap = index.story.entities.filter((entity) => isOnMap(lens, entity))
  const isInScope = (claim: Claim) => chosen.has(claim.subject) && chosen.has(claim.object)
  return {
    index,
    lens,
    entities: new Map(onMap.map(({ id }) => [id, presenceOf(id)])),
    ties,
    tiePresence,
    claims: new Set(passing.filter(isInScope).map((claim) => claim.id)),
    counts: {
      actors: { shown: chosen.size, all: onMap.length },
      ties: { shown: countOf(tiePresence.values()), all: allTiesOf(index, lens.outlets) },
    },
  }
}

/** All of a story, without any filter: `actors` leaves the outlets out, `all` has them, too. */
export const openScopesOf = remembered((index: StoryIndex) => ({
  actors: scopeOf(index, openLens),
  all: scopeOf(index, { ...openLens, outlets: true }),
}))

/** Presence of an entity in a scope; `out` for one that cannot stand on the map or is not in the story. */
export const presenceOf = (scope: Scope, entity: EntityId): Presence =>
  scope.entities.get(entity) ?? 'out'

/** Whether an entity is in scope, not merely near. */
export const isInScope = (scope: Scope, entity: EntityId): boolean =>
  presenceOf(scope, entity) === 'in'

/** The ties of a scope that are in it, in the story's order. */
export const tiesInScope = (scope: Scope): readonly Tie[] =>
  [...scope.ties.values()].filter((tie) => scope.tiePresence.get(tie.id) === 'in')

/** The claims of a scope, in the story's order. */
export const claimsInScope = (scope: Scope): readonly Claim[] =>
  scope.index.story.claims.filter((claim) => scope.claims.has(claim.id))

/** The claims that pass the lens of a scope, also those whose ends are out of it; tie by tie. */
export const passingClaims = (scope: Scope): readonly Claim[] =>
  [...scope.ties.values()].flatMap((tie) => tie.claims)
