/** The list: every actor, tie and claim in scope, as text in tables. Works without script; with it the tables can be sorted. */

import { useDeferredValue, useMemo } from 'react'
import type { Tie } from '#core/query/ties.ts'
import { counted } from '#core/query/wording.ts'
import type { Claim } from '#core/story/story.ts'
import { useHere } from '#ui/Here.tsx'
import { OutsideLine } from '#ui/panel/OutsideLine.tsx'
import { claimsOutside } from '#ui/timeline/claimsOutside.ts'
import { type ActorRow, actorColumnsOf, actorRowsOf } from './actorColumns.tsx'
import { claimColumnsOf, claimRowsOf } from './claimColumns.tsx'
import { type Column, DataTable, type Sort } from './DataTable.tsx'
import styles from './ListView.module.css'
import { nextSort, sorted } from './sorted.ts'
import { tieColumnsOf, tieRowsOf } from './tieColumns.tsx'

/** The tables of the list, in their order. */
export type TableName = 'actors' | 'ties' | 'claims'

export type Sorts = Readonly<Partial<Record<TableName, Sort>>>

type Props = {
  readonly sorts?: Sorts
  /** Hears what a table is to be sorted by; undefined: the story's order. Absent without script. */
  readonly onSort?: ((table: TableName, sort: Sort | undefined) => void) | undefined
}

const titles: Readonly<Record<TableName, string>> = {
  actors: 'Actors',
  ties: 'Ties',
  claims: 'Claims',
}

type PartProps<Row> = Props & {
  readonly name: TableName
  readonly one: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly attributesOf: (row: Row) => Readonly<Record<`data-${string}`, string>>
}

function Part<Row>({ name, one, columns, rows, sorts, onSort, ...row }: PartProps<Row>) {
  const sort = sorts?.[name]
  // The head that was pressed answers first; to lay a table out anew takes longer.
  const laidOutBy = useDeferredValue(sort)
  const onColumn = (key: string) => {
    const column = columns.find((candidate) => candidate.key === key)
    if (column) onSort?.(name, nextSort(sort, column))
  }
  return (
    <section className={styles.section} id={`list-${name}`} aria-labelledby={`list-${name}-title`}>
      <h3 className={styles.heading} id={`list-${name}-title`}>
        {titles[name]}
        <span className={styles.count}>{` ${rows.length}`}</span>
      </h3>
      {rows.length === 0 ? (
        <p className={styles.none}>{`No ${one} is in scope.`}</p>
      ) : (
        <DataTable
          caption={`${counted(rows.length, one)} in scope`}
          columns={columns}
          rows={sorted(rows, columns, laidOutBy)}
          sort={sort}
          onSort={onSort && onColumn}
          {...row}
        />
      )}
    </section>
  )
}

const actorLights = ({ entity }: ActorRow) => ({ 'data-lights': `entity:${entity.id}` })
const tieLights = ({ id }: Tie) => ({ 'data-lights': `tie:${id}` })
const claimLights = ({ id }: Claim) => ({ 'data-lights': `claims:${id}`, 'data-claim': id })

export function ListView(props: Props) {
  const { scope } = useHere()
  const { index } = scope
  const tables = useMemo(
    () => ({
      actors: { columns: actorColumnsOf(index), rows: actorRowsOf(scope) },
      ties: { columns: tieColumnsOf(index), rows: tieRowsOf(scope) },
      claims: { columns: claimColumnsOf(index), rows: claimRowsOf(scope) },
    }),
    [index, scope],
  )
  const { actors, ties, claims } = tables
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2 className={styles.title}>List</h2>
        <nav className={styles.jumps} aria-label="Tables">
          {(['actors', 'ties', 'claims'] as const).map((name) => (
            <a key={name} className={styles.jump} href={`#list-${name}`}>
              {titles[name]}
              <span className={styles.count}>{` ${tables[name].rows.length}`}</span>
            </a>
          ))}
        </nav>
      </div>
      <Part
        name="actors"
        one="actor"
        {...actors}
        keyOf={({ entity }) => entity.id}
        attributesOf={actorLights}
        {...props}
      />
      <Part
        name="ties"
        one="tie"
        {...ties}
        keyOf={({ id }) => id}
        attributesOf={tieLights}
        {...props}
      />
      <Part
        name="claims"
        one="claim"
        {...claims}
        keyOf={({ id }) => id}
        attributesOf={claimLights}
        {...props}
      />
      <OutsideLine count={claimsOutside(scope)} what="claim" hasMore={scope.claims.size > 0} />
    </div>
  )
}
