/** The contested ties of the scope: each tie, who stands on which side in a line each, and the way to compare them. */

import type { ContestedTie } from '#core/query/contested.ts'
import type { Dispute } from '#core/query/disputes.ts'
import type { EntityId } from '#core/story/ids.ts'
import { useHere } from '#ui/Here.tsx'
import { TieLink } from '#ui/links/TieLink.tsx'
import { CompareLinks } from '#ui/voices/CompareLinks.tsx'
import styles from './ContestedList.module.css'
import { StanceGlyph } from './StanceGlyph.tsx'
import { disputeKey, sidesOf } from './sides.ts'
import { speakersOf } from './speakers.ts'

type SidesProps = { readonly dispute: Dispute; readonly left: EntityId }

function Sides({ dispute, left }: SidesProps) {
  const { index } = useHere()
  return sidesOf(dispute).map(({ title, claims }) => (
    <li
      key={title}
      className={styles.side}
      data-lights={`claims:${claims.map(({ id }) => id).join(',')}`}
    >
      {claims[0] && <StanceGlyph claim={claims[0]} from={left} />}
      <span>{`${title} ${speakersOf(index, claims)}.`}</span>
    </li>
  ))
}

type Props = { readonly ties: readonly ContestedTie[] }

export function ContestedList({ ties }: Props) {
  return (
    <ul className={styles.list}>
      {ties.map(({ tie, disputes }) => (
        <li key={tie.id} className={styles.item}>
          <p>
            <TieLink ends={tie.ends} />
          </p>
          {disputes.map((dispute) => (
            <ul key={disputeKey(dispute)} className={styles.sides}>
              <Sides dispute={dispute} left={tie.ends[0]} />
            </ul>
          ))}
          <CompareLinks disputes={disputes} />
        </li>
      ))}
    </ul>
  )
}
