/** Who is heard in a story: every voice with how often and of whom it speaks, and those who are spoken of without a word of their own. */

import { setVoices } from '#core/address/moves.ts'
import { balanceLine, isNeverHeard } from '#core/query/balance.ts'
import { useHere } from '#ui/Here.tsx'
import { JumpLinks } from '#ui/panel/JumpLinks.tsx'
import { PanelHead } from '#ui/panel/PanelHead.tsx'
import { Section } from '#ui/panel/Section.tsx'
import { Sentence } from '#ui/panel/Sentence.tsx'
import { SpeakerTable } from './SpeakerTable.tsx'
import { UnheardTable } from './Unheard.tsx'
import { useBalance } from './useBalance.ts'
import { accordingTo } from './voiceText.ts'

export function VoicesPanel() {
  const { index, address, hrefOf } = useHere()
  const balance = useBalance()
  const { speakers, silent } = balance
  const never = silent.filter(isNeverHeard)
  const through = silent.filter((one) => !isNeverHeard(one))
  const { voices } = address.lens
  const jumps = [
    { to: 'heard', text: 'Heard', count: speakers.length },
    { to: 'never-heard', text: 'Never heard', count: never.length },
    { to: 'through-others', text: 'Only through others', count: through.length },
  ]
  return (
    <>
      <PanelHead title="Who is heard" eyebrow="Voices" />
      <Sentence>{balanceLine(balance)}</Sentence>
      <JumpLinks jumps={jumps.filter(({ count }) => count > 0)} />
      <p>
        {
          'A voice is whoever a claim rests on; an outlet counts with its own words, not with those it carried. The name of a voice sets the map to what it says. '
        }
        {voices.length > 0 && (
          <>
            {`The map shows what is so according to ${accordingTo(index, voices)}. `}
            <a href={hrefOf(setVoices([])(address))}>Hear everyone</a>
          </>
        )}
      </p>
      {speakers.length > 0 && (
        <Section id="heard" title="Heard" count={speakers.length}>
          <SpeakerTable speakers={speakers} isWhole />
        </Section>
      )}
      {never.length > 0 && (
        <Section id="never-heard" title="Never heard" count={never.length}>
          <p>Claims are about them; none rests on their word.</p>
          <UnheardTable silent={never} caption="Who is spoken of and never heard, and how often" />
        </Section>
      )}
      {through.length > 0 && (
        <Section id="through-others" title="Heard only through others" count={through.length}>
          <p>No claim rests on their own word, but some rest on those who belong to them.</p>
          <UnheardTable
            silent={through}
            caption="Who is heard only through those who belong to it"
          />
        </Section>
      )}
    </>
  )
}
