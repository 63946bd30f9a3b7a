/** A text to take along: a field that selects itself, a button that copies it, and where the browser forbids that, how to do it by hand. */

import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react'
import { copyText } from '#app/ports/clipboard.ts'
import styles from './CopyField.module.css'

type Props = {
  readonly label: string
  readonly text: string
  /** What the button says, and what is said once it has been done. */
  readonly copy: string
  readonly copied: string
  /** A copy of this text that was under way before the field came; resolves to whether it succeeded. */
  readonly underWay?: Promise<boolean> | undefined
  /** A text of several lines. */
  readonly isLong?: boolean
  /** Beside the button. */
  readonly children?: ReactNode
}

const refusal =
  'This browser does not let the page copy for you. The text is selected: press Ctrl+C, or Cmd+C on a Mac. On a phone, hold it and choose Copy.'

type Field = HTMLInputElement | HTMLTextAreaElement

export function CopyField({ label, text, copy, copied, underWay, isLong, children }: Props) {
  const id = useId()
  const holder = useRef<HTMLDivElement>(null)
  const [outcome, setOutcome] = useState('')

  const tell = useCallback(
    (isCopied: boolean) => {
      setOutcome(isCopied ? copied : refusal)
      if (isCopied) return
      const field = holder.current?.querySelector<Field>('input, textarea')
      field?.focus()
      field?.select()
    },
    [copied],
  )
  useOutcomeOf(underWay, tell)
  const again = async () => {
    // Emptied first: a text that does not change is not read out again.
    setOutcome('')
    tell(await copyText(text))
  }

  const field = {
    id,
    className: styles.field ?? '',
    readOnly: true,
    spellCheck: false,
    value: text,
    onFocus: (event: { readonly currentTarget: Field }) => event.currentTarget.select(),
  }
  return (
    <div ref={holder} className={styles.copy}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {isLong ? <textarea rows={4} {...field} /> : <input type="text" {...field} />}
      <div className={styles.doings}>
        <button type="button" className={styles.button} onClick={again} data-copies>
          {copy}
        </button>
        {children}
        <p className={styles.outcome} role="status">
          {outcome}
        </p>
      </div>
    </div>
  )
}

/** Tells how it ended once it has, unless the field has gone by then. */
function useOutcomeOf(underWay: Promise<boolean> | undefined, tell: (isCopied: boolean) => void) {
  useEffect(() => {
    let isWanted = true
    void underWay?.then((isCopied) => isWanted && tell(isCopied))
    return () => {
      isWanted = false
    }
  }, [underWay, tell])
}
