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

/**
 * An address as a picture of it shows it by itself: with the outlets on the map where it is one of them that is looked at,
 * for the reader of a picture cannot ask for them.
 */
export function picturedAddress(index: StoryIndex, address: Address): Address {
  const { focus, lens } = address
  const chosen = focus.on === 'entity' ? [focus.entity] : focus.on === 'tie' ? focus.ends : []
  const hasOutlet = chosen.some((id) => index.entities.get(id)?.kind === 'outlet')
  return hasOutlet ? { ...address, lens: { ...lens, outlets: true } } : address
}
