/** What a cell of the matrix says in words. */

import { shortNameOf } from '#core/query/names.ts'
import { counted, dashLabels, listed, stanceLabels } from '#core/query/wording.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Cell, CellPart } from './matrix.ts'

/** How many claims a cell holds. */
export const claimsIn = ({ parts }: Pick<Cell, 'parts'>): number =>
  parts.reduce((sum, part) => sum + part.claims.length, 0)

/** "Obama to Assad". */
export const cellTitle = (index: StoryIndex, { from, to }: Cell): string =>
  `${shortNameOf(index, from)} to ${shortNameOf(index, to)}`

const partWords = ({ stance, dash }: CellPart): string =>
  `${stanceLabels[stance]} (${dashLabels[dash]})`

/** "stands against (somebody’s claim), 2 claims, contested". */
export const cellWords = (cell: Cell): string =>
  [
    listed(cell.parts.map(partWords)),
    counted(claimsIn(cell), 'claim'),
    ...(cell.isContested ? ['contested'] : []),
  ].join(', ')
