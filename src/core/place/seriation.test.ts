import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claim, entity, entityId } from '#core/query/sample.ts'
import { type Claim, stances } from '#core/story/story.ts'
import { shortened, spanOf } from './arrangement.ts'
import { blocOrderOf, countryOrderOf, nameOrderOf } from './seriation.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const entities = names.map((name) => entity(name))

const tie = (from: string, to: string, stance: Claim['stance'], at = 0) =>
  claim(`${from}-${to}-${stance}-${at}`, from, to, { stance })

const anyClaims = fc.array(
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.constantFrom(...stances))
    .filter(([from, to]) => from !== to)
    .map(([from, to, stance]) => tie(from, to, stance)),
  { maxLength: 20 },
)

describe('blocs', () => {
  // Two camps, told in turns: a, c, e against b, d, f; g has no claim.
  const camps = [
    tie('a', 'c', 'with'),
    tie('b', 'd', 'with'),
    tie('c', 'e', 'with'),
    tie('d', 'f', 'with'),
    tie('a', 'e', 'with'),
    tie('b', 'f', 'with'),
    tie('a', 'b', 'against'),
    tie('c', 'd', 'against'),
    tie('e', 'f', 'against'),
  ]

  it('[M1] those who stand together stand side by side, those without a claim last', () => {
    const order = blocOrderOf(entities, camps)
    expect([...order.slice(0, 3)].sort()).toEqual(['a', 'c', 'e'])
    expect([...order.slice(3, 6)].sort()).toEqual(['b', 'd', 'f'])
    expect(order[6]).toBe('g')
  })

  it('[M2] every actor stands in the order once', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        expect([...blocOrderOf(entities, claims)].sort()).toEqual(names)
      }),
    )
  })

  it('[M3] neither the order of the claims nor saying one twice changes it', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const order = blocOrderOf(entities, claims)
        expect(blocOrderOf(entities, [...claims].reverse())).toEqual(order)
        expect(blocOrderOf(entities, [...claims, ...claims])).toEqual(order)
      }),
    )
  })

  it('[M3] claims about others than the actors given change nothing', () => {
    const two = entities.slice(0, 2)
    expect(blocOrderOf(two, camps)).toEqual(['a', 'b'])
  })

  it('leaves very many actors in the order given', () => {
    const many = Array.from({ length: 250 }, (_, at) => entity(`n${at}`))
    const chain = many
      .slice(1)
      .map(({ id }, at) => tie(`n${(at * 7) % 250}`, id, 'with', at))
      .filter(({ subject, object }) => subject !== object)
    expect(blocOrderOf(many, chain).length).toBe(250)
  })
})

it('[M4] a row is never longer after the search, and no one move would shorten it', () => {
  const anyPulls = fc
    .array(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 6, maxLength: 6 }), {
      minLength: 6,
      maxLength: 6,
    })
    .map((rows) =>
      rows.map((row, i) => row.map((_, k) => rows[Math.min(i, k)]?.[Math.max(i, k)] ?? 0)),
    )
  fc.assert(
    fc.property(anyPulls, (pulls) => {
      const start = [0, 1, 2, 3, 4, 5]
      const row = shortened(start, pulls)
      expect([...row].sort()).toEqual(start)
      expect(spanOf(row, pulls)).toBeLessThanOrEqual(spanOf(start, pulls))
      for (const from of start) {
        for (const to of start) {
          const moved = row.toSpliced(from, 1).toSpliced(to, 0, row[from] ?? 0)
          expect(spanOf(moved, pulls)).toBeGreaterThanOrEqual(spanOf(row, pulls))
        }
      }
    }),
  )
})

it('[M5] by country: states in their order, each before its own, no country last', () => {
  const some = [
    entity('obama', { country: 'US' }),
    entity('isis'),
    entity('lavrov', { country: 'RU' }),
    entity('ozer', { country: 'TR' }),
    entity('russia', { kind: 'state', country: 'RU' }),
    entity('united-states', { kind: 'state', country: 'US' }),
  ]
  expect(countryOrderOf(some)).toEqual(
    ['russia', 'lavrov', 'united-states', 'obama', 'ozer', 'isis'].map(entityId),
  )
})

it('[M5] by name: as shown, accents and case apart', () => {
  const some = [
    entity('b', { name: 'Zed', shortName: 'Beta' }),
    entity('e', { name: 'Émile' }),
    entity('a', { name: 'alpha' }),
    entity('f', { name: 'Fox' }),
  ]
  expect(nameOrderOf(some)).toEqual(['a', 'b', 'e', 'f'])
})
