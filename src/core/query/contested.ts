/** The contested ties of a scope, each with the sides that speak against each other. */

import type { Dispute } from './disputes.ts'
import { passingClaims, type Scope, tiesInScope } from './scope.ts'
import { contestedWhy, type Tie } from './ties.ts'

export type ContestedTie = { readonly tie: Tie; readonly disputes: readonly Dispute[] }

/** In the story's order; only among the voices that the lens lets be heard. */
export const contestedIn = (scope: Scope): readonly ContestedTie[] => {
  const claims = passingClaims(scope)
  return tiesInScope(scope)
    .filter((tie) => tie.contested)
    .map((tie) => ({ tie, disputes: contestedWhy(tie, claims) }))
}
