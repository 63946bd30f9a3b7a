import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyFile } from './cases/anyFile.ts'
import { anyChange, anyHarmless, changed, type Json } from './cases/changes.ts'
import { isCountryCode } from './countries.ts'
import { dateFault, datesFault } from './dates.ts'
import { isId } from './ids.ts'
import { parseStory, type Reading, readStory } from './parse.ts'
import { storyFile } from './schema.ts'
import type { Locator, Story } from './story.ts'
import { textFault } from './text.ts'

const runs = Number(process.env.RUNS ?? 10_000)

/** So many changes are tried on each valid file, one at a time. */
const changesEach = 10

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen))

/** Everything that a reader of a story may rely on, without looking at how it was parsed. */
const brokenPromises = (story: Story): string[] => {
  const broken: string[] = []
  const check = (promise: string, isKept: boolean) => {
    if (!isKept) broken.push(promise)
  }
  const entities = new Set<string>(story.entities.map(({ id }) => id))
  const claims = new Set<string>(story.claims.map(({ id }) => id))
  const events = new Set<string>(story.events.map(({ id }) => id))
  const counts = new Map<string, number>(
    story.sources.map(({ id, paragraphHashes }) => [id, paragraphHashes.length]),
  )
  const checkCite = (cite: readonly Locator[]) => {
    for (const { source, paragraph } of cite) {
      const isThere =
        Number.isInteger(paragraph) && paragraph >= 1 && paragraph <= (counts.get(source) ?? 0)
      check(`a citation finds its paragraph: ${source} ${paragraph}`, isThere)
    }
  }
  const parts = [story.sources, story.entities, story.claims, story.events, story.chapters]
  check(
    'ids are well formed',
    [story, ...parts.flat()].every(({ id }) => isId(id)),
  )
  for (const part of parts)
    check('ids stand once', new Set(part.map(({ id }) => id)).size === part.length)
  check('the story is frozen throughout', isFrozen(story))
  check(
    'texts are uniform',
    stringsIn(story).every((text) => text === text.normalize('NFC')),
  )
  check('the dateline is a date', datesFault(story.dateline) === undefined)
  for (const { url, published, uncited, paragraphHashes } of story.sources) {
    if (url !== undefined) {
      const { protocol, username, password } = new URL(url)
      check('addresses are http(s)', ['http:', 'https:'].includes(protocol))
      check('addresses hold no secret', username === '' && password === '')
    }
    check('published is a date', published === undefined || datesFault(published) === undefined)
    check(
      'hashes are hashes',
      paragraphHashes.every((hash) => /^[0-9a-f]{64}$/.test(hash)),
    )
    check(
      'uncited are there',
      uncited.every(({ paragraph }) => paragraph <= paragraphHashes.length),
    )
  }
  for (const entity of story.entities) {
    check(
      'names are texts',
      [entity.name, entity.role].every((text) => textFault(text) === undefined),
    )
    check('countries are assigned', entity.country === undefined || isCountryCode(entity.country))
    check('ids leave voices alone', entity.id !== 'document' && !entity.id.startsWith('unnamed-'))
    for (const { to, cite } of entity.affiliations) {
      check('affiliations lead to another entity', entities.has(to) && to !== entity.id)
      checkCite(cite)
    }
    checkCite(entity.cite)
  }
  for (const claim of story.claims) {
    const { subject, object, voice, event, responses, when, said } = claim
    check(
      'claims tie two entities',
      entities.has(subject) && entities.has(object) && subject !== object,
    )
    check('voices are there', voice.by !== 'entity' || entities.has(voice.entity))
    check('outlets are there', voice.via === undefined || entities.has(voice.via))
    check('events are there', event === undefined || events.has(event))
    check(
      'answered claims are there',
      responses.every((answer) => claims.has(answer.claim)),
    )
    check(
      'a claim answers others',
      responses.every((answer) => answer.claim !== claim.id),
    )
    check(
      'when is a date',
      [when, said].every((date) => date === undefined || dateFault(date) === undefined),
    )
    check('gists are short', claim.gist.length <= 600 && textFault(claim.gist) === undefined)
    checkCite(claim.cite)
  }
  for (const { participants, cite } of story.events) {
    check(
      'participants are there',
      participants.every((id) => entities.has(id)),
    )
    checkCite(cite)
  }
  for (const { segments, claims: told, cite } of story.chapters.flatMap(
    ({ paragraphs }) => paragraphs,
  )) {
    for (const { entity, event } of segments) {
      check('mentions lead to an entity', entity === undefined || entities.has(entity))
      check('mentions lead to an event', event === undefined || events.has(event))
    }
    check(
      'told claims are there',
      told.every((id) => claims.has(id)),
    )
    checkCite(cite)
  }
  return broken
}

