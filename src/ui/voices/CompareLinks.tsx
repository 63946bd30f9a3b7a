/** From a dispute to the comparison of those who speak in it: "Compare Shaaban with U.S. officials and Syrian activists", each a link. */

import { compareVoices } from '#core/address/moves.ts'
import { type Dispute, opponentsOf } from '#core/query/disputes.ts'
import { calledOf } from '#core/query/voices.ts'
import type { VoiceId } from '#core/story/ids.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './CompareLinks.module.css'

type LineProps = { readonly one: VoiceId; readonly others: readonly VoiceId[] }

function CompareLine({ one, others }: LineProps) {
  const { index, address, hrefOf } = useHere()
  const called = calledOf(index, one)
  return (
    <p className={styles.line}>
      {`Compare ${called} with `}
      {others.map((other, at) => (
        <span key={other}>
          {at > 0 && (at === others.length - 1 ? ' or ' : ', ')}
          <a href={hrefOf(compareVoices(one, other)(address))}>
            <bdi>{calledOf(index, other)}</bdi>
            <span className="said-only">{` compared with ${called}`}</span>
          </a>
        </span>
      ))}
    </p>
  )
}

/** A line for every voice of the first sides. Nothing where a dispute has no two voices. */
export function CompareLinks({ disputes }: { readonly disputes: readonly Dispute[] }) {
  const opponents = new Map<VoiceId, Set<VoiceId>>()
  for (const [one, other] of disputes.flatMap(opponentsOf)) {
    if (opponents.get(other)?.has(one)) continue
    opponents.set(one, (opponents.get(one) ?? new Set()).add(other))
  }
  return [...opponents].map(([one, others]) => (
    <CompareLine key={one} one={one} others={[...others]} />
  ))
}
