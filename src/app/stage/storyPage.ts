/** The page of a story, a chunk that comes while the story does. */

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
