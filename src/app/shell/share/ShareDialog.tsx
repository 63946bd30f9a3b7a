/** Everything a reader can take along of where they stand. The link is there at once; pictures, files and texts are fetched when it opens. */

import { useId, useLayoutEffect, useRef } from 'react'
import { hasShareSheet, shareLink } from '#app/ports/share.ts'
import { afterPaint } from '#app/stage/frames.ts'
import { CopyField } from './CopyField.tsx'
import styles from './ShareDialog.module.css'
import type { Standpoint } from './standpoint.ts'
import { useMoreWays } from './useMoreWays.ts'

type Props = {
  readonly standpoint: Standpoint
  /** The copying of the link, begun by the press that opens the dialog; until then it is made ready, closed. */
  readonly copying: Promise<boolean> | undefined
  readonly onClose: () => void
}

/** With the focus on `at`, or on the button that copies the link. */
const makeModal = (dialog: HTMLDialogElement, at?: HTMLElement) => {
  dialog.showModal()
  ;(at ?? dialog.querySelector<HTMLElement>('[data-copies]'))?.focus()
}

/**
 * Opens at the button that copies the link; the browser gives the focus back when it closes. It is in sight at the
 * next paint and modal right after: for that, the browser works through the whole page, which takes a slow one 50 ms.
 */
function openModal(dialog: HTMLDialogElement): () => void {
  if (!('showPopover' in dialog)) {
    makeModal(dialog)
    return () => {}
  }
  const before = document.activeElement
  dialog.showPopover()
  return afterPaint(() => {
    // A link that could not be copied is selected by now, for the reader to copy it by hand.
    const selected = dialog.querySelector<HTMLElement>('input:focus') ?? undefined
    dialog.hidePopover()
    // A modal dialog gives the focus back to what had it when it opened.
    if (before instanceof HTMLElement) before.focus()
    makeModal(dialog, selected)
  })
}

/** Out of sight at the next paint, and closed right after, for the same reason. */
function leave(dialog: HTMLDialogElement): void {
  dialog.hidden = true
  afterPaint(() => dialog.close())
}

export function ShareDialog({ standpoint, copying, onClose }: Props) {
  const id = useId()
  const { title, url } = standpoint
  const dialog = useRef<HTMLDialogElement>(null)
  const isOpen = copying !== undefined
  useLayoutEffect(() => {
    return isOpen && dialog.current ? openModal(dialog.current) : undefined
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      popover="manual"
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      closedby="any"
      onCancel={(event) => {
        event.preventDefault()
        leave(event.currentTarget)
      }}
      onClose={onClose}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={`${id}-title`} className={styles.title}>
            Share
          </h2>
          <button
            type="button"
            className={styles.close}
            onClick={() => dialog.current && leave(dialog.current)}
          >
            Close
          </button>
        </div>
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
        {isOpen && <More standpoint={standpoint} />}
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
