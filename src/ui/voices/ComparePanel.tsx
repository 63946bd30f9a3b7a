/** Two voices side by side: only where they differ. What both say alike is named and no more; silence is never taken for an answer. */

import { clearFilters, setVoices } from '#core/address/moves.ts'
import {
  type Comparison,
  comparisonIn,
  comparisonLine,
  type Difference,
} from '#core/query/compare.ts'
import { claimsInScope, scopeOf } from '#core/query/scope.ts'
import { endsOf, type Tie } from '#core/query/ties.ts'
import { type VoiceEntry, voiceIdsOf } from '#core/query/voices.ts'
import { useHere } from '#ui/Here.tsx'
import { TieLink } from '#ui/links/TieLink.tsx'
import { ClaimList } from '#ui/panel/ClaimList.tsx'
import { OutsideLine } from '#ui/panel/OutsideLine.tsx'
import { PanelHead } from '#ui/panel/PanelHead.tsx'
import { Group, Section } from '#ui/panel/Section.tsx'
import { Sentence } from '#ui/panel/Sentence.tsx'
import { SideBySide } from '#ui/panel/SideBySide.tsx'
import styles from './ComparePanel.module.css'
import { VoiceRows } from './VoiceRows.tsx'

type Voices = readonly [VoiceEntry, VoiceEntry]

type DifferencesProps = {
  readonly title: string
  readonly differences: readonly Difference[]
  readonly voices: Voices
}

function Differences({ title, differences, voices: [one, other] }: DifferencesProps) {
  if (differences.length === 0) return null
  return (
    <Section title={title} count={differences.length}>
      {differences.map(({ tie, first, second }) => (
        <Group key={tie} title={<TieLink ends={endsOf(tie)} />}>
          <SideBySide
            sides={[
              { title: `According to ${one.called}`, claims: first },
              { title: `According to ${other.called}`, claims: second },
            ]}
            ends={endsOf(tie)}
            level={4}
          />
        </Group>
      ))}
    </Section>
  )
}

type AloneProps = { readonly voice: VoiceEntry; readonly ties: readonly Tie[] }

function Alone({ voice, ties }: AloneProps) {
  if (ties.length === 0) return null
  return (
    <Section title={`Only ${voice.called} speaks of`} count={ties.length}>
      {ties.map(({ id, ends, claims }) => (
        <Group key={id} title={<TieLink ends={ends} />}>
          <ClaimList claims={claims} from={ends[0]} />
        </Group>
      ))}
    </Section>
  )
}

function Alike({ ties }: { readonly ties: Comparison['alike'] }) {
  if (ties.length === 0) return null
  return (
    <Section title="Alike" count={ties.length}>
      <ul className={styles.alike}>
        {ties.map((tie) => (
          <li key={tie}>
            <TieLink ends={endsOf(tie)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** How many claims of the two the filters keep out. */
const useHidden = ([one, other]: Voices): number => {
  const { index, address, scope } = useHere()
  const all = claimsInScope(scopeOf(index, clearFilters(address).lens))
  const own = all.filter((claim) =>
    voiceIdsOf(claim).some((id) => id === one.id || id === other.id),
  )
  return own.filter(({ id }) => !scope.claims.has(id)).length
}

export function ComparePanel({ voices }: { readonly voices: Voices }) {
  const { index, address, scope, hrefOf } = useHere()
  const [one, other] = voices
  const comparison = comparisonIn(scope, one.id, other.id)
  const { differences, onlyFirst, onlySecond, alike } = comparison
  const isSilent = onlyFirst.length + onlySecond.length > 0
  const isOnMap = address.lens.voices.length > 0
  return (
    <>
      <PanelHead title={`${one.name} and ${other.name}`} eyebrow="Two voices compared" />
      <VoiceRows voices={voices} />
      <Sentence>{comparisonLine(index, [one.id, other.id], comparison)}</Sentence>
      <Differences
        title="Opposite stances"
        differences={differences.filter(({ how }) => how === 'opposite')}
        voices={voices}
      />
      <Differences
        title="Spoken of in another way"
        differences={differences.filter(({ how }) => how === 'other')}
        voices={voices}
      />
      {isSilent && (
        <p className={styles.note}>
          Of what follows only one of the two speaks. Silence is unknown, not consent.
        </p>
      )}
      <Alone voice={one} ties={onlyFirst} />
      <Alone voice={other} ties={onlySecond} />
      <Alike ties={alike} />
      <OutsideLine count={useHidden(voices)} what="claim" hasMore={scope.claims.size > 0} />
      <p className={styles.note}>
        <a href={hrefOf(setVoices(isOnMap ? [] : [one.id, other.id])(address))}>
          {isOnMap ? 'Show everyone on the map' : 'Show only these two on the map'}
        </a>
      </p>
    </>
  )
}
