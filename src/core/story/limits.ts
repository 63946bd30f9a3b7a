/** How much a story file may hold. Bounds are checked before any work is done on what they bound. */

/** Characters (UTF-16 code units) of a file's text. */
export const maxFileLength = 5 * 1024 * 1024
/** Objects and lists inside one another. A valid story needs seven. */
export const maxDepth = 12
/** Values of all kinds in one file. */
export const maxValues = 200_000
/** Fields of one object, known or not. */
export const maxFields = 100
/** Entries of any one list. */
export const maxItems = 5_000
/** Errors kept of one file; those beyond are only counted. */
export const maxCollected = 10_000
/** Errors told of one file; how many more there are is told in the last. */
export const maxProblems = 1_000

/** Entries of the lists of a story. */
export const listLimits = {
  sources: 50,
  entities: 1_000,
  claims: 5_000,
  events: 500,
  chapters: 200,
  paragraphs: 5_000,
  uncited: 5_000,
  aliases: 50,
  affiliations: 50,
  participants: 200,
  responses: 50,
  cite: 100,
} as const

/** Characters (UTF-16 code units) of the texts of a story. */
export const textLimits = {
  title: 160,
  summary: 800,
  name: 100,
  shortName: 40,
  role: 200,
  note: 600,
  gist: 200,
  voice: 100,
  place: 100,
  whenText: 60,
  reason: 300,
  paragraph: 3_000,
  url: 2_048,
} as const
