/** A table that can be sorted by its heads where somebody listens. Knows nothing of what it holds; sorts nothing itself. */

import { memo, type ReactNode } from 'react'
import styles from './DataTable.module.css'

export type SortValue = string | number

export type Column<Row> = {
  readonly key: string
  readonly title: string
  /** Numbers stand at the end of their cell, and begin with the largest when sorted. */
  readonly isNumber?: boolean
  readonly cell: (row: Row) => ReactNode
  /** By what the column is sorted. Empty texts come last either way. */
  readonly sortValue: (row: Row) => SortValue
}

export type Sort = { readonly column: string; readonly direction: 'ascending' | 'descending' }

type Props<Row> = {
  readonly caption: string
  /** The first is the head of each row. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Must keep its identity, as the columns and each row: a row is drawn anew when one of them changes. */
  readonly attributesOf: (row: Row) => Readonly<Record<`data-${string}`, string>>
  /** What the rows are sorted by; absent: the story's own order. */
  readonly sort?: Sort | undefined
  /** Absent without script: then the heads are plain. */
  readonly onSort?: ((column: string) => void) | undefined
}

const arrows = { ascending: '▲', descending: '▼', none: '' } as const

type HeadProps<Row> = Pick<Props<Row>, 'sort' | 'onSort'> & { readonly column: Column<Row> }

function Head<Row>({ column: { key, title, isNumber }, sort, onSort }: HeadProps<Row>) {
  const direction = sort?.column === key ? sort.direction : undefined
  return (
    <th
      scope="col"
      className={isNumber ? styles.number : undefined}
      aria-sort={onSort && (direction ?? 'none')}
    >
      {onSort ? (
        <button type="button" className={styles.sort} onClick={() => onSort(key)}>
          {title}
          <span className={styles.arrow} aria-hidden="true">
            {arrows[direction ?? 'none']}
          </span>
        </button>
      ) : (
        title
      )}
    </th>
  )
}

type RowProps<Row> = Pick<Props<Row>, 'columns' | 'attributesOf'> & { readonly row: Row }

function PlainRow<Row>({ columns: [first, ...others], row, attributesOf }: RowProps<Row>) {
  return (
    <tr {...attributesOf(row)}>
      <th scope="row">{first?.cell(row)}</th>
      {others.map((column) => (
        <td
          key={column.key}
          data-title={column.title}
          className={column.isNumber ? styles.number : undefined}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}

/** Rows that only change places are not drawn anew. */
const TableRow = memo(PlainRow) as typeof PlainRow

export function DataTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  attributesOf,
  sort,
  onSort,
}: Props<Row>) {
  return (
    <table className={styles.table}>
      <caption className="said-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.key} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={keyOf(row)} columns={columns} row={row} attributesOf={attributesOf} />
        ))}
      </tbody>
    </table>
  )
}
