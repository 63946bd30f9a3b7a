/** Who is heard where the reader stands, whichever voices are chosen: choosing among them must not hide the others. */

import { useMemo } from 'react'
import { type Balance, balanceOf } from '#core/query/balance.ts'
import { scopeOf } from '#core/query/scope.ts'
import { useHere } from '#ui/Here.tsx'

export function useBalance(): Balance {
  const { index, address } = useHere()
  const { lens } = address
  return useMemo(() => balanceOf(scopeOf(index, { ...lens, voices: [] })), [index, lens])
}
