/** The guided story: its start and its chapters as steps, each an address. Knows no page and no keys. */

import { openLens } from '#core/query/lens.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Address } from './address.ts'

/**
 * The story's own page and then its chapters, in the map and with everything in sight.
 * A step's place in the list is its chapter's number, for the start comes before the first.
 * Empty where there are fewer than two chapters: nothing to walk through.
 */
export function stepsOf({ story }: StoryIndex): readonly Address[] {
  if (story.chapters.length < 2) return []
  const start: Address = { story: story.id, view: 'map', focus: { on: 'story' }, lens: openLens }
  return [
    start,
    ...story.chapters.map(
      ({ id }): Address => ({ ...start, focus: { on: 'chapter', chapter: id } }),
    ),
  ]
}

/** Where an address stands in the guided story. The addresses around it keep its view and its lens. */
export type GuidePlace = {
  /** The chapter's number, from 1; 0 at the start. */
  readonly at: number
  /** How many chapters there are. */
  readonly count: number
  /** Undefined at the start. */
  readonly previous: Address | undefined
  /** Undefined at the last chapter. */
  readonly next: Address | undefined
}

const chapterOf = ({ focus }: Address): string | undefined =>
  focus.on === 'chapter' ? focus.chapter : undefined

/** Undefined where the address is no step: it tells of an actor, say, or of a chapter that the story does not hold. */
export function guidePlaceOf(index: StoryIndex, address: Address): GuidePlace | undefined {
  const { on } = address.focus
  if (on !== 'story' && on !== 'chapter') return undefined
  const steps = stepsOf(index)
  const at = steps.findIndex((step) => chapterOf(step) === chapterOf(address))
  if (at === -1) return undefined
  const here = (step: Address | undefined): Address | undefined =>
    step && { ...address, focus: step.focus }
  return { at, count: steps.length - 1, previous: here(steps[at - 1]), next: here(steps[at + 1]) }
}

/** What a step is called: its chapter's title, the story's at the start. */
export function stepTitleOf({ story }: StoryIndex, step: Address): string {
  const chapter = story.chapters.find(({ id }) => id === chapterOf(step))
  return chapter?.title ?? story.title
}

/** How far the reader is, in words; at the start, how much there is. */
export const counterOf = ({ at, count }: GuidePlace): string =>
  at === 0 ? `${count} chapters` : `Chapter ${at} of ${count}`
