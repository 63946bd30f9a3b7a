/** Where on the page about the sources a paragraph stands. */

import type { SourceId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'

/** `p19` in the first source of a story; `letters-p19` in a later one. */
export const paragraphAnchor = (index: StoryIndex, source: SourceId, paragraph: number): string =>
  index.story.sources[0]?.id === source ? `p${paragraph}` : `${source}-p${paragraph}`
