/** Where the browser does not let a page copy: the link, selected, and how to take it by hand. */

import { useId } from 'react'
import styles from './CopyByHand.module.css'

type Props = { readonly url: string; readonly onClose: () => void }

/** Opens as soon as it is there; the browser gives the focus back when it closes. */
const openModal = (dialog: HTMLDialogElement | null) => {
  if (dialog && !dialog.open) dialog.showModal()
}

const selectAll = (field: HTMLInputElement | null) => field?.select()

export function CopyByHand({ url, onClose }: Props) {
  const id = useId()
  return (
    <dialog
      ref={openModal}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
    >
      <form method="dialog" className={styles.inside}>
        <h2 id={`${id}-title`} className={styles.title}>
          Copy this link
        </h2>
        <p>
          This browser does not let the page copy for you. The link is selected: press Ctrl+C, or
          Cmd+C on a Mac. On a phone, hold it and choose Copy.
        </p>
        <label className="said-only" htmlFor={`${id}-url`}>
          Link
        </label>
        <input
          ref={selectAll}
          id={`${id}-url`}
          className={styles.field}
          type="text"
          readOnly
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="submit" className={styles.close}>
          Close
        </button>
      </form>
    </dialog>
  )
}
