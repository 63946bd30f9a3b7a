/** Which addresses other sites may show in a frame, and where those pages lie. Knows no host. */

import { restrictionsOf } from '#core/query/lens.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Address } from './address.ts'
import { focusPath } from './focusCodec.ts'
import { pageAddressesOf } from './pages.ts'

const isEmbeddable = ({ view, focus, lens }: Address): boolean =>
  view === 'map' &&
  restrictionsOf(lens).length === 0 &&
  ['story', 'entity', 'tie'].includes(focus.on)

/** The story, every entity and every tie, as the map shows them unfiltered; the story comes first. */
export const embedAddressesOf = (index: StoryIndex): readonly Address[] =>
  pageAddressesOf(index).filter(isEmbeddable)

/**
 * The path of the page for frames that comes nearest to an address: that of its entity or tie, else of its story.
 * Filters and views are left out; whoever wants them follows the link to the full page.
 */
export const embedPathOf = ({ story, focus }: Address): string =>
  `${story}/embed/${focus.on === 'entity' || focus.on === 'tie' ? focusPath(focus) : ''}`
