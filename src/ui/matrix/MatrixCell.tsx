/** A cell of the matrix: what one actor is said to be towards another, as a link to their tie. In words for those who listen, point or come by key. */

import { focusTie } from '#core/address/moves.ts'
import { tieIdOf } from '#core/query/ties.ts'
import { useHere } from '#ui/Here.tsx'
import { CellGlyph } from './CellGlyph.tsx'
import { CellTip } from './CellTip.tsx'
import styles from './MatrixCell.module.css'
import type { Cell } from './matrix.ts'

type LinkProps = {
  readonly cell: Cell
  /** Where the cell stands, for the keys. */
  readonly row: number
  readonly column: number
  readonly tabIndex: 0 | -1 | undefined
}

function CellLink({ cell, row, column, tabIndex }: LinkProps) {
  const { address, hrefOf } = useHere()
  const { from, to } = cell
  const tie = tieIdOf(from, to)
  const { focus } = address
  const isHere = focus.on === 'tie' && tieIdOf(...focus.ends) === tie
  return (
    <a
      className={styles.open}
      href={hrefOf(focusTie(from, to)(address))}
      data-lights={`tie:${tie}`}
      data-row={row}
      data-column={column}
      tabIndex={tabIndex}
      aria-current={isHere ? 'true' : undefined}
    >
      <span className={styles.guide} />
      <CellGlyph cell={cell} />
      <CellTip cell={cell} />
    </a>
  )
}

/** A cell of one stance takes its hue; more stances take none. */
const toneOf = ({ parts, isContested }: Cell): string => {
  if (isContested) return styles.contested ?? ''
  const [only, ...more] = parts
  return only && more.length === 0 ? `${styles.toned} stance-${only.stance}` : (styles.mixed ?? '')
}

type Props = Omit<LinkProps, 'cell'> & {
  /** Absent where nothing is claimed. */
  readonly cell: Cell | undefined
  readonly isSelf: boolean
  /** Whether the panel tells of one of its ends. */
  readonly isLit: boolean
}

export function MatrixCell({ cell, isSelf, isLit, ...place }: Props) {
  if (cell) {
    return (
      <td className={`${styles.cell} ${toneOf(cell)}`}>
        <CellLink cell={cell} {...place} />
      </td>
    )
  }
  return <td className={`${isSelf ? styles.self : styles.cell} ${isLit ? styles.lit : ''}`} />
}
