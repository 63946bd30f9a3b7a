/** What the map is, in words, for those who do not see it. */

import type { Address } from '#core/address/address.ts'
import { restrictionsOf } from '#core/query/lens.ts'
import type { Scope } from '#core/query/scope.ts'
import { scopeLine } from '#core/query/summary.ts'

export function mapDescriptionOf(
  scope: Scope,
  { focus }: Address,
): { readonly title: string; readonly description: string } {
  const { story, entities } = scope.index
  const chosen = focus.on === 'entity' ? entities.get(focus.entity)?.name : undefined
  const about = restrictionsOf(scope.lens).length === 0 ? 'The whole story' : 'Filtered'
  return {
    title: chosen ? `${chosen} on the map of “${story.title}”` : `Map of “${story.title}”`,
    description: `${about}: ${scopeLine(scope)}. Each mark is a link to an actor; the text beside the map lists every tie with its voices.`,
  }
}
