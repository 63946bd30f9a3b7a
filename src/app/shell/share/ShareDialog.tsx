/** Everything a reader can take along of where they stand. The link is there at once; pictures, files and texts are fetched when it opens. */

import { useId } from 'react'
import { hasShareSheet, shareLink } from '#app/ports/share.ts'
import { CopyField } from './CopyField.tsx'
import styles from './ShareDialog.module.css'
import type { Standpoint } from './standpoint.ts'
import { useMoreWays } from './useMoreWays.ts'

type Props = {
  readonly standpoint: Standpoint
  /** The copying of the link, begun by the press that opened the dialog. */
  readonly copying: Promise<boolean>
  readonly onClose: () => void
}

/** Opens as soon as it is there, at the button that copies the link; the browser gives the focus back when it closes. */
const openModal = (dialog: HTMLDialogElement | null) => {
  if (!dialog || dialog.open) return
  dialog.showModal()
  dialog.querySelector<HTMLElement>('[data-copies]')?.focus()
}

export function ShareDialog({ standpoint, copying, onClose }: Props) {
  const id = useId()
  const { title, url } = standpoint
  return (
    <dialog
      ref={openModal}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      closedby="any"
      onClose={onClose}
    >
      <div className={styles.inside}>
        <form method="dialog" className={styles.head}>
          <h2 id={`${id}-title`} className={styles.title}>
            Share
          </h2>
          <button type="submit" className={styles.close}>
            Close
          </button>
        </form>
        <CopyField
          label="Link to this exact view"
          text={url}
          copy="Copy link"
          copied="Link copied"
          underWay={copying}
        >
          {hasShareSheet() && (
            <button
              type="button"
              className={styles.send}
              // Whatever comes of it, the sheet says so itself, and the link is still here.
              onClick={() => void shareLink({ title, url })}
            >
              Send to an app
            </button>
          )}
        </CopyField>
        <More standpoint={standpoint} />
      </div>
    </dialog>
  )
}

function More({ standpoint }: Pick<Props, 'standpoint'>) {
  const { state, retry } = useMoreWays()
  switch (state.is) {
    case 'here':
      return <state.MoreWays standpoint={standpoint} />
    case 'coming':
      return (
        <p className={styles.coming} role="status">
          Pictures and files are on their way.
        </p>
      )
    case 'failed':
      return (
        <div className={styles.failed} role="alert">
          <p>
            Pictures, files and embedding could not be loaded. The link above works all the same.
          </p>
          <button type="button" className={styles.send} onClick={retry}>
            Retry
          </button>
        </div>
      )
    default:
      return state satisfies never
  }
}
