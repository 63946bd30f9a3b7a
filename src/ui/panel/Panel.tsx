/** The panel beside the view: tells of whatever the address is focused on, or says that it is not in the story. */

import type { ReactNode } from 'react'
import type { Focus } from '#core/address/address.ts'
import { checkAddress } from '#core/address/check.ts'
import type { AddressProblem } from '#core/address/problem.ts'
import { voiceEntryOf } from '#core/query/voices.ts'
import { type Here, useHere } from '#ui/Here.tsx'
import { ChapterPanel } from './ChapterPanel.tsx'
import { EntityPanel } from './EntityPanel.tsx'
import { EventPanel } from './EventPanel.tsx'
import { Frame } from './Frame.tsx'
import type { latePanels } from './latePanels.ts'
import { NotFoundPanel } from './NotFoundPanel.tsx'
import { StoryPanel } from './StoryPanel.tsx'
import { TiePanel } from './TiePanel.tsx'

export type LatePanels = typeof latePanels

/** Whether the panel of a focus is one of those that come late. */
export const isLate = ({ on }: Focus): boolean =>
  on === 'voices' || on === 'path' || on === 'compare' || on === 'sources'

/** Of what the story holds; undefined where it does not hold it. */
function told({ index, address: { focus } }: Here, late: LatePanels | undefined): ReactNode {
  if (isLate(focus) && !late) return <p role="status">Loading…</p>
  const { VoicesPanel, PathPanel, ComparePanel, SourcesPanel } = late ?? ({} as LatePanels)
  switch (focus.on) {
    case 'story':
      return <StoryPanel />
    case 'voices':
      return <VoicesPanel />
    case 'path':
      return [focus.from, focus.to].every((end) => index.entities.has(end)) ? (
        <PathPanel from={focus.from} to={focus.to} />
      ) : undefined
    case 'compare': {
      const [one, other] = focus.voices.map((id) => voiceEntryOf(index, id))
      return one && other && <ComparePanel voices={[one, other]} />
    }
    case 'sources':
      return <SourcesPanel />
    case 'entity': {
      const entity = index.entities.get(focus.entity)
      return entity && <EntityPanel entity={entity} />
    }
    case 'tie':
      return focus.ends.every((end) => index.entities.has(end)) ? (
        <TiePanel ends={focus.ends} />
      ) : undefined
    case 'event': {
      const event = index.events.get(focus.event)
      return event && <EventPanel event={event} />
    }
    case 'chapter': {
      const chapter = index.story.chapters.find(({ id }) => id === focus.chapter)
      return chapter && <ChapterPanel chapter={chapter} />
    }
    default:
      return focus satisfies never
  }
}

const nothing: AddressProblem = {
  code: 'not-in-story',
  about: 'focus',
  message: 'This page is not in the story.',
  instead: [],
}

/** What the check of an address found missing, as far as a panel tells of it. */
const missingIn = ({ index, address }: Here): AddressProblem =>
  checkAddress(address, index).problems.find(({ code }) => code === 'not-in-story') ?? nothing

type Props = {
  /** Those panels, once they are there. */
  readonly late: LatePanels | undefined
  /** Shown instead of the focus: what was asked for and is not there. By default found out from the address. */
  readonly missing?: AddressProblem
}

export function Panel({ late, missing }: Props) {
  const here = useHere()
  const content = missing ? undefined : told(here, late)
  return <Frame>{content ?? <NotFoundPanel missing={missing ?? missingIn(here)} />}</Frame>
}
