/** The door for a story's places: generated data, so only what a map would break on is checked. Knows no network. */

import type { StoryPlaces } from '#core/place/places.ts'
import { strandIdOf } from '#core/query/ties.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Problem, ProblemCode } from '#core/story/problems.ts'

export type ReadPlaces =
  | { readonly ok: true; readonly places: StoryPlaces }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Lengths beyond this make a map of nothing. */
const farthest = 1e6
const mostProblems = 20

type Fields = Readonly<Record<string, unknown>>

const sheets = ['wide', 'tall']
const boxNumbers = ['x', 'y', 'width', 'height']
const strandNumbers = ['x1', 'y1', 'cx', 'cy', 'x2', 'y2']

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const isLength = (value: unknown): boolean =>
  typeof value === 'number' && Math.abs(value) <= farthest

const isText = (value: unknown): boolean => typeof value === 'string'

const hasLengths = (value: unknown, names: readonly string[]): boolean => {
  const fields = fieldsOf(value)
  return names.every((name) => isLength(fields[name]))
}

const isLabel = (value: unknown): boolean => {
  const { lines, anchor, box } = fieldsOf(value)
  return (
    Array.isArray(lines) &&
    lines.every(isText) &&
    isText(anchor) &&
    hasLengths(value, ['size', 'lineHeight', 'x', 'y']) &&
    hasLengths(box, boxNumbers)
  )
}

const isMark = (value: unknown): boolean => {
  const { entity, label } = fieldsOf(value)
  return isText(entity) && hasLengths(value, ['x', 'y', 'radius']) && isLabel(label)
}

const isStrand = (value: unknown): boolean => {
  const { strand } = fieldsOf(value)
  return isText(strand) && hasLengths(value, strandNumbers)
}

/** What a field says in each entry of a list. */
const namesIn = (list: unknown, field: string): Set<unknown> =>
  new Set(listOf(list).map((entry) => fieldsOf(entry)[field]))

/** What is wrong with one sheet. Places made for another state of the story would leave out claims without a word, so that they are refused. */
function* faultsOf(sheet: string, value: unknown, index: StoryIndex): Generator<Problem> {
  const told = (code: ProblemCode, path: string, message: string): Problem => ({
    path: `places.${sheet}${path}`,
    code,
    severity: 'error',
    message,
  })
  const { frame, outletFrame, marks, strands } = fieldsOf(value)

  for (const [name, box, numbers] of [
    ['frame', frame, ['width', 'height']],
    ['outletFrame', outletFrame, boxNumbers],
  ] as const) {
    if (!hasLengths(box, numbers)) {
      yield told('shape', `.${name}`, 'the size of the map is missing or is no number.')
    }
  }
  for (const [at, mark] of listOf(marks).entries()) {
    if (!isMark(mark)) {
      yield told(
        'shape',
        `.marks.${at}`,
        'this mark lacks its actor, label or place, or a number in it is out of bounds.',
      )
    }
  }
  for (const [at, strand] of listOf(strands).entries()) {
    if (!isStrand(strand)) {
      yield told(
        'shape',
        `.strands.${at}`,
        'this line lacks its name or place, or a number in it is out of bounds.',
      )
    }
  }

  const marked = namesIn(marks, 'entity')
  const drawn = namesIn(strands, 'strand')
  for (const { id, kind } of index.story.entities) {
    if (kind !== 'outlet' && !marked.has(id)) {
      yield told(
        'dangling-id',
        '.marks',
        `the actor “${id}” has no place on the map; build the site again.`,
      )
    }
    marked.delete(id)
  }
  for (const id of marked) {
    yield told(
      'dangling-id',
      '.marks',
      `the map places “${id}”, which the story does not have; build the site again.`,
    )
  }
  for (const claim of index.story.claims) {
    const [subject, object] = [index.entities.get(claim.subject), index.entities.get(claim.object)]
    const isAmongActors = subject?.kind !== 'outlet' && object?.kind !== 'outlet'
    if (isAmongActors && !drawn.has(strandIdOf(claim))) {
      yield told(
        'dangling-id',
        '.strands',
        `the claim “${claim.id}” has no line on the map; build the site again.`,
      )
    }
  }
}

/** The places in a text for a story, or at most 20 of their problems. Never throws. */
export const readPlaces = (text: string, index: StoryIndex): ReadPlaces => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const message = 'the places of the map cannot be read; build the site again.'
    return {
      ok: false,
      problems: [{ path: 'places', code: 'not-json', severity: 'error', message }],
    }
  }
  const problems: Problem[] = []
  for (const sheet of sheets) {
    for (const problem of faultsOf(sheet, fieldsOf(value)[sheet], index)) {
      if (problems.push(problem) === mostProblems) return { ok: false, problems }
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, places: value as StoryPlaces }
}
