/** Which hue a country has: one each, in the order in which the story's entities first name them. Knows no colours; the theme does. */

import type { CountryCode } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'

/** 0 is no country; countries take 1 to 8 in turn, and start again after the eighth. */
export type Hue = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const huesOf = new WeakMap<StoryIndex, ReadonlyMap<CountryCode, Hue>>()

function assign(index: StoryIndex): ReadonlyMap<CountryCode, Hue> {
  const hues = new Map<CountryCode, Hue>()
  for (const { country } of index.story.entities)
    if (country && !hues.has(country)) hues.set(country, ((hues.size % 8) + 1) as Hue)
  return hues
}

export function hueOf(index: StoryIndex, country: CountryCode | undefined): Hue {
  if (!country) return 0
  const hues = huesOf.get(index) ?? assign(index)
  huesOf.set(index, hues)
  return hues.get(country) ?? 0
}
