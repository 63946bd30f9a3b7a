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

type Opened = { readonly standpoint: Standpoint; readonly copying: Promise<boolean> }

export function ShareButton({ address, standpoint }: Props) {
  const [opened, setOpened] = useState<Opened>()

  const open = () => {
    const now = standpoint()
    // Begun within the press: later, browsers no longer take it for the reader's wish.
    setOpened({ standpoint: now, copying: copyText(now.url) })
  }
  return (
    <>
      <button type="button" className={styles.button} aria-haspopup="dialog" onClick={open}>
        Share
      </button>
      {opened?.standpoint.address === address && (
        <ShareDialog {...opened} onClose={() => setOpened(undefined)} />
      )}
    </>
  )
}
