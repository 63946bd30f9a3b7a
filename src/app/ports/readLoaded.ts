/** Reads the files of a story once they are there: the parser and all that it knows, a chunk of its own. Knows no network. */

import { indexStory } from '#core/story/index.ts'
import { readStory } from '#core/story/parse.ts'
import type { Problem } from '#core/story/problems.ts'
import { failureOfProblems } from './loadFailure.ts'
import type { LoadResult } from './loadStory.ts'
import { readPlaces } from './readPlaces.ts'

const failed = (problems: readonly Problem[]): LoadResult => ({
  ok: false,
  failure: failureOfProblems(problems),
})

const otherStory = (slug: string, id: string): Problem => ({
  path: 'id',
  code: 'bad-id',
  severity: 'error',
  message: `the folder is called “${slug}” and the story in it “${id}”. Give both the same name.`,
})

/** The story of the folder `slug` and its places from the texts of their files, or why they cannot be shown. */
export const readLoaded = (slug: string, storyText: string, placesText: string): LoadResult => {
  const read = readStory(storyText)
  if (!read.ok) return failed(read.problems)
  if (read.story.id !== slug) return failed([otherStory(slug, read.story.id)])
  const index = indexStory(read.story)
  const places = readPlaces(placesText, index)
  if (!places.ok) return failed(places.problems)
  return { ok: true, index, places: places.places, warnings: read.warnings }
}
