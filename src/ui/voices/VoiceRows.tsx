/** Voices by mark, name and role, each with the way to hear it alone. */

import { focusStory, setVoices } from '#core/address/moves.ts'
import type { VoiceEntry } from '#core/query/voices.ts'
import { useHere } from '#ui/Here.tsx'
import { EntityLink } from '#ui/links/EntityLink.tsx'
import { Badge } from '#ui/marks/Badge.tsx'
import styles from './VoiceRows.module.css'
import { voiceKindTitles } from './voiceText.ts'

function Row({ voice }: { readonly voice: VoiceEntry }) {
  const { index, address, hrefOf } = useHere()
  const { id, kind, name, called, entity } = voice
  const role = entity ? index.entities.get(entity)?.role : voiceKindTitles[kind]
  return (
    <li className={styles.row}>
      {entity && <Badge id={entity} />}
      <div className={styles.words}>
        <p>{entity ? <EntityLink id={entity} /> : <bdi>{name}</bdi>}</p>
        <p className={styles.role}>{role}</p>
        <p className={styles.only}>
          <a href={hrefOf(setVoices([id])(focusStory(address)))}>{`Hear only ${called}`}</a>
        </p>
      </div>
    </li>
  )
}

export function VoiceRows({ voices }: { readonly voices: readonly VoiceEntry[] }) {
  return (
    <ul className={styles.rows}>
      {voices.map((voice) => (
        <Row key={voice.id} voice={voice} />
      ))}
    </ul>
  )
}
