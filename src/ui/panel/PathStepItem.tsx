/** One step of a chain: from whom to whom, and a claim of each kind with its voice; the rest on the tie's own page. */

import { focusEntity } from '#core/address/moves.ts'
import { nameOf } from '#core/query/names.ts'
import type { PathStep } from '#core/query/paths.ts'
import { counted } from '#core/query/wording.ts'
import { useHere } from '#ui/Here.tsx'
import { TieLink } from '#ui/links/TieLink.tsx'
import { Badge } from '#ui/marks/Badge.tsx'
import { ClaimList } from './ClaimList.tsx'
import styles from './PathStepItem.module.css'
import { Tag } from './Tag.tsx'

function Mark({ id }: { readonly id: PathStep['from'] }) {
  const { index, address, hrefOf } = useHere()
  return (
    <a className={styles.mark} href={hrefOf(focusEntity(id)(address))} data-lights={`entity:${id}`}>
      <Badge id={id} size="small" />
      <span className="said-only">{nameOf(index, id)}</span>
    </a>
  )
}

export function PathStepItem({ step: { from, to, tie } }: { readonly step: PathStep }) {
  const first = tie.strands.flatMap(({ claims }) => claims.slice(0, 1))
  const more = tie.claims.length - first.length
  return (
    <li className={styles.step}>
      <p className={styles.head}>
        <Mark id={from} />
        <span aria-hidden="true">–</span>
        <Mark id={to} />
        <span>
          <TieLink ends={[from, to]} />
          {tie.contested && (
            <>
              {' '}
              <Tag kind="contested" />
            </>
          )}
        </span>
      </p>
      <ClaimList claims={first} from={from} />
      {more > 0 && (
        <p className={styles.more}>
          <TieLink ends={[from, to]} text={`${counted(more, 'more claim')} of this tie`} />
        </p>
      )}
    </li>
  )
}
