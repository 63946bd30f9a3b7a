/** A link to the tie of two entities. Shows both names, or the one that the page does not already tell of. */

import { focusTie } from '#core/address/moves.ts'
import { nameOf } from '#core/query/names.ts'
import { tieIdOf } from '#core/query/ties.ts'
import type { EntityId } from '#core/story/ids.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './TieLink.module.css'

type Props = {
  readonly ends: readonly [EntityId, EntityId]
  /** Only the other end's name is shown; who listens hears both. */
  readonly from?: EntityId
  /** Shown instead of the names. */
  readonly text?: string
}

export function TieLink({ ends, from, text }: Props) {
  const { index, address, hrefOf } = useHere()
  const [one, other] = from === ends[1] ? [ends[1], ends[0]] : ends
  const to = {
    href: hrefOf(focusTie(one, other)(address)),
    'data-lights': `tie:${tieIdOf(one, other)}`,
  }
  if (text !== undefined) {
    return (
      <a className={styles.text} {...to}>
        {text}
      </a>
    )
  }
  return (
    <a className={styles.names} {...to}>
      {from === undefined ? (
        `${nameOf(index, one)} and ${nameOf(index, other)}`
      ) : (
        <>
          <bdi>{nameOf(index, other)}</bdi>
          <span className="said-only">{` and ${nameOf(index, one)}: the tie`}</span>
        </>
      )}
    </a>
  )
}
