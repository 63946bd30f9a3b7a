/** Who speaks, how often and about whom: a row for each voice, whose name sets the lens to it alone. */

import { setVoices } from '#core/address/moves.ts'
import type { Speaker } from '#core/query/balance.ts'
import { FilterLink } from '#ui/filters/FilterLink.tsx'
import { useHere } from '#ui/Here.tsx'
import { Bar } from './Bar.tsx'
import styles from './SpeakerTable.module.css'
import { SpokenOf } from './SpokenOf.tsx'
import { onlyVoiceName } from './voiceText.ts'

type RowProps = {
  readonly speaker: Speaker
  readonly most: number
  readonly isWhole: boolean
}

function Row({ speaker, most, isWhole }: RowProps) {
  const { address } = useHere()
  const { voice, claims } = speaker
  const { voices } = address.lens
  const chosen = voices.includes(voice.id)
  const isOnly = chosen && voices.length === 1
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <FilterLink
          className={styles.link}
          to={setVoices(isOnly ? [] : [voice.id])(address)}
          name={onlyVoiceName(voice.name, claims, isOnly)}
          chosen={chosen}
        >
          <bdi>{voice.name}</bdi>
        </FilterLink>
      </th>
      <td className={styles.count}>{claims}</td>
      <td className={styles.about}>
        <Bar value={claims} most={most} />
        {isWhole && <SpokenOf speaker={speaker} />}
      </td>
    </tr>
  )
}

type Props = {
  readonly speakers: readonly Speaker[]
  /** With whom each speaks about; without, only the numbers. */
  readonly isWhole: boolean
}

/** `speakers` come with the most heard first. */
export function SpeakerTable({ speakers, isWhole }: Props) {
  const most = speakers[0]?.claims ?? 0
  return (
    <table className={styles.table}>
      <caption className="said-only">Who speaks, and how often</caption>
      <thead className={isWhole ? styles.heads : 'said-only'}>
        <tr>
          <th scope="col">Voice</th>
          <th scope="col" className={styles.count}>
            Claims
          </th>
          <th scope="col">{isWhole ? 'Speaks of' : 'Share'}</th>
        </tr>
      </thead>
      <tbody>
        {speakers.map((speaker) => (
          <Row key={speaker.voice.id} speaker={speaker} most={most} isWhole={isWhole} />
        ))}
      </tbody>
    </table>
  )
}
