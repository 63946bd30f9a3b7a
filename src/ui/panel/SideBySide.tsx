/** Claims set against each other: side by side where there is room, each side under a heading of its own. Takes no side. */

import type { EntityId } from '#core/story/ids.ts'
import type { Claim } from '#core/story/story.ts'
import { ClaimRow } from './ClaimRow.tsx'
import styles from './SideBySide.module.css'
import type { Side } from './sides.ts'

type Props = {
  readonly sides: readonly Side[]
  readonly ends: readonly [left: EntityId, right: EntityId]
  /** Of the sides' headings. */
  readonly level: 3 | 4
}

export function SideBySide({ sides, ends, level }: Props) {
  const Heading = level === 3 ? 'h3' : 'h4'
  const isOfThisTie = ({ subject, object }: Claim) =>
    [subject, object].every((one) => ends.includes(one))
  return (
    <div className={styles.sides}>
      {sides.map(({ title, claims }) => (
        <div key={title} className={styles.side}>
          <Heading className={styles.heading}>{title}</Heading>
          <ul className={styles.list}>
            {claims.map((claim) => (
              <ClaimRow
                key={claim.id}
                claim={claim}
                from={ends[0]}
                namesTie={!isOfThisTie(claim)}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
