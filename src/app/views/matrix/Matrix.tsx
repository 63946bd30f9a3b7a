/** The matrix in the browser: one stop for Tab, arrows from cell to cell, and the reader's order. */

import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useLive } from '#app/stage/useLive.ts'
import type { MatrixOrder } from '#core/place/seriation.ts'
import { useHere } from '#ui/Here.tsx'
import { MatrixView } from '#ui/matrix/MatrixView.tsx'
import { matrixOf } from '#ui/matrix/matrix.ts'
import { OrderSwitch } from './OrderSwitch.tsx'
import { useWalk } from './useWalk.ts'

export function Matrix() {
  const { scope } = useHere()
  const isLive = useLive()
  const [order, setOrder] = useState<MatrixOrder>('blocs')
  const place = useRef<HTMLDivElement>(null)
  // A thousand cells take a moment to draw; what was chosen shows at once.
  const shown = useDeferredValue(order)
  const matrix = useMemo(() => matrixOf(scope, shown), [scope, shown])
  const stop = useWalk(place, matrix)
  const orderSwitch = <OrderSwitch order={order} onOrder={setOrder} />
  return <MatrixView ref={place} order={shown} {...(isLive ? { stop, orderSwitch } : {})} />
}
