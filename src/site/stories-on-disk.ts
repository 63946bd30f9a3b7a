/** Where the stories lie: a folder each below `public/stories`. Does not read what they say. */

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export type StoryFile = { readonly slug: string; readonly path: string }

/** In alphabetical order. @param root the project's folder */
export const storyFiles = (root: string): StoryFile[] => {
  const folder = join(root, 'public/stories')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((slug) => ({ slug, path: join(folder, slug, 'story.json') }))
    .filter(({ path }) => existsSync(path))
}
