/** All about one entity: who it is, and a moment later its ties by stance, where the story tells of it, and what it says itself. */

import { shortNameOf } from '#core/query/names.ts'
import {
  appearances,
  claimsBy,
  claimsVia,
  eventsOf,
  neighbourhoodOf,
} from '#core/query/neighbours.ts'
import { entitySummary } from '#core/query/summary.ts'
import { voiceIdOf } from '#core/query/voices.ts'
import { capitalised, stanceHeadings, stanceLabels } from '#core/query/wording.ts'
import type { EntityId } from '#core/story/ids.ts'
import type { Claim, Entity, Stance } from '#core/story/story.ts'
import { useHere } from '#ui/Here.tsx'
import { Later } from '#ui/Later.tsx'
import { Badge } from '#ui/marks/Badge.tsx'
import { ClaimList } from './ClaimList.tsx'
import { ConnectTo } from './ConnectTo.tsx'
import { EntityFacts } from './EntityFacts.tsx'
import styles from './EntityPanel.module.css'
import { EventList } from './EventList.tsx'
import { InTheStory } from './InTheStory.tsx'
import { JumpLinks } from './JumpLinks.tsx'
import { OutletLine, OutsideLine } from './OutsideLine.tsx'
import { PanelHead } from './PanelHead.tsx'
import { hiddenTies, passingOf, scopeWith } from './panelScope.ts'
import { Group, Section } from './Section.tsx'
import { Sentence } from './Sentence.tsx'
import { TieItem } from './TieItem.tsx'

const groupTitle = (stance: Stance): string =>
  stance === 'role' ? stanceHeadings.role : capitalised(stanceLabels[stance])

type SaidProps = { readonly id: string; readonly title: string; readonly all: readonly Claim[] }

/** The words of a voice, or those it carried, about whomever. */
function Said({ id, title, all }: SaidProps) {
  const { scope } = useHere()
  const claims = passingOf(scope, all)
  if (all.length === 0) return null
  return (
    <Section id={id} title={title} count={claims.length}>
      {claims.length > 0 && <ClaimList claims={claims} namesTies />}
      <OutsideLine count={all.length - claims.length} what="claim" hasMore={claims.length > 0} />
    </Section>
  )
}

type GroupsProps = {
  readonly entity: EntityId
  readonly groups: ReturnType<typeof neighbourhoodOf>['groups']
}

function Groups({ entity, groups }: GroupsProps) {
  return groups.map(({ stance, ties }) => (
    <Group key={stance} title={groupTitle(stance)}>
      <ul className={styles.ties}>
        {ties.map((neighbour) => (
          <TieItem key={neighbour.tie.id} entity={entity} neighbour={neighbour} />
        ))}
      </ul>
    </Group>
  ))
}

export function EntityPanel({ entity }: { readonly entity: Entity }) {
  const here = useHere()
  const { index } = here
  const { id, name, role } = entity
  const scope = scopeWith(here.scope, [id])
  const { ties, groups } = neighbourhoodOf(scope, id)
  const hidden = hiddenTies(scope, id)
  const told = appearances(index, id)
  const events = eventsOf(index, id)
  const said = claimsBy(index, voiceIdOf({ by: 'entity', entity: id }))
  const carried = claimsVia(index, id)
  const called = shortNameOf(index, id)
  const jumps = [
    { to: 'ties', text: 'Ties', count: ties.length },
    { to: 'in-the-story', text: 'In the story', count: told.length },
    { to: 'events', text: 'Events', count: events.length },
    { to: 'said', text: `Said by ${called}`, count: passingOf(scope, said).length },
    { to: 'carried', text: `Carried by ${called}`, count: passingOf(scope, carried).length },
  ]
  return (
    <>
      <div className={styles.who}>
        <PanelHead title={name} badge={<Badge id={id} size="large" />}>
          <p>{role}</p>
        </PanelHead>
        <EntityFacts entity={entity} />
      </div>
      <Sentence>{entitySummary(scope, id)}</Sentence>
      <JumpLinks jumps={jumps.filter(({ count }) => count > 0)} />
      <Later>
        <ConnectTo from={id} />
        <Section id="ties" title="Ties" count={ties.length}>
          <Groups entity={id} groups={groups} />
          <OutsideLine count={hidden.byFilters} what="tie" hasMore={ties.length > 0} />
          <OutletLine count={hidden.byOutlets} />
        </Section>
        {told.length > 0 && (
          <Section id="in-the-story" title="In the story" count={told.length}>
            <InTheStory appearances={told} />
          </Section>
        )}
        {events.length > 0 && (
          <Section id="events" title="Events" count={events.length}>
            <EventList events={events} />
          </Section>
        )}
        <Said id="said" title={`Said by ${called}`} all={said} />
        <Said id="carried" title={`Carried by ${called}`} all={carried} />
      </Later>
    </>
  )
}
