/** The matrix in the browser: one stop for Tab, and arrows from cell to cell. */

import { useDeferredValue, useMemo, useRef } from 'react'
import { useLive } from '#app/stage/useLive.ts'
import { orderOf } from '#core/address/address.ts'
import { useHere } from '#ui/Here.tsx'
import { MatrixView } from '#ui/matrix/MatrixView.tsx'
import { matrixOf } from '#ui/matrix/matrix.ts'
import { useWalk } from './useWalk.ts'

export function Matrix() {
  const { scope, address } = useHere()
  const isLive = useLive()
  const place = useRef<HTMLDivElement>(null)
  // A thousand cells take a moment to draw; what was chosen shows at once.
  const order = useDeferredValue(orderOf(address))
  const matrix = useMemo(() => matrixOf(scope, order), [scope, order])
  const stop = useWalk(place, matrix)
  return <MatrixView ref={place} order={order} {...(isLive ? { stop } : {})} />
}
