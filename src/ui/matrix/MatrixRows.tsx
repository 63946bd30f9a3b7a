/** The matrix for a narrow screen: every actor opens to its row and its column, as lists of ties. */

import { memo } from 'react'
import { focusTie } from '#core/address/moves.ts'
import { nameOf, shortNameOf } from '#core/query/names.ts'
import { tieIdOf } from '#core/query/ties.ts'
import { voiceLine } from '#core/query/voiceLine.ts'
import type { EntityId } from '#core/story/ids.ts'
import { useHere } from '#ui/Here.tsx'
import { Badge } from '#ui/marks/Badge.tsx'
import { CellGlyph } from './CellGlyph.tsx'
import { cellWords } from './cellWords.ts'
import styles from './MatrixRows.module.css'
import type { Cell, Matrix } from './matrix.ts'

type ItemProps = { readonly cell: Cell; readonly other: EntityId; readonly hasClaims: boolean }

function Item({ cell, other, hasClaims }: ItemProps) {
  const { index, address, hrefOf } = useHere()
  const { from, to, parts } = cell
  return (
    <li className={styles.item} data-lights={`tie:${tieIdOf(from, to)}`}>
      <CellGlyph cell={cell} />
      <div className={styles.words}>
        <a className={styles.link} href={hrefOf(focusTie(from, to)(address))}>
          <bdi>{nameOf(index, other)}</bdi>
        </a>
        <p className={styles.quiet}>{cellWords(cell)}</p>
        {hasClaims &&
          parts.flatMap((part) =>
            part.claims.map((claim) => (
              <p key={claim.id} data-claim={claim.id}>
                {`${claim.gist}. `}
                <span className={styles.quiet}>{`${voiceLine(index, claim)}.`}</span>
              </p>
            )),
          )}
      </div>
    </li>
  )
}

type ActorProps = { readonly matrix: Matrix; readonly id: EntityId; readonly isOpen: boolean }

function Actor({ matrix, id, isOpen }: ActorProps) {
  const { index } = useHere()
  const name = shortNameOf(index, id)
  const row = matrix.cells.filter(({ from }) => from === id)
  const column = matrix.cells.filter(({ to }) => to === id)
  const counts = `${row.length} to others, ${column.length} from others`
  return (
    <li>
      <details className={styles.actor} name="matrix-actor" open={isOpen}>
        <summary className={styles.summary}>
          <Badge id={id} size="small" />
          <span className={styles.who}>
            <bdi className={styles.name}>{nameOf(index, id)}</bdi>{' '}
            <span className={styles.quiet}>{counts}</span>
          </span>
        </summary>
        {row.length > 0 && (
          <>
            <h3 className={styles.title}>{`${name} to others`}</h3>
            <ul className={styles.items}>
              {row.map((cell) => (
                <Item key={cell.to} cell={cell} other={cell.to} hasClaims />
              ))}
            </ul>
          </>
        )}
        {column.length > 0 && (
          <>
            <h3 className={styles.title}>{`Others to ${name}`}</h3>
            <ul className={styles.items}>
              {column.map((cell) => (
                <Item key={cell.from} cell={cell} other={cell.from} hasClaims={false} />
              ))}
            </ul>
          </>
        )}
        {row.length + column.length === 0 && (
          <p className={styles.none}>No claim found: unknown, not neutral.</p>
        )}
      </details>
    </li>
  )
}

/** Not drawn again where the keyboard alone has moved in the table beside it. */
export const MatrixRows = memo(function MatrixRows({ matrix }: { readonly matrix: Matrix }) {
  const { address } = useHere()
  const { focus } = address
  const isOpen = (id: EntityId) =>
    (focus.on === 'entity' && focus.entity === id) || (focus.on === 'tie' && focus.ends[0] === id)
  return (
    <ul className={styles.rows}>
      {matrix.actors.map((id) => (
        <Actor key={id} matrix={matrix} id={id} isOpen={isOpen(id)} />
      ))}
    </ul>
  )
})
