/** How many claims the filters of a scope keep out. Whether outlets are shown is no filter. */

import { openLens } from '#core/query/lens.ts'
import { claimPasses } from '#core/query/passing.ts'
import type { Scope } from '#core/query/scope.ts'

export const claimsOutside = ({ index, lens, claims }: Scope): number => {
  const open = { ...openLens, outlets: lens.outlets }
  return index.story.claims.filter((claim) => claimPasses(index, open, claim)).length - claims.size
}
