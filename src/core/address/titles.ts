/** What the page of an address is called: for the window, the history and the share preview. */

import type { EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Address } from './address.ts'

const nameOf = (index: StoryIndex, id: EntityId): string => index.entities.get(id)?.name ?? id

/** What the focus is called; the story's title where it has none of its own. */
export function headingOf(index: StoryIndex, { focus }: Address): string {
  const { story } = index
  switch (focus.on) {
    case 'entity':
      return nameOf(index, focus.entity)
    case 'tie':
      return `${nameOf(index, focus.ends[0])} and ${nameOf(index, focus.ends[1])}`
    case 'path':
      return `From ${nameOf(index, focus.from)} to ${nameOf(index, focus.to)}`
    case 'event':
      return index.events.get(focus.event)?.name ?? story.title
    case 'chapter':
      return story.chapters.find(({ id }) => id === focus.chapter)?.title ?? story.title
    case 'sources':
      return 'The source'
    case 'story':
      return story.title
    default:
      return focus satisfies never
  }
}

/** Heading, story and house, without saying anything twice. */
export function titleOf(index: StoryIndex, address: Address): string {
  const heading = headingOf(index, address)
  const { title } = index.story
  return heading === title ? `${title} · Saywho` : `${heading} · ${title} · Saywho`
}
