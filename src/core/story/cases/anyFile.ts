/** Any valid story file, for tests. Not part of the product. */

import fc from 'fast-check'
import { countryCodes } from '../countries.ts'
import { isId } from '../ids.ts'
import type { StoryFile } from '../schema.ts'
import { type ClaimKind, claimKinds, entityKinds, modalities, stances } from '../story.ts'

const id = fc
  .string({ unit: fc.constantFrom(...'abcxyz019-'), minLength: 1, maxLength: 8 })
  .filter(isId)
const words = [
  'harbour',
  'quay',
  'Ana',
  'Bell',
  'Ğül',
  'Élise',
  'naïve',
  'Łódź',
  'مرسى',
  '港',
  'of',
  'the',
  '&',
  '<b>',
  '"said"',
  "it's",
]
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((some) => some.join(' '))
const hash = fc.constantFrom('0', '1', '7', 'e').map((digit) => digit.repeat(64))
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([all, length]) => all.slice(0, length))
const dates = fc.oneof(
  date,
  fc.tuple(day, day).map((two) => two.sort().join('/')),
)
const url = fc.constantFrom(
  'https://gazette.example/',
  'http://a.b-c.example:8080/x?y=%20#z',
  'https://gazette.example',
)

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** Without the fields that are undefined. */
const plain = (value: unknown): StoryFile => JSON.parse(JSON.stringify(value))

const some = <T>(values: readonly T[], maxLength: number): fc.Arbitrary<T[]> =>
  fc.subarray([...values], { maxLength: Math.min(maxLength, values.length) })

const uniqueIds = (arbitrary: fc.Arbitrary<string>, minLength: number, maxLength: number) =>
  fc.uniqueArray(arbitrary, { minLength, maxLength })

/** Any valid story file of moderate size: at least one source, two entities, a claim, an event and a chapter. */
export const anyFile: fc.Arbitrary<StoryFile> = fc
  .record({
    sources: uniqueIds(id, 1, 2),
    entities: uniqueIds(id, 2, 5),
    claims: uniqueIds(id, 1, 5),
    events: uniqueIds(id, 1, 2),
    chapters: uniqueIds(id, 1, 2),
    hashes: fc.array(hash, { minLength: 1, maxLength: 4 }),
  })
  .chain((ids) => {
    const paragraph = fc.integer({ min: 1, max: ids.hashes.length })
    const cite = optional(
      fc.uniqueArray(fc.record({ source: fc.constantFrom(...ids.sources), paragraph }), {
        maxLength: 2,
        selector: (locator) => `${locator.source} ${locator.paragraph}`,
      }),
    )
    const anEntity = fc.constantFrom(...ids.entities)
    const pair = fc.shuffledSubarray(ids.entities, { minLength: 2, maxLength: 2 })
    const each = <T>(names: readonly string[], build: (name: string) => fc.Arbitrary<T>) =>
      fc.tuple(...names.map(build))
    const mention = fc.oneof(
      text,
      fc.tuple(text, anEntity).map(([shown, to]) => `[${shown}](${to})`),
      fc
        .tuple(text, fc.constantFrom(...ids.events))
        .map(([shown, to]) => `[${shown}](event:${to})`),
    )
    return fc.record({
      schemaVersion: fc.constant(1 as const),
      id,
      title: text,
      summary: text,
      language: fc.constantFrom('en', 'pt-BR', 'sr-Latn', 'ar'),
      dateline: dates,
      sources: each(ids.sources, (name) =>
        fc.record({
          id: fc.constant(name),
          title: text,
          published: optional(dates),
          publisher: optional(text),
          url: optional(url),
          documentHash: hash,
          paragraphHashes: fc.constant(ids.hashes),
          uncited: optional(
            fc.uniqueArray(fc.record({ paragraph, reason: text }), {
              maxLength: 2,
              selector: (entry) => entry.paragraph,
            }),
          ),
        }),
      ),
      entities: each(ids.entities, (name) =>
        fc.record({
          id: fc.constant(name),
          kind: fc.constantFrom(...entityKinds),
          name: text,
          shortName: optional(fc.constantFrom('Bell', 'Quay')),
          aliases: optional(fc.uniqueArray(text, { maxLength: 2 })),
          role: text,
          country: optional(fc.constantFrom(...countryCodes)),
          affiliations: optional(
            some(
              ids.entities.filter((other) => other !== name),
              2,
            ).chain((hosts) =>
              each(hosts, (to) => fc.record({ to: fc.constant(to), role: text, cite })),
            ),
          ),
          note: optional(text),
          cite,
        }),
      ),
      claims: each(ids.claims, (name) =>
        fc.record({
          id: fc.constant(name),
          ends: pair,
          direction: optional(fc.constantFrom('directed', 'mutual')),
          kind: fc.constantFrom(...(Object.keys(claimKinds) as ClaimKind[])),
          stance: optional(fc.constantFrom(...stances)),
          gist: text,
          voice: fc.record({
            by: fc.oneof(fc.constant('document'), anEntity, fc.record({ unnamed: text })),
            via: optional(anEntity),
          }),
          modality: fc.constantFrom(...modalities),
          when: optional(date),
          said: optional(date),
          event: optional(fc.constantFrom(...ids.events)),
          responses: optional(
            some(
              ids.claims.filter((other) => other !== name),
              2,
            ).chain((others) =>
              each(others, (claim) =>
                fc.record({
                  claim: fc.constant(claim),
                  how: fc.constantFrom('denies', 'confirms', 'qualifies'),
                }),
              ),
            ),
          ),
          cite,
        }),
      ).map((claims) =>
        claims.map(({ ends: [subject, object], ...claim }) => ({ ...claim, subject, object })),
      ),
      events: each(ids.events, (name) =>
        fc.record({
          id: fc.constant(name),
          name: text,
          when: optional(dates),
          whenText: optional(text),
          status: fc.constantFrom('happened', 'planned'),
          place: optional(text),
          participants: optional(some(ids.entities, 3)),
          gist: text,
          cite,
        }),
      ),
      chapters: each(ids.chapters, (name) =>
        fc.record({
          id: fc.constant(name),
          title: text,
          paragraphs: fc.array(
            fc.record({
              text: fc
                .array(mention, { minLength: 1, maxLength: 3 })
                .map((parts) => parts.join(', ')),
              claims: optional(some(ids.claims, 3)),
              cite,
            }),
            { maxLength: 2 },
          ),
        }),
      ),
    })
  })
  .map(plain)
