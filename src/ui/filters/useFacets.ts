/** What each choice of each filter would show from where the reader stands. */

import { useMemo } from 'react'
import { type Facets, facetsOf } from '#core/query/facets.ts'
import { useHere } from '#ui/Here.tsx'

export function useFacets(): Facets {
  const { index, address } = useHere()
  return useMemo(() => facetsOf(index, address.lens), [index, address.lens])
}
