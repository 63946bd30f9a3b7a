/** The voices of a story in groups, each a link that lets it be heard or leaves it out; two chosen ones can be compared. */

import { useId, useMemo } from 'react'
import { compareVoices, focusVoices, setVoices, toggleVoice } from '#core/address/moves.ts'
import { type VoiceChoice, type VoiceChoices, voiceChoicesOf } from '#core/query/voiceChoices.ts'
import { counted } from '#core/query/wording.ts'
import { Check } from '#ui/filters/Check.tsx'
import { FilterLink } from '#ui/filters/FilterLink.tsx'
import { useHere } from '#ui/Here.tsx'
import styles from './VoiceList.module.css'
import { voiceKindTitles, voiceLinkName } from './voiceText.ts'

function Choice({ choice: { voice, claims, chosen } }: { readonly choice: VoiceChoice }) {
  const { address } = useHere()
  return (
    <li>
      <FilterLink
        className={styles.item}
        to={toggleVoice(voice.id)(address)}
        name={voiceLinkName(voice.name, claims, chosen, address.lens.voices.length)}
        chosen={chosen}
      >
        <span className={styles.box}>{chosen && <Check />}</span>
        <bdi className={styles.label}>{voice.name}</bdi>
        <span className={styles.count}>{claims}</span>
      </FilterLink>
    </li>
  )
}

type GroupProps = { readonly title: string; readonly choices: readonly VoiceChoice[] }

function Group({ title, choices }: GroupProps) {
  const id = useId()
  return (
    <div>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <ul aria-labelledby={id}>
        {choices.map((choice) => (
          <Choice key={choice.voice.id} choice={choice} />
        ))}
      </ul>
    </div>
  )
}

type Groups = VoiceChoices['groups']

/** A group is as long as its choices and its title. */
const lengthOf = (groups: Groups): number =>
  groups.reduce((sum, { choices }) => sum + choices.length + 2, 0)

/** In their order, and about as long as each other. A browser that balances columns itself lays them out several times over. */
function inTwoColumns(groups: Groups): readonly Groups[] {
  const longest = (cut: number) =>
    Math.max(lengthOf(groups.slice(0, cut)), lengthOf(groups.slice(cut)))
  const cuts = groups.map((_, at) => at + 1)
  const best = cuts.reduce((one, other) => (longest(other) < longest(one) ? other : one), 1)
  return [groups.slice(0, best), groups.slice(best)].filter((column) => column.length > 0)
}

/** The way from two voices to what they differ in; until two are chosen, how to get there. */
function Compare() {
  const { address, hrefOf } = useHere()
  const [one, other, ...more] = address.lens.voices
  if (one === undefined || other === undefined || more.length > 0) {
    return <p className={styles.hint}>Choose exactly two voices to compare them.</p>
  }
  return (
    <a className={styles.compare} href={hrefOf(compareVoices(one, other)(address))}>
      Compare these two
    </a>
  )
}

export function VoiceList() {
  const { index, address, hrefOf } = useHere()
  const { lens } = address
  const { everyone, groups } = useMemo(() => voiceChoicesOf(index, lens), [index, lens])
  const isOpen = lens.voices.length === 0
  return (
    <div className={styles.list}>
      <FilterLink
        className={styles.item}
        to={setVoices([])(address)}
        name={`Everyone, ${counted(everyone, 'claim')}${isOpen ? ', chosen' : ': hear everyone'}`}
        chosen={isOpen}
      >
        <span className={styles.box}>{isOpen && <Check />}</span>
        <span className={styles.label}>Everyone</span>
        <span className={styles.count}>{everyone}</span>
      </FilterLink>
      <div className={styles.columns}>
        {inTwoColumns(groups).map((column) => (
          <div key={column[0]?.kind}>
            {column.map(({ kind, choices }) => (
              <Group key={kind} title={voiceKindTitles[kind]} choices={choices} />
            ))}
          </div>
        ))}
      </div>
      <div className={styles.foot}>
        <Compare />
        <p className={styles.hint}>
          {'The numbers count claims made by a voice, and by an outlet those it carried too. '}
          <a href={hrefOf(focusVoices(address))}>Who is heard, and who is not</a>
        </p>
      </div>
    </div>
  )
}
