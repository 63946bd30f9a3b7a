/** The matrix as a table: a row and a column for every actor. Knows no keys; tells by attributes where each link stands. */

import { countryChoiceOf } from '#core/query/passing.ts'
import { counted } from '#core/query/wording.ts'
import type { EntityId } from '#core/story/ids.ts'
import { useHere } from '#ui/Here.tsx'
import { ActorHead } from './ActorHead.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import styles from './MatrixTable.module.css'
import type { Matrix } from './matrix.ts'
import { type Stop, tabIndexAt } from './stop.ts'

/** The sizes of a matrix that the style sheet knows, by its number of actors. */
const rooms = [3, 5, 8, 12, 16, 20, 24, 28, 32, 36, 40, 46] as const

const roomFor = (actors: number): number => rooms.find((room) => actors <= room) ?? 60

type Props = {
  readonly matrix: Matrix
  readonly stop?: Stop | undefined
  /** Sets a rule between the actors of one country and the next. */
  readonly parts: 'none' | 'countries'
}

export function MatrixTable({ matrix, stop, parts }: Props) {
  const { index, address } = useHere()
  const { actors, cells } = matrix
  const { focus } = address
  const lit = focus.on === 'entity' ? focus.entity : undefined
  const stopIn = (row: number) => stop && (stop.row === row ? stop.column : -1)
  const countryAt = (at: number) => {
    const entity = index.entities.get(actors[at] ?? ('' as EntityId))
    return entity && countryChoiceOf(entity)
  }
  const isStart = (at: number) =>
    parts === 'countries' && at > 0 && countryAt(at) !== countryAt(at - 1)
  const size = `${counted(actors.length, 'actor')}, ${counted(cells.length, 'cell')} with claims.`
  return (
    <div className={styles.sheet} data-room={roomFor(actors.length)}>
      <table className={styles.table}>
        <caption className="said-only">
          {`How the actor of each row is said to stand to the actor of each column. ${size} An empty cell is unknown, not neutral.`}
        </caption>
        <thead className={styles.heads}>
          <tr>
            <td className={styles.corner} />
            {actors.map((id, at) => {
              const column = at + 1
              const tabIndex = tabIndexAt(stopIn(0), column)
              return (
                <ActorHead
                  key={column}
                  id={id}
                  scope="col"
                  row={0}
                  column={column}
                  tabIndex={tabIndex}
                />
              )
            })}
          </tr>
        </thead>
        <tbody>
          {actors.map((from, at) => {
            const row = at + 1
            return (
              <MatrixRow
                key={row}
                matrix={matrix}
                from={from}
                row={row}
                stop={stopIn(row)}
                isStart={isStart(at)}
                lit={lit}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
