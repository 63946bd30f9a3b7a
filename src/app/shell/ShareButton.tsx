/** Hands on the exact address: copies it, or opens the device's share sheet where there is one, and says what came of it. */

import { useEffect, useId, useRef, useState } from 'react'
import { copyText } from '#app/ports/clipboard.ts'
import { hasShareSheet, type SharedLink, shareLink } from '#app/ports/share.ts'
import { CopyByHand } from './CopyByHand.tsx'
import styles from './ShareButton.module.css'

type Props = {
  /** Asked at the moment of sharing: the whole URL of where the reader stands, and the title that goes with it. */
  readonly link: () => SharedLink
  /** Says a sentence to those who listen. */
  readonly say: (text: string) => void
  /** Whether to offer the device's share sheet beside copying; by default where there is one and a finger to use it. */
  readonly offersSheet?: boolean
}

/** How long "Link copied" stays in sight; nothing is lost with it. Milliseconds. */
const inSight = 4_000

const copied = 'Link copied'

const prefersSheet = (): boolean => hasShareSheet() && matchMedia('(pointer: coarse)').matches

export function ShareButton({ link, say, offersSheet = prefersSheet() }: Props) {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const [toast, setToast] = useState('')
  const [byHand, setByHand] = useState<string>()

  useEffect(() => {
    if (toast === '') return
    const timer = setTimeout(() => setToast(''), inSight)
    return () => clearTimeout(timer)
  }, [toast])

  const copy = async () => {
    menu.current?.hidePopover()
    const { url } = link()
    if (await copyText(url)) {
      setToast(copied)
      say(`${copied}.`)
    } else setByHand(url)
  }

  const send = async () => {
    menu.current?.hidePopover()
    if ((await shareLink(link())) === 'failed') await copy()
  }

  const own = offersSheet ? { popoverTarget: id } : { onClick: copy }
  return (
    <div className={styles.share}>
      <button type="button" className={styles.button} {...own}>
        Share
      </button>
      {offersSheet && (
        <div
          ref={menu}
          id={id}
          className={styles.menu}
          popover="auto"
          role="dialog"
          aria-label="Share"
        >
          <button type="button" className={styles.item} onClick={send}>
            Send to an app
          </button>
          <button type="button" className={styles.item} onClick={copy}>
            Copy link
          </button>
        </div>
      )}
      {/* Those who listen are told by the live region. */}
      {toast && (
        <p className={styles.toast} aria-hidden="true">
          {toast}
        </p>
      )}
      {byHand !== undefined && <CopyByHand url={byHand} onClose={() => setByHand(undefined)} />}
    </div>
  )
}
