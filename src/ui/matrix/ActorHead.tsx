/** The head of a row or a column: an actor by mark and short name, a link to the actor. */

import { memo } from 'react'
import { focusEntity } from '#core/address/moves.ts'
import { hueOf } from '#core/draw/hues.ts'
import { shortNameOf } from '#core/query/names.ts'
import type { EntityId } from '#core/story/ids.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './ActorHead.module.css'

type Props = {
  readonly id: EntityId
  readonly scope: 'row' | 'col'
  readonly row: number
  readonly column: number
  readonly tabIndex: 0 | -1 | undefined
}

export const ActorHead = memo(function ActorHead({ id, scope, row, column, tabIndex }: Props) {
  const { index, address, hrefOf } = useHere()
  const { focus } = address
  const isHere = focus.on === 'entity' && focus.entity === id
  const isEnd = isHere || (focus.on === 'tie' && focus.ends.includes(id))
  return (
    <th
      scope={scope}
      className={`${scope === 'row' ? styles.rowHead : styles.columnHead} ${isEnd ? styles.isHere : ''}`}
    >
      <a
        className={`${styles.name} hue-${hueOf(index, index.entities.get(id)?.country)}`}
        href={hrefOf(focusEntity(id)(address))}
        data-entity={scope === 'row' ? id : undefined}
        data-lights={`entity:${id}`}
        data-row={row}
        data-column={column}
        tabIndex={tabIndex}
        aria-current={isHere ? 'true' : undefined}
      >
        <bdi className={styles.short}>{shortNameOf(index, id)}</bdi>
      </a>
    </th>
  )
})
