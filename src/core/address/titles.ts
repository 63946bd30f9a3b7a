/** What the page of an address is called: for the window, the history and the share preview. */

import { countryNameIn } from '#core/query/countries.ts'
import { restrictionsOf } from '#core/query/lens.ts'
import { calledOf, voiceEntryOf } from '#core/query/voices.ts'
import type { EntityId, VoiceId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Address, ViewName } from './address.ts'

const nameOf = (index: StoryIndex, id: EntityId): string => index.entities.get(id)?.name ?? id
const voiceNameOf = (index: StoryIndex, id: VoiceId): string => voiceEntryOf(index, id)?.name ?? id

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
    case 'compare':
      return `${voiceNameOf(index, focus.voices[0])} and ${voiceNameOf(index, focus.voices[1])} compared`
    case 'voices':
      return 'Who is heard'
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

/** What the story as a whole is narrowed to, where that is one country or one voice. */
function narrowedTo(index: StoryIndex, { focus, lens }: Address): string | undefined {
  const [voice, otherVoice] = lens.voices
  const [country, otherCountry] = lens.countries
  if (focus.on !== 'story' || restrictionsOf(lens).length !== 1) return undefined
  if (voice !== undefined && otherVoice === undefined)
    return `According to ${calledOf(index, voice)}`
  if (country === undefined || otherCountry !== undefined) return undefined
  return country === 'none'
    ? 'Only actors without a country'
    : `Only ${countryNameIn(index, country)}`
}

/** How a view shows the story as a whole; the map is what every page is. */
const viewHeadings: Readonly<Record<ViewName, string | undefined>> = {
  map: undefined,
  matrix: 'As a matrix',
  timeline: 'As a timeline',
  list: 'As lists',
}

/** What a page is called by itself: its heading, or what the story is narrowed to, or how it is shown. */
export const pageHeadingOf = (index: StoryIndex, address: Address): string =>
  narrowedTo(index, address) ??
  (address.focus.on === 'story' ? viewHeadings[address.view] : undefined) ??
  headingOf(index, address)

/** Heading, story and house, without saying anything twice. */
export function titleOf(index: StoryIndex, address: Address): string {
  const heading = pageHeadingOf(index, address)
  const { title } = index.story
  return heading === title ? `${title} · Saywho` : `${heading} · ${title} · Saywho`
}
