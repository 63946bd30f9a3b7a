/** In the story's foot: the voices heard most, who is never heard, and the way to all of it. */

import { focusVoices } from '#core/address/moves.ts'
import { counted } from '#core/query/wording.ts'
import { useHere } from '#ui/Here.tsx'
import { Section } from '#ui/panel/Section.tsx'
import { SpeakerTable } from './SpeakerTable.tsx'
import { UnheardLine } from './Unheard.tsx'
import { useBalance } from './useBalance.ts'
import styles from './VoiceBalance.module.css'

const first = 6

export function VoiceBalance() {
  const { address, hrefOf } = useHere()
  const { speakers, silent } = useBalance()
  if (speakers.length === 0) return null
  return (
    <Section title="Who is heard" id="heard" count={speakers.length}>
      <SpeakerTable speakers={speakers.slice(0, first)} isWhole={false} />
      <UnheardLine silent={silent} first={first} />
      <p className={styles.all}>
        <a href={hrefOf(focusVoices(address))}>
          {`All ${counted(speakers.length, 'voice')}, and of whom they speak`}
        </a>
      </p>
    </Section>
  )
}