/** What is said of the file as a whole. */
const ofTheWhole = new Set(['newer-version', 'too-deep'])

/** A refusal names a place that begins with a field of the format or of the file, or it is about the file as a whole. */
const namesItsPlace = (reading: Reading, file: Json): boolean => {
  if (reading.ok) return true
  const known = new Set([...Object.keys(storyFile.entries), ...Object.keys(file ?? {})])
  return (
    reading.problems.length > 0 &&
    reading.problems.every(({ path, message, severity, code }) => {
      const first = path.replace(/^"(.*)"$/, '$1').split('.')[0] ?? ''
      const isPlaced = known.has(first) || path.startsWith('"') || ofTheWhole.has(code)
      return isPlaced && severity === 'error' && /\.$|\?$/.test(message)
    })
  )
}

const shuffled = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner)] as const)
  const turned: { [key: string]: Json } = {}
  for (const [key, inner] of entries.reverse()) {
    Object.defineProperty(turned, key, { value: inner, enumerable: true })
  }
  return turned
}

describe('whatever the file', { timeout: 120_000 }, () => {
  test('[R1] every valid file is accepted', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const reading = parseStory(file)
        expect(reading.ok ? [] : reading.problems).toEqual([])
      }),
      { numRuns: runs / 20 },
    )
  })

  test('[R2] with one change, a file is read or refused: never thrown at, every refusal names its place, every story keeps its promises', () => {
    const count = { accepted: 0, refused: 0 }
    fc.assert(
      fc.property(
        anyFile,
        fc.array(anyChange, { minLength: changesEach, maxLength: changesEach }),
        (valid, changes) => {
          for (const change of changes) {
            const file = changed(valid, change)
            const reading = parseStory(file)
            if (reading.ok) {
              const broken = brokenPromises(reading.story)
              if (broken.length > 0) throw new Error(broken.join())
            } else if (!namesItsPlace(reading, file)) {
              throw new Error(JSON.stringify(reading.problems))
            }
            count[reading.ok ? 'accepted' : 'refused'] += 1
          }
        },
      ),
      { numRuns: runs / changesEach },
    )
    // Else the laws would hardly be asked of the half in question.
    const all = count.accepted + count.refused
    expect(count.accepted / all).toBeGreaterThan(1 / 3)
    expect(count.refused / all).toBeGreaterThan(1 / 4)
  })

  test('[R3] a change that is no fault is accepted', () => {
    fc.assert(
      fc.property(anyFile, anyHarmless, (valid, change) => {
        const reading = parseStory(changed(valid, change))
        expect(reading.ok ? [] : reading.problems).toEqual([])
      }),
      { numRuns: runs / 20 },
    )
  })

  test('[R4] the order of the fields in the file changes nothing', () => {
    fc.assert(
      fc.property(anyFile, anyChange, (valid, change) => {
        const file = changed(valid, change)
        expect(parseStory(shuffled(file))).toEqual(parseStory(file))
      }),
      { numRuns: runs / 20 },
    )
  })

  test('[R5] a text and the value it holds are read alike', () => {
    fc.assert(
      fc.property(anyFile, anyChange, (valid, change) => {
        const file = changed(valid, change)
        expect(readStory(JSON.stringify(file))).toEqual(parseStory(file))
      }),
      { numRuns: runs / 20 },
    )
  })

  test('[R6] no text makes the reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(readStory(text).ok).toBe(false)
      }),
      { numRuns: runs / 20 },
    )
  })

  test('[R7] no value makes the parser throw', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withNullPrototype: true,
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSparseArray: true,
          withTypedArray: true,
          withObjectString: true,
        }),
        (value) => {
          expect(parseStory(value).ok).toBe(false)
        },
      ),
      { numRuns: runs / 20 },
    )
  })
})
