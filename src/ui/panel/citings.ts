/** What of a story cites each paragraph of a source. */

import type { SourceId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Chapter, Claim, Entity, Locator, StoryEvent } from '#core/story/story.ts'

export type Citings = {
  /** From 1. */
  readonly paragraph: number
  readonly claims: readonly Claim[]
  readonly events: readonly StoryEvent[]
  readonly entities: readonly Entity[]
  readonly chapters: readonly Chapter[]
  /** Why nothing cites it; also where something does, if the curator left a word. */
  readonly reason?: string
}

export const isCited = ({ claims, events, entities, chapters }: Citings): boolean =>
  claims.length + events.length + entities.length + chapters.length > 0

/** Every paragraph of a source in its order; empty where the story has no such source. */
export const citingsOf = ({ story }: StoryIndex, id: SourceId): readonly Citings[] => {
  const source = story.sources.find((one) => one.id === id)
  if (!source) return []
  return source.paragraphHashes.map((_, at) => {
    const paragraph = at + 1
    const cites = (locators: readonly Locator[]) =>
      locators.some((one) => one.source === id && one.paragraph === paragraph)
    const reason = source.uncited.find((one) => one.paragraph === paragraph)?.reason
    return {
      paragraph,
      claims: story.claims.filter(({ cite }) => cites(cite)),
      events: story.events.filter(({ cite }) => cites(cite)),
      entities: story.entities.filter(
        ({ cite, affiliations }) => cites(cite) || affiliations.some((one) => cites(one.cite)),
      ),
      chapters: story.chapters.filter((chapter) =>
        chapter.paragraphs.some(({ cite }) => cites(cite)),
      ),
      ...(reason === undefined ? {} : { reason }),
    }
  })
}
