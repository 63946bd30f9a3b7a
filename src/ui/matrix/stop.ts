/** Where a link of the matrix stands, and which of them Tab reaches. */

/** Rows and columns count from 1; 0 are the heads. */
export type Stop = { readonly row: number; readonly column: number }

/** `stop`: the column of the one stop; -1 where it is in another row; undefined without script: then Tab reaches every link. */
export const tabIndexAt = (stop: number | undefined, column: number): 0 | -1 | undefined =>
  stop === undefined ? undefined : stop === column ? 0 : -1
