/** Which addresses of a story are worth a page of their own. */

import { askedPathsOf } from '#core/query/askedPaths.ts'
import { contestedIn } from '#core/query/contested.ts'
import { countriesOf } from '#core/query/countries.ts'
import { opponentsOf } from '#core/query/disputes.ts'
import { openLens, restrictionsOf } from '#core/query/lens.ts'
import { scopeOf } from '#core/query/scope.ts'
import { tiesOf } from '#core/query/ties.ts'
import { voiceChoicesOf } from '#core/query/voiceChoices.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { type Address, type Focus, views } from './address.ts'
import { pairInOrder } from './choices.ts'
import { countryPagePath, formatAddress, voicePagePath, withBase } from './codec.ts'

/** Any two voices that stand against each other on a contested tie. */
const comparisonsOf = (index: StoryIndex): readonly Focus[] => {
  const disputes = contestedIn(scopeOf(index, { ...openLens, outlets: true })).flatMap(
    (one) => one.disputes,
  )
  const pairs = disputes.flatMap(opponentsOf).map((pair) => pairInOrder(...pair))
  const once = new Map(pairs.map((voices) => [voices.join('..'), voices]))
  return [...once.values()].map((voices) => ({ on: 'compare', voices }))
}

/**
 * The story in every view, every entity, tie, event and chapter, the sources, who is heard, the voices that contradict each other side by
 * side, the paths that the story panel asks for (all pairs would be too many), and each country's and each voice's filter.
 * The story comes first.
 */
export function pageAddressesOf(index: StoryIndex): readonly Address[] {
  const { story } = index
  const foci: Focus[] = [
    { on: 'story' },
    ...story.entities.map(({ id }) => ({ on: 'entity', entity: id }) as const),
    ...[...tiesOf(story.claims).values()].map(({ ends }) => ({ on: 'tie', ends }) as const),
    ...story.events.map(({ id }) => ({ on: 'event', event: id }) as const),
    ...story.chapters.map(({ id }) => ({ on: 'chapter', chapter: id }) as const),
    { on: 'sources' },
    { on: 'voices' },
    ...comparisonsOf(index),
    ...askedPathsOf(index).map((path) => ({ on: 'path', ...path }) as const),
  ]
  const at = (focus: Focus): Address => ({ story: story.id, view: 'map', focus, lens: openLens })
  const countries = countriesOf(index).map(
    ({ choice }): Address => ({
      ...at({ on: 'story' }),
      lens: { ...openLens, countries: [choice] },
    }),
  )
  const voices = voiceChoicesOf(index, openLens).groups.flatMap((group) =>
    group.choices.map(
      ({ voice }): Address => ({
        ...at({ on: 'story' }),
        lens: { ...openLens, voices: [voice.id] },
      }),
    ),
  )
  const inOtherViews = views
    .filter((view) => view !== 'map')
    .map((view): Address => ({ ...at({ on: 'story' }), view }))
  return [...foci.map(at), ...inOtherViews, ...countries, ...voices]
}

/** The path of a page for a lens that asks for one country or one voice and for nothing else. */
function lensPagePath({ story, focus, view, lens }: Address): string | undefined {
  const isPlain = focus.on === 'story' && view === 'map' && !lens.outlets
  if (!isPlain || restrictionsOf(lens).length !== 1) return undefined
  const { countries, voices } = lens
  if (countries[0] !== undefined && countries.length === 1) {
    return countryPagePath(story, countries[0])
  }
  return voices[0] !== undefined && voices.length === 1
    ? voicePagePath(story, voices[0])
    : undefined
}

/** The path of the page written for an address, its query with it where the page is of something wider. */
export const pagePathOf = (address: Address): string =>
  lensPagePath(address) ?? formatAddress(address)

/** What a link in a page holds: leads to a written page wherever there is one, so that it works without script. */
export const pageHrefOf = (base: string, address: Address): string =>
  withBase(base, pagePathOf(address))
