/** Rows in the order a reader asks for. */

import type { Column, Sort, SortValue } from './DataTable.tsx'

const collator = new Intl.Collator('en', { numeric: true })

const compared = (a: SortValue, b: SortValue): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))

/** Rows of like value keep the story's order; empty texts come last whichever way; an unknown column changes nothing. */
export const sorted = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
): readonly Row[] => {
  const column = columns.find(({ key }) => key === sort?.column)
  if (!column || !sort) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  return rows.toSorted((one, other) => {
    const [a, b] = [column.sortValue(one), column.sortValue(other)]
    if (a === '' || b === '') return Number(a === '') - Number(b === '')
    return sign * compared(a, b)
  })
}

/** What a column is sorted by after its head is pressed: first its own way, then the other, then not at all. */
export const nextSort = <Row>(
  sort: Sort | undefined,
  { key, isNumber }: Column<Row>,
): Sort | undefined => {
  const [first, second] = isNumber
    ? (['descending', 'ascending'] as const)
    : (['ascending', 'descending'] as const)
  if (sort?.column !== key) return { column: key, direction: first }
  return sort.direction === first ? { column: key, direction: second } : undefined
}
