/** The matrix: who stands how to whom, actor by actor; a table where there is room, else a list of rows. Works without script. */

import { type Ref, useMemo } from 'react'
import { type MatrixOrder, orderOf } from '#core/address/address.ts'
import { useHere } from '#ui/Here.tsx'
import { OutsideLine } from '#ui/panel/OutsideLine.tsx'
import { MatrixRows } from './MatrixRows.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import styles from './MatrixView.module.css'
import { matrixOf } from './matrix.ts'
import { OrderLinks } from './OrderLinks.tsx'
import type { Stop } from './stop.ts'

/** Beyond that many actors a table cannot be read, nor drawn in good time: 14,400 cells. */
const mostInTable = 120

type Props = {
  /** The order to draw where it may lag behind the one that the address asks for. */
  readonly order?: MatrixOrder
  readonly stop?: Stop | undefined
  /** The view's own element, for what walks its cells. */
  readonly ref?: Ref<HTMLDivElement>
}

export function MatrixView({ order: drawn, stop, ref }: Props) {
  const { scope, address } = useHere()
  const order = drawn ?? orderOf(address)
  const matrix = useMemo(() => matrixOf(scope, order), [scope, order])
  const { ties } = scope.counts
  const count = matrix.actors.length
  const isTable = count > 0 && count <= mostInTable
  return (
    <div ref={ref} className={styles.view}>
      <div className={isTable ? `${styles.body} ${styles.hasTable}` : styles.body}>
        <div className={styles.head}>
          <h2 className={styles.title}>Matrix</h2>
          <p className={styles.tableHint}>Row to column. Empty: unknown.</p>
          <p className={styles.rowsHint}>
            How each actor is said to stand to others, and others to it.
          </p>
          <OrderLinks />
        </div>
        {isTable && (
          <>
            {!stop && (
              <a className={styles.skip} href="#after-matrix">
                Skip the matrix
              </a>
            )}
            <div className={styles.region}>
              <MatrixTable
                matrix={matrix}
                stop={stop}
                parts={order === 'country' ? 'countries' : 'none'}
              />
            </div>
          </>
        )}
        {count > mostInTable && (
          <p>{`${count} actors are too many for a table. Choose a country or a kind of actor, or open an actor here.`}</p>
        )}
        {count === 0 && <p>No actor is in scope.</p>}
        <div className={styles.rows}>
          <MatrixRows matrix={matrix} />
        </div>
        <div className={styles.foot} id="after-matrix" tabIndex={-1}>
          <OutsideLine count={ties.all - ties.shown} what="tie" hasMore={ties.shown > 0} />
        </div>
      </div>
    </div>
  )
}
