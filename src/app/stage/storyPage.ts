/** The page of a story, a chunk that comes while the story does. */

import type { Address } from '#core/address/address.ts'

type Module = typeof import('#app/StoryPage.tsx')

let loaded: Module | undefined

/** A load that failed can be tried again. */
export async function loadStoryPage(): Promise<void> {
  loaded ??= await import('#app/StoryPage.tsx')
}

/** Whoever has a story has its page, too. */
export function loadedStoryPage(): Module['StoryPage'] {
  if (!loaded) throw new Error('A story was shown before its page was loaded.')
  return loaded.StoryPage
}

/** Loads what a page at an address shows besides. For a page that has come. */
export const readyFor = async (address: Address): Promise<void> => loaded?.readyFor(address)
