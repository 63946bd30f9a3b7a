/** Hands on the exact address: one press copies it and opens all other ways to take the view along. */

import { useState } from 'react'
import { copyText } from '#app/ports/clipboard.ts'
import type { Address } from '#core/address/address.ts'
import styles from './ShareButton.module.css'
import { ShareDialog } from './share/ShareDialog.tsx'
import type { Standpoint } from './share/standpoint.ts'

type Props = {
  /** Where the reader stands; a dialog about another place closes. */
  readonly address: Address
  /** Asked at the moment of sharing. */
  readonly standpoint: () => Standpoint
}

/** `copying`: that of the link, begun by the press that opened the dialog. */
type Held = { readonly standpoint: Standpoint; readonly copying?: Promise<boolean> }

export function ShareButton({ address, standpoint }: Props) {
  const [held, setHeld] = useState<Held>()
  const isOfHere = held?.standpoint.address === address

  // While the pointer or the focus comes: the press then has only to open it.
  const makeReady = () => {
    if (!isOfHere) setHeld({ standpoint: standpoint() })
  }
  const open = () => {
    const now = standpoint()
    // Begun within the press: later, browsers no longer take it for the reader's wish.
    setHeld({ standpoint: now, copying: copyText(now.url) })
  }
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        onPointerEnter={makeReady}
        onFocus={makeReady}
        onClick={open}
      >
        Share
      </button>
      {held && isOfHere && (
        <ShareDialog
          standpoint={held.standpoint}
          copying={held.copying}
          onClose={() => setHeld(undefined)}
        />
      )}
    </>
  )
}
