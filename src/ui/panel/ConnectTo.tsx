/** "How is Obama connected to …?": links to the chains between an actor and every other one. Opens without script. */

import { focusPath } from '#core/address/moves.ts'
import { connectionQuestion, nameOf } from '#core/query/names.ts'
import { isOnMap } from '#core/query/passing.ts'
import type { EntityId } from '#core/story/ids.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './ConnectTo.module.css'

const byName = new Intl.Collator('en')

type Props = { readonly from: EntityId }

function Others({ from }: Props) {
  const { index, address, hrefOf } = useHere()
  const others = index.story.entities
    .filter((entity) => entity.id !== from && isOnMap(address.lens, entity))
    .sort((a, b) => byName.compare(a.name, b.name))
  return (
    <ul className={styles.others} aria-label={connectionQuestion(index, from)}>
      {others.map(({ id }) => (
        <li key={id}>
          <a href={hrefOf(focusPath(from, id)(address))} data-lights={`entity:${id}`}>
            <bdi>{nameOf(index, id)}</bdi>
          </a>
        </li>
      ))}
    </ul>
  )
}

export function ConnectTo({ from }: Props) {
  const { index } = useHere()
  return (
    <details className={styles.connect}>
      <summary className={styles.summary}>{connectionQuestion(index, from)}</summary>
      <Others from={from} />
    </details>
  )
}
