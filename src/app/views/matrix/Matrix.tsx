/** The matrix in the browser: one stop for Tab, arrows from cell to cell, and the reader's order. */

import { useMemo, useRef, useState } from 'react'
import { useLive } from '#app/stage/useLive.ts'
import type { MatrixOrder } from '#core/place/seriation.ts'
import { useHere } from '#ui/Here.tsx'
import { MatrixView } from '#ui/matrix/MatrixView.tsx'
import { matrixOf } from '#ui/matrix/matrix.ts'
import styles from './Matrix.module.css'
import { OrderSwitch } from './OrderSwitch.tsx'
import { useWalk } from './useWalk.ts'

export function Matrix() {
  const { scope } = useHere()
  const isLive = useLive()
  const [order, setOrder] = useState<MatrixOrder>('blocs')
  const place = useRef<HTMLDivElement>(null)
  const matrix = useMemo(() => matrixOf(scope, order), [scope, order])
  const stop = useWalk(place, matrix)
  const orderSwitch = <OrderSwitch order={order} onOrder={setOrder} />
  return (
    <div ref={place} className={styles.place}>
      <MatrixView order={order} {...(isLive ? { stop, orderSwitch } : {})} />
    </div>
  )
}
