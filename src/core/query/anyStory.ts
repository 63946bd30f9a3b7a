/** Any story and lens that could be, for laws. Not part of the product. */

import fc from 'fast-check'
import type { CountryCode, EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import {
  type Claim,
  type Entity,
  entityKinds,
  modalities,
  stances,
  type Voice,
} from '#core/story/story.ts'
import type { CountryChoice, Lens, Period } from './lens.ts'
import { by, claim, claimId, entity, entityId, indexOf, storyOf, unnamed } from './sample.ts'
import { voiceIdsOf } from './voices.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(entityId)
const codes = ['US', 'FR', 'RU'].map((code) => code as CountryCode)

const anyEntity = (id: EntityId): fc.Arbitrary<Entity> =>
  fc
    .record({
      kind: fc.constantFrom(...entityKinds),
      code: fc.option(fc.constantFrom(...codes), { nil: undefined }),
    })
    .map(({ kind, code }) => entity(id, { kind, ...(code === undefined ? {} : { country: code }) }))

const anyVoice: fc.Arbitrary<Voice> = fc.oneof(
  fc.constant<Voice>({ by: 'document' }),
  fc
    .tuple(fc.constantFrom(...ids), fc.option(fc.constantFrom(...ids), { nil: undefined }))
    .map(([id, via]) => by(id, via)),
  fc.constantFrom('an official', 'two officials').map((description) => unnamed(description)),
)

const times = ['2015-11-13', '2015-11-24', '2015-11-24/2015-11-25', '2015-11', '2016'] as const
const anyTime = fc.option(fc.constantFrom(...times), { nil: undefined, freq: 2 })

const anyClaim: fc.Arbitrary<Omit<Claim, 'id'>> = fc
  .record({
    ends: fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
      .filter(([subject, object]) => subject !== object),
    direction: fc.constantFrom('directed' as const, 'mutual' as const),
    stance: fc.constantFrom(...stances),
    modality: fc.constantFrom(...modalities),
    voice: anyVoice,
    when: anyTime,
    said: anyTime,
  })
  .map(({ ends: [subject, object], when, said, ...rest }) =>
    claim('', subject, object, {
      ...rest,
      ...(when === undefined ? {} : { when }),
      ...(said === undefined ? {} : { said }),
    }),
  )

/** Stories of seven entities and up to twenty claims, some of which deny others. */
export const anyIndex: fc.Arbitrary<StoryIndex> = fc
  .record({
    entities: fc.tuple(...ids.map(anyEntity)),
    claims: fc.array(anyClaim, { maxLength: 20 }),
    denies: fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 3 }),
  })
  .map(({ entities, claims, denies }) => {
    const numbered = claims.map((one, at) => ({ ...one, id: claimId(`c${at}`) }))
    const answered = numbered.map((one, at) => ({
      ...one,
      responses: denies
        .filter(([from, to]) => from === at && to !== at && to < numbered.length)
        .map(([, to]) => ({ claim: claimId(`c${to}`), how: 'denies' as const })),
    }))
    return indexOf(storyOf(entities, answered))
  })

const some = <Value>(values: readonly Value[]): fc.Arbitrary<readonly Value[]> =>
  fc.subarray([...values], { maxLength: Math.min(3, values.length) })

const days = ['2015-11-01', '2015-11-13', '2015-11-24', '2015-11-25', '2016-01-01'] as const
const anyPeriod: fc.Arbitrary<Period | undefined> = fc.option(
  fc.tuple(fc.nat(4), fc.nat(4)).map(([a, b]) => ({
    from: days[Math.min(a, b)] ?? days[0],
    to: days[Math.max(a, b)] ?? days[0],
  })),
  { nil: undefined, freq: 2 },
)

/** Lenses that may find something in the stories of `anyIndex`. */
export const anyLensFor = (index: StoryIndex): fc.Arbitrary<Lens> =>
  fc
    .record({
      countries: some<CountryChoice>([...codes, 'none']),
      kinds: some(entityKinds),
      stances: some(stances),
      modalities: some(modalities),
      voices: some([...new Set(index.story.claims.flatMap(voiceIdsOf))]),
      outlets: fc.boolean(),
      period: anyPeriod,
    })
    .map(({ period, ...lens }) => (period ? { ...lens, period } : lens))

/** A story and a lens on it. */
export const anyStoryAndLens: fc.Arbitrary<readonly [StoryIndex, Lens]> = anyIndex.chain((index) =>
  anyLensFor(index).map((lens) => [index, lens] as const),
)
