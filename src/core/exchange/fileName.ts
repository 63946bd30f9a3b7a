/** What an export is called on disk: the address in letters, digits and hyphens. Knows no content. */

import type { Address, Focus } from '#core/address/address.ts'
import { restrictionsOf } from '#core/query/lens.ts'

const longestStem = 100

/** Names that Windows keeps for its devices, whatever follows the dot. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

const focusName = (focus: Focus): string => {
  switch (focus.on) {
    case 'story':
      return ''
    case 'entity':
      return focus.entity
    case 'tie':
      return focus.ends.join('-')
    case 'event':
      return focus.event
    case 'chapter':
      return focus.chapter
    case 'sources':
      return 'sources'
    case 'path':
      return `${focus.from}-to-${focus.to}`
    case 'compare':
      return `${focus.voices.join('-and-')}-compared`
    case 'voices':
      return 'voices'
    default:
      return focus satisfies never
  }
}

/** `after-paris-lavrov.svg`; `after-paris-filtered.csv` under a lens that restricts. `extension` comes without its dot. */
export const fileNameOf = ({ story, focus, lens }: Address, extension: string): string => {
  const isFiltered = restrictionsOf(lens).length > 0
  const stem = [story, focusName(focus), isFiltered ? 'filtered' : '']
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestStem)
    .replace(/^-+|-+$/g, '')
  const name = stem === '' || reserved.test(stem) ? `saywho-${stem}`.replace(/-$/, '') : stem
  return `${name}.${extension}`
}
