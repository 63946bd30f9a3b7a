/** One tie of an entity: the other end, by mark and name, and the claims of one stance. The mark leads to the actor, the name to the tie. */

import { focusEntity } from '#core/address/moves.ts'
import { nameOf } from '#core/query/names.ts'
import type { NeighbourTie } from '#core/query/neighbours.ts'
import type { EntityId } from '#core/story/ids.ts'
import { useHere } from '#ui/Here.tsx'
import { TieLink } from '#ui/links/TieLink.tsx'
import { Badge } from '#ui/marks/Badge.tsx'
import { ClaimList } from './ClaimList.tsx'
import { Tag } from './Tag.tsx'
import styles from './TieItem.module.css'

type Props = { readonly entity: EntityId; readonly neighbour: NeighbourTie }

export function TieItem({ entity, neighbour }: Props) {
  const { index, address, hrefOf } = useHere()
  const { tie, other, strands } = neighbour
  return (
    <li className={styles.item}>
      <p className={styles.head}>
        <a
          className={styles.mark}
          href={hrefOf(focusEntity(other)(address))}
          data-lights={`entity:${other}`}
        >
          <Badge id={other} size="small" />
          <span className="said-only">{nameOf(index, other)}</span>
        </a>
        <span>
          <TieLink ends={tie.ends} from={entity} />
          {tie.contested && (
            <>
              {' '}
              <Tag kind="contested" />
            </>
          )}
        </span>
      </p>
      <ClaimList claims={strands.flatMap((strand) => strand.claims)} from={entity} />
    </li>
  )
}
