/** The words of a cell: who to whom, what, and every claim of it with its voice. */

import { voiceLine } from '#core/query/voiceLine.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './CellTip.module.css'
import { cellTitle, cellWords } from './cellWords.ts'
import type { Cell } from './matrix.ts'

export function CellTip({ cell }: { readonly cell: Cell }) {
  const { index } = useHere()
  return (
    <span className={styles.tip}>
      <strong className={styles.title}>{cellTitle(index, cell)}</strong>
      <span className={styles.words}>{cellWords(cell)}</span>
      {cell.parts.flatMap((part) =>
        part.claims.map((claim) => (
          <span key={claim.id} className={styles.claim} data-claim={claim.id}>
            {`${claim.gist}. ${voiceLine(index, claim)}.`}
          </span>
        )),
      )}
    </span>
  )
}
