/** What the link of a filter is called by those who listen: its label, what it shows, and what a click does. Knows no markup. */

import type { Facet } from '#core/query/facets.ts'

/**
 * One string, for a reader of screens would read parts apart: "Russia, 5 actors, chosen: show all again".
 * It starts with what is seen (label and number), so that it can be called by voice. `chosenInList`: how many of its list are chosen, this one included.
 */
export function filterName(
  label: string,
  counts: string,
  { chosen }: Pick<Facet<unknown>, 'chosen'>,
  chosenInList: number,
): string {
  if (!chosen) return `${label}, ${counts}: show ${chosenInList > 0 ? 'these too' : 'only these'}`
  return `${label}, ${counts}, chosen: ${chosenInList > 1 ? 'take these out' : 'show all again'}`
}

export const chosenIn = (facets: readonly Pick<Facet<unknown>, 'chosen'>[]): number =>
  facets.filter(({ chosen }) => chosen).length
