/** A button for each file a reader can keep, and what came of the last press. Knows no format. */

import { useId, useState } from 'react'
import { type FileToSave, saveFile } from '#app/ports/saveFile.ts'
import styles from './SaveButtons.module.css'

export type Way = {
  readonly name: string
  readonly use: string
  /** Undefined, or an error, where it cannot be made. */
  readonly make: () => Promise<FileToSave | undefined>
  /** Then said, with the way out. */
  readonly failure: string
}

export function SaveButtons({ ways }: { readonly ways: readonly Way[] }) {
  const id = useId()
  const [outcome, setOutcome] = useState('')

  const save = async ({ name, make, failure }: Way) => {
    setOutcome(`Making the ${name}.`)
    const file = await make().catch(() => undefined)
    setOutcome(file && saveFile(file) ? `Saved as ${file.name}` : failure)
  }

  return (
    <>
      <ul className={styles.ways}>
        {ways.map((way, at) => (
          <li key={way.name} className={styles.way}>
            <button
              type="button"
              className={styles.button}
              aria-describedby={`${id}-${at}`}
              onClick={() => void save(way)}
            >
              {way.name}
            </button>
            <span id={`${id}-${at}`}>{way.use}</span>
          </li>
        ))}
      </ul>
      <p className={styles.outcome} role="status">
        {outcome}
      </p>
    </>
  )
}
