/** One event: whether it has happened, when and how exactly, where, who took part, and what is claimed about it. */

import type { StoryEvent } from '#core/story/story.ts'
import { useHere } from '#ui/Here.tsx'
import { CiteMark } from '#ui/links/CiteMark.tsx'
import { ClaimList } from './ClaimList.tsx'
import { EntityRows } from './EntityRows.tsx'
import { type Fact, Facts } from './Facts.tsx'
import { OutsideLine } from './OutsideLine.tsx'
import { PanelHead } from './PanelHead.tsx'
import { passingOf } from './panelScope.ts'
import { Section } from './Section.tsx'
import { Tag } from './Tag.tsx'
import { whenOf } from './whenOf.ts'

export function EventPanel({ event }: { readonly event: StoryEvent }) {
  const { index, scope } = useHere()
  const { id, name, status, place, participants, gist, cite } = event
  const all = index.story.claims.filter((claim) => claim.event === id)
  const claims = passingOf(scope, all)
  const facts: readonly (Fact | false)[] = [
    { name: 'When', value: whenOf(event) },
    place !== undefined && { name: 'Where', value: place },
    { name: 'Source', value: <CiteMark cite={cite} /> },
  ]
  return (
    <>
      <PanelHead title={name} eyebrow="Event">
        <p>
          <Tag kind={status} />
        </p>
      </PanelHead>
      <p>{/[.!?]$/.test(gist) ? gist : `${gist}.`}</p>
      <Facts facts={facts.filter((fact) => fact !== false)} />
      {participants.length > 0 && (
        <Section
          title={status === 'planned' ? 'Due to take part' : 'Took part'}
          count={participants.length}
        >
          <EntityRows ids={participants} />
        </Section>
      )}
      {all.length > 0 && (
        <Section title="What is claimed about it" count={claims.length}>
          {claims.length > 0 && <ClaimList claims={claims} namesTies />}
          <OutsideLine
            count={all.length - claims.length}
            what="claim"
            hasMore={claims.length > 0}
          />
        </Section>
      )}
    </>
  )
}
