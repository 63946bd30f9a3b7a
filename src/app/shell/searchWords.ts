/** What the search box says of what it found. Knows no markup. */

import { focusEntity, focusEvent, focusPath, type Move, setCountries } from '#core/address/moves.ts'
import type { Hit } from '#core/query/search.ts'
import { counted, listed } from '#core/query/wording.ts'
import type { Found } from './useSearcher.ts'

/** Where choosing a hit leads: to the actor, to the event, to the country alone, or to the chains between two. */
export function moveOf({ target }: Hit): Move {
  switch (target.on) {
    case 'entity':
      return focusEntity(target.entity)
    case 'event':
      return focusEvent(target.event)
    case 'country':
      return setCountries([target.country])
    case 'path':
      return focusPath(target.from, target.to)
    default:
      return target satisfies never
  }
}

export const keyOf = ({ target }: Hit): string => Object.values(target).join('-')

/** Why a hit is there, where its name and line do not show it: "also called Daesh". */
export function whyOf({ why, detail }: Hit): string | undefined {
  switch (why.field) {
    case 'name':
      return undefined
    case 'alias':
      return `also called ${why.text}`
    case 'role':
      return detail === '' ? why.text : undefined
    case 'country':
      return `country: ${why.text}`
    case 'part':
      return `with ${why.text}`
    default:
      return why.field satisfies never
  }
}

const kinds: Record<Hit['target']['on'], string | undefined> = {
  entity: undefined,
  event: 'Event',
  country: 'Filter by country',
  path: undefined,
}

/** Beside the name; what is not an actor says what it is. May be empty. */
export const lineOf = ({ target, detail }: Hit): string =>
  [kinds[target.on], detail].filter(Boolean).join(', ')

/** A hit as one string, for those who listen. */
export const hitName = (hit: Hit): string =>
  [hit.title, lineOf(hit), whyOf(hit)].filter(Boolean).join(', ')

const quoted = (text: string): string => `“${text.trim()}”`

/** Above the nearest names, or alone where there are none. */
export const nothingFound = (text: string, { hits }: Found): string =>
  hits.length > 0
    ? `Nothing here is called ${quoted(text)}. The nearest names:`
    : `Nothing here is called ${quoted(text)}. Try a shorter part of the name, or another spelling.`

/** What is said after typing: the list moves, the focus does not. */
export function foundMessage(text: string, found: Found): string {
  if (text.trim() === '') return ''
  const { hits, areMatches } = found
  if (areMatches) return `${counted(hits.length, 'result')} for ${quoted(text)}.`
  if (hits.length === 0) return nothingFound(text, found)
  return `Nothing is called ${quoted(text)}. Nearest: ${listed(hits.map(({ title }) => title))}.`
}
