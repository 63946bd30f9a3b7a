/** What an entity is called in a running sentence, and whether its verb is plural. */

import type { EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'

/** The short name of an entity (its name where it has none); the id where the story has no such entity. */
export const shortNameOf = (index: StoryIndex, id: EntityId): string => {
  const entity = index.entities.get(id)
  return entity?.shortName ?? entity?.name ?? id
}

/** The full name of an entity; the id where the story has no such entity. */
export const nameOf = (index: StoryIndex, id: EntityId): string =>
  index.entities.get(id)?.name ?? id

const pluralNouns = /^(people|men|women|children|police|turkmen|kurds|forces|peshmerga)$/i
const prepositions = /\s(?:in|of|at|from|for|to|with|near|close|on|by|who|inside|within|against)\s/

/**
 * Whether a description takes a plural verb: "anonymous U.S. officials", "Syrian people",
 * "officials in the White House"; not "a spokesman for the rebels", nor "the Congress".
 */
export const isPlural = (description: string): boolean => {
  if (/^(?:an?|one|this|that)\s/i.test(description)) return false
  const noun = description.split(prepositions)[0]?.trim().split(/\s+/).at(-1) ?? ''
  return pluralNouns.test(noun) || /[^siu'’]s$/.test(noun)
}

/** Whether an entity takes a plural verb; only groups do ("U.S. officials", but not "ISIS" or "United States"). */
export const isPluralEntity = (index: StoryIndex, id: EntityId): boolean => {
  const entity = index.entities.get(id)
  return entity?.kind === 'group' && isPlural(entity.shortName ?? entity.name)
}

const commonNouns =
  /^(?:government|coalition|opposition|army|military|parliament|alliance|movement|delegation|administration|presidency|public|press)$/i
const named = /^(?:United |White House$|Pentagon$|Kremlin$|Elysee$|Netherlands$|Philippines$)/

/**
 * The article that a short name takes in a sentence, and the name without its own: "the" and "West",
 * "the" and "Syrian government"; none for people, outlets ("The New York Times") and plurals.
 */
export const articleAndName = (index: StoryIndex, id: EntityId): readonly ['the ' | '', string] => {
  const name = shortNameOf(index, id)
  const kind = index.entities.get(id)?.kind
  if (kind === undefined || kind === 'person' || kind === 'outlet') return ['', name]
  if (name.startsWith('The ')) return ['the ', name.slice('The '.length)]
  if (isPluralEntity(index, id)) return ['', name]
  const words = (name.split(prepositions)[0] ?? '').split(' ')
  const noun = words.at(-1) ?? ''
  const isCommon = commonNouns.test(noun) || (words.length > 1 && /^\p{Ll}/u.test(noun))
  return [named.test(name) || isCommon ? 'the ' : '', name]
}

/** "How is Obama connected to Assad?"; with one end open, "to …?". */
export const connectionQuestion = (index: StoryIndex, from: EntityId, to?: EntityId): string => {
  const [called, other] = [from, to].map((id) => id && articleAndName(index, id).join(''))
  return `How ${isPluralEntity(index, from) ? 'are' : 'is'} ${called} connected to ${other ?? '…'}?`
}

/** "Obama’s", "U.S. officials’". */
export const possessiveOf = (index: StoryIndex, id: EntityId): string =>
  `${shortNameOf(index, id)}${isPluralEntity(index, id) && /s$/.test(shortNameOf(index, id)) ? '’' : '’s'}`
