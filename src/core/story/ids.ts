/** The names by which the parts of a story are known; a branded string can only come from the parser or a codec. */

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** The folder of a story and the first part of its addresses. */
export type StoryId = Branded<'StoryId'>
export type EntityId = Branded<'EntityId'>
export type ClaimId = Branded<'ClaimId'>
export type EventId = Branded<'EventId'>
export type ChapterId = Branded<'ChapterId'>
export type SourceId = Branded<'SourceId'>

/** A pair of entities as `<a>~<b>`, the ends in alphabetical order. */
export type TieId = Branded<'TieId'>
/**
 * One line of a tie: `<from>~<to>~<stance>` where directed,
 * `<a>~<b>~<stance>~mutual` with the ends in alphabetical order where mutual.
 */
export type StrandId = Branded<'StrandId'>

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = Branded<'CountryCode'>

/**
 * Whoever a claim rests on, as a lens names it: `document`, an entity's id,
 * or `unnamed-` and the slug of the description of somebody without a name.
 */
export type VoiceId = Branded<'VoiceId'>

/** What every id must look like: lower case, digits and hyphens, at most 64 characters. */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/

export const isId = (text: string): boolean => idPattern.test(text)
