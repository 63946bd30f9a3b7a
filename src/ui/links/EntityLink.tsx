/** A name that leads to its entity, underlined in the hue of its country. On the entity's own page it is plain text. */

import { focusEntity } from '#core/address/moves.ts'
import { hueOf } from '#core/draw/hues.ts'
import { nameOf } from '#core/query/names.ts'
import type { EntityId } from '#core/story/ids.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './EntityLink.module.css'

type Props = {
  readonly id: EntityId
  /** What is shown; the entity's name where absent. */
  readonly text?: string
  /** `mention` stands out in running text; `quiet` does not. */
  readonly look?: 'mention' | 'quiet'
}

export function EntityLink({ id, text, look = 'mention' }: Props) {
  const { index, address, hrefOf } = useHere()
  const shown = text ?? nameOf(index, id)
  const entity = index.entities.get(id)
  const isHere = address.focus.on === 'entity' && address.focus.entity === id
  if (!entity || isHere) return <bdi className={styles[`${look}Here`]}>{shown}</bdi>
  return (
    <a
      className={`${styles.link} ${styles[look]} hue-${hueOf(index, entity.country)}`}
      href={hrefOf(focusEntity(id)(address))}
      data-lights={`entity:${id}`}
    >
      <bdi>{shown}</bdi>
    </a>
  )
}
