/** What each choice of each filter would show from where the reader stands. */

import { type Facets, facetsOf } from '#core/query/facets.ts'
import type { Scope } from '#core/query/scope.ts'
import { remembered } from '#core/story/remembered.ts'
import { useHere } from '#ui/Here.tsx'

/** Chips, filters and legend all ask. */
const facetsIn = remembered(({ index, lens }: Scope) => facetsOf(index, lens))

export const useFacets = (): Facets => facetsIn(useHere().scope)
