/** All that is said of two entities: who they are, what is contested between them, and every claim, each direction by itself. */

import { focusPath } from '#core/address/moves.ts'
import { nameOf } from '#core/query/names.ts'
import { passingClaims } from '#core/query/scope.ts'
import { tieSummary } from '#core/query/summary.ts'
import { contestedWhy, type Tie, tieIdOf } from '#core/query/ties.ts'
import { voiceIdsOf } from '#core/query/voices.ts'
import type { EntityId } from '#core/story/ids.ts'
import type { Claim } from '#core/story/story.ts'
import { useHere } from '#ui/Here.tsx'
import { Later } from '#ui/Later.tsx'
import { CompareLinks } from '#ui/voices/CompareLinks.tsx'
import { accordingTo } from '#ui/voices/voiceText.ts'
import { ClaimList } from './ClaimList.tsx'
import { ContestedSides } from './ContestedSides.tsx'
import { EntityRows } from './EntityRows.tsx'
import { OutsideLine } from './OutsideLine.tsx'
import { PanelHead } from './PanelHead.tsx'
import { scopeWith } from './panelScope.ts'
import { Section } from './Section.tsx'
import { Sentence } from './Sentence.tsx'
import { claimsIn, disputeKey } from './sides.ts'
import { ContestedSign } from './Tag.tsx'
import styles from './TiePanel.module.css'

type Direction = { readonly sign: '→' | '↔'; readonly from: EntityId; readonly to: EntityId }

/** Both ways, then from each end to the other. */
const directionsOf = ([a, b]: Tie['ends']): readonly Direction[] => [
  { sign: '↔', from: a, to: b },
  { sign: '→', from: a, to: b },
  { sign: '→', from: b, to: a },
]

const goes = (claim: Claim, { sign, from }: Direction): boolean =>
  sign === '↔'
    ? claim.direction === 'mutual'
    : claim.direction === 'directed' && claim.subject === from

const contestedTitle = (
  <>
    <ContestedSign />
    {' Contested'}
  </>
)

/** Disputes first; what they do not hold, by direction. No claim is left out. */
function Claims({ tie, all }: { readonly tie: Tie; readonly all: readonly Claim[] }) {
  const { index } = useHere()
  const [left, right] = tie.ends
  const disputes = contestedWhy(tie, all)
  const disputed = new Set(disputes.flatMap(claimsIn))
  return (
    <>
      {disputes.length > 0 && (
        <Section title={contestedTitle}>
          {disputes.map((dispute) => (
            <ContestedSides key={disputeKey(dispute)} dispute={dispute} left={left} right={right} />
          ))}
          <CompareLinks disputes={disputes} />
        </Section>
      )}
      {directionsOf(tie.ends).map((direction) => {
        const claims = tie.claims.filter((one) => goes(one, direction) && !disputed.has(one))
        const title = `${nameOf(index, direction.from)} ${direction.sign} ${nameOf(index, direction.to)}`
        return (
          claims.length > 0 && (
            <Section key={title} title={title} count={claims.length}>
              <ClaimList claims={claims} from={left} />
            </Section>
          )
        )
      })}
    </>
  )
}

export function TiePanel({ ends }: { readonly ends: readonly [EntityId, EntityId] }) {
  const here = useHere()
  const { index, address, hrefOf } = here
  const [one, other] = ends
  const scope = scopeWith(here.scope, ends)
  const tie = scope.ties.get(tieIdOf(one, other))
  const open = (index.claimsAt.get(one) ?? []).filter(
    ({ subject, object }) => subject === other || object === other,
  )
  const shown = tie?.claims.length ?? 0
  const { voices } = address.lens
  const isHeard = open.some((claim) => voiceIdsOf(claim).some((voice) => voices.includes(voice)))
  const isUnheard = open.length > 0 && voices.length > 0 && !isHeard
  return (
    <>
      <PanelHead title={`${nameOf(index, one)} and ${nameOf(index, other)}`} eyebrow="Tie" />
      <EntityRows ids={ends} />
      {open.length === 0 && <Sentence>No claim found: unknown, not neutral.</Sentence>}
      {isUnheard && (
        <Sentence>
          {`According to ${accordingTo(index, voices)}: nothing on this tie. Unknown, not neutral.`}
        </Sentence>
      )}
      {tie && <Sentence>{tieSummary(index, tie)}</Sentence>}
      <Later>
        {tie && <Claims tie={tie} all={passingClaims(scope)} />}
        <OutsideLine count={open.length - shown} what="claim" hasMore={shown > 0} />
        <p className={styles.chains}>
          <a href={hrefOf(focusPath(one, other)(address))}>
            {`Chains between ${nameOf(index, one)} and ${nameOf(index, other)}`}
          </a>
        </p>
      </Later>
    </>
  )
}
