/** The stories of this site, read and checked, or the sentences that say why not. Knows no Vite. */

import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { readStory } from '#core/story/parse.ts'
import type { Story } from '#core/story/story.ts'
import { lineOf, problemsOfFile } from './commands/check-story.ts'
import { storyFiles } from './stories-on-disk.ts'

export type SiteStory = { readonly slug: string; readonly story: Story }

const problemsIn = async (root: string, path: string): Promise<string[]> =>
  (await problemsOfFile(path))
    .filter(({ severity }) => severity === 'error')
    .map((problem) => lineOf(relative(root, path), problem))

/** When the story ends, as text that sorts. */
const endOf = ({ dateline }: Story): string => dateline.split('/').at(-1) ?? ''

/** The newest first; among those of one day, in alphabetical order. */
const newestFirst = (stories: readonly SiteStory[]): SiteStory[] =>
  [...stories].sort(
    (a, b) =>
      endOf(b.story).localeCompare(endOf(a.story), 'en') || a.slug.localeCompare(b.slug, 'en'),
  )

/**
 * Every story below `public/stories`, the newest first.
 * @throws Error that names each mistake and its place, or says that there is no story
 */
export const readStories = async (root: string): Promise<SiteStory[]> => {
  const files = storyFiles(root)
  if (files.length === 0)
    throw new Error('There is no story yet. Put one at public/stories/NAME/story.json.')
  const problems = await Promise.all(files.map(({ path }) => problemsIn(root, path)))
  const lines = problems.flat()
  if (lines.length > 0)
    throw new Error(`A story must be mended before the site can be built:\n${lines.join('\n')}`)
  const read = await Promise.all(
    files.map(async ({ slug, path }) => {
      const reading = readStory(await readFile(path, 'utf8'))
      return reading.ok ? [{ slug, story: reading.story }] : []
    }),
  )
  return newestFirst(read.flat())
}
