/** A table that can be sorted by its heads where somebody listens. Knows nothing of what it holds; sorts nothing itself. */

import type { ReactNode } from 'react'
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

export function DataTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  attributesOf,
  sort,
  onSort,
}: Props<Row>) {
  const [first, ...others] = columns
  if (!first) return null
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
          <tr key={keyOf(row)} {...attributesOf(row)}>
            <th scope="row">{first.cell(row)}</th>
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
        ))}
      </tbody>
    </table>
  )
}
