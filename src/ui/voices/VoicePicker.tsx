/** "According to everyone": the button that opens the voices, and the sheet that holds them. The browser opens, closes and places it: no script. */

import { focusPath } from '#core/address/focusCodec.ts'
import { focusVoices } from '#core/address/moves.ts'
import { Ahead, useHere } from '#ui/Here.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { VoiceList } from './VoiceList.tsx'
import styles from './VoicePicker.module.css'
import { accordingTo } from './voiceText.ts'

const sheetId = 'voice-picker'

function Words() {
  const { index, address } = useHere()
  return (
    <span className={styles.words}>
      <span className={styles.before}>{'According to '}</span>
      <strong>{accordingTo(index, address.lens.voices)}</strong>
    </span>
  )
}

export function VoiceOpener() {
  const { address, hrefOf } = useHere()
  return (
    <div className={styles.picker}>
      <button
        type="button"
        className={styles.opener}
        popoverTarget={sheetId}
        data-on={address.lens.voices.length > 0 || undefined}
      >
        <svg
          className={styles.speech}
          viewBox="0 0 16 16"
          width="16"
          height="16"
          aria-hidden="true"
        >
          <path
            d="M2 2.5h12v8.5H8.2L5 13.8V11H2z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
        <Ahead>
          <Words />
        </Ahead>
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
          <path d="M1 .8l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <a className={styles.instead} href={hrefOf(focusVoices(address))}>
        <Words />
      </a>
    </div>
  )
}

export function VoiceSheet() {
  const { address } = useHere()
  return (
    // Another focus is another sheet, and a new sheet is closed: a link to a page does not stay covered.
    <Sheet key={focusPath(address.focus)} id={sheetId} title="According to" place={styles.sheet}>
      <VoiceList />
    </Sheet>
  )
}
