/** A row of the matrix: its actor, and what that actor is said to be to each other. Cells are known by their place: another order then changes what they hold, and moves none. */

import { memo } from 'react'
import type { EntityId } from '#core/story/ids.ts'
import { ActorHead } from './ActorHead.tsx'
import { MatrixCell } from './MatrixCell.tsx'
import styles from './MatrixTable.module.css'
import type { Matrix } from './matrix.ts'
import { tabIndexAt } from './stop.ts'

type Props = {
  readonly matrix: Matrix
  readonly from: EntityId
  readonly row: number
  /** See `tabIndexAt`. */
  readonly stop: number | undefined
  /** Whether a rule stands above it. */
  readonly isStart: boolean
  /** The actor whom the panel tells of. */
  readonly lit: EntityId | undefined
}

export const MatrixRow = memo(function MatrixRow({ matrix, from, row, stop, isStart, lit }: Props) {
  return (
    <tr className={isStart ? styles.start : undefined}>
      <ActorHead id={from} scope="row" row={row} column={0} tabIndex={tabIndexAt(stop, 0)} />
      {matrix.actors.map((to, at) => {
        const column = at + 1
        const isLit = lit !== undefined && (lit === from || lit === to)
        return (
          <MatrixCell
            key={column}
            cell={matrix.cellOf(from, to)}
            isSelf={from === to}
            isLit={isLit}
            row={row}
            column={column}
            tabIndex={tabIndexAt(stop, column)}
          />
        )
      })}
    </tr>
  )
})
