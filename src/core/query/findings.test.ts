import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyStoryAndLens } from './anyStory.ts'
import { balanceOf } from './balance.ts'
import { comparisonOf } from './compare.ts'
import { contestedIn } from './contested.ts'
import { openLens } from './lens.ts'
import {
  by,
  claim,
  claimId,
  country,
  entity,
  entityId,
  indexOf,
  lensWith,
  storyOf,
  unnamed,
  voiceId,
} from './sample.ts'
import { sample } from './sampleStory.ts'
import { claimsInScope, scopeOf } from './scope.ts'
import { triangleLine, trianglesOf } from './triangles.ts'

const ids = (claims: readonly { readonly id: string }[]) => claims.map((one) => one.id)
const open = scopeOf(sample, openLens)

describe('contested ties', () => {
  test('[X1] a scope lists its contested ties with both sides', () => {
    const [only, ...others] = contestedIn(open)
    expect(others).toEqual([])
    expect(only?.tie.id).toBe('russia~syrian-people')
    const [dispute] = only?.disputes ?? []
    if (dispute?.how !== 'opposite') throw new Error('no opposite')
    expect([ids(dispute.with), ids(dispute.against)]).toEqual([
      ['russia-for-people'],
      ['russia-harms-people'],
    ])
  })

  test('[X2] what one voice says alone is not contested, nor a tie that leads out of scope', () => {
    expect(contestedIn(scopeOf(sample, lensWith({ voices: [voiceId('shaaban')] })))).toEqual([])
    expect(contestedIn(scopeOf(sample, lensWith({ countries: [country('RU')] })))).toEqual([])
  })

  test('[X3] a denial from another tie is told with the claim it denies', () => {
    const index = indexOf(
      storyOf(
        ['a', 'b', 'c'].map((id) => entity(id)),
        [
          claim('1', 'a', 'b'),
          claim('2', 'c', 'a', { responses: [{ claim: claimId('1'), how: 'denies' }] }),
        ],
      ),
    )
    expect(
      contestedIn(scopeOf(index, openLens)).map(({ tie, disputes }) => [
        tie.id,
        disputes.map(({ how }) => how),
      ]),
    ).toEqual([['a~b', ['denied']]])
  })

  test('every contested tie has a dispute to show', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        for (const { disputes } of contestedIn(scopeOf(index, lens))) {
          expect(disputes.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})

describe('two voices', () => {
  const claims = [
    claim('1', 'a', 'b', { stance: 'with', voice: by('x') }),
    claim('2', 'a', 'b', { stance: 'against', voice: by('y') }),
    claim('3', 'a', 'c', { stance: 'with', voice: by('x') }),
    claim('4', 'a', 'c', { stance: 'with', voice: by('y') }),
    claim('5', 'b', 'c', { stance: 'with', voice: by('x') }),
    claim('6', 'b', 'd', { stance: 'role', voice: by('y') }),
    claim('7', 'c', 'd', { stance: 'between', voice: by('x') }),
    claim('8', 'c', 'd', { stance: 'with', voice: by('y') }),
    claim('9', 'a', 'd', { voice: by('z') }),
  ]
  const compared = comparisonOf(claims, voiceId('x'), voiceId('y'))

  test('[X4] only where two voices differ is told, opposites first', () => {
    expect(
      compared.differences.map(({ tie, how, first, second }) => [
        tie,
        how,
        ids(first),
        ids(second),
      ]),
    ).toEqual([
      ['a~b', 'opposite', ['1'], ['2']],
      ['c~d', 'other', ['7'], ['8']],
    ])
  })

  test('[X5] what both say alike is counted, and where one is silent is kept apart', () => {
    expect(compared.alike).toEqual(['a~c'])
    expect(compared.onlyFirst.map((tie) => tie.id)).toEqual(['b~c'])
    expect(compared.onlySecond.map((tie) => tie.id)).toEqual(['b~d'])
  })

  test('[X6] an outlet is compared by what it carried too; one claim of both is alike', () => {
    const carried = [claim('1', 'a', 'b', { stance: 'with', voice: by('x', 'paper') })]
    expect(comparisonOf(carried, voiceId('x'), voiceId('paper'))).toEqual({
      differences: [],
      onlyFirst: [],
      onlySecond: [],
      alike: ['a~b'],
    })
  })

  test('[X7] a denial between the two is an opposite', () => {
    const denied = [
      claim('1', 'a', 'b', { voice: by('x') }),
      claim('2', 'b', 'a', { voice: by('y'), responses: [{ claim: claimId('1'), how: 'denies' }] }),
    ]
    expect(
      comparisonOf(denied, voiceId('x'), voiceId('y')).differences.map(({ how }) => how),
    ).toEqual(['opposite'])
  })

  test('[X8] the other way round the comparison says the same, and a voice never differs from itself', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index]) => {
        const { claims } = index.story
        const [a, b] = [voiceId('a'), voiceId('document')]
        const [there, back] = [comparisonOf(claims, a, b), comparisonOf(claims, b, a)]
        expect(new Set(back.differences.map(({ tie, how }) => `${tie} ${how}`))).toEqual(
          new Set(there.differences.map(({ tie, how }) => `${tie} ${how}`)),
        )
        expect(back.onlyFirst.map((tie) => tie.id)).toEqual(there.onlySecond.map((tie) => tie.id))
        expect(comparisonOf(claims, a, a)).toMatchObject({
          differences: [],
          onlyFirst: [],
          onlySecond: [],
        })
      }),
    )
  })
})

describe('balance', () => {
  test('[X9] who speaks, of whom and how often, the most heard first', () => {
    const { speakers, claims } = balanceOf(open)
    expect(claims).toBe(16)
    expect(speakers.map((one) => [one.voice.id, one.claims, one.ofItself]).slice(0, 3)).toEqual([
      ['document', 5, 0],
      ['obama', 4, 2],
      ['shaaban', 2, 0],
    ])
    expect(speakers.find((one) => one.voice.id === 'shaaban')?.about).toEqual([
      { entity: 'lavrov', claims: 1 },
      { entity: 'muallem', claims: 1 },
      { entity: 'russia', claims: 1 },
      { entity: 'syrian-people', claims: 1 },
    ])
  })

  test('whom a voice speaks of does not count itself', () => {
    const obama = balanceOf(open).speakers.find((one) => one.voice.id === 'obama')
    expect(obama?.about.map(({ entity }) => entity)).toEqual([
      'united-states',
      'france',
      'isis',
      'russia',
      'assad',
      'europe',
    ])
    expect(obama?.share).toBe(0.25)
  })

  test('[X10] who is spoken of and makes no claim is silent, the most spoken of first', () => {
    const { silent } = balanceOf(open)
    expect(silent[0]).toEqual({ entity: 'russia', claims: 8, heardThrough: [] })
    expect(silent.map((one) => one.entity)).not.toContain('obama')
    expect(silent.map((one) => one.entity)).not.toContain('turkey')
  })

  test('[X11] a silent body may be heard through those who belong to it', () => {
    const member = entity('m', { affiliations: [{ to: entityId('body'), role: '', cite: [] }] })
    const index = indexOf(
      storyOf(
        [entity('body'), member, entity('o')],
        [
          claim('1', 'm', 'body', { voice: by('m') }),
          claim('2', 'o', 'm', { voice: unnamed('somebody') }),
        ],
      ),
    )
    expect(balanceOf(scopeOf(index, openLens)).silent).toEqual([
      { entity: 'body', claims: 1, heardThrough: ['m'] },
      { entity: 'o', claims: 1, heardThrough: [] },
    ])
  })

  test('[X12] every claim in scope has one speaker', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const scope = scopeOf(index, lens)
        const { speakers, silent } = balanceOf(scope)
        expect(speakers.reduce((sum, one) => sum + one.claims, 0)).toBe(scope.claims.size)
        const speaking = new Set(
          claimsInScope(scope).map(({ voice }) =>
            voice.by === 'entity' ? voice.entity : undefined,
          ),
        )
        for (const { entity } of silent) expect(speaking.has(entity)).toBe(false)
      }),
    )
  })
})

describe('triangles', () => {
  const index = indexOf(
    storyOf(
      ['a', 'b', 'c', 'd'].map((id) => entity(id, { name: id.toUpperCase() })),
      [
        claim('1', 'a', 'b', { stance: 'with' }),
        claim('2', 'c', 'a', { stance: 'with' }),
        claim('3', 'b', 'c', { stance: 'against' }),
        claim('4', 'd', 'b', { stance: 'with' }),
        claim('5', 'c', 'b', { stance: 'between' }),
      ],
    ),
  )

  test('[X13] three actors, two pairs with and one against, each side with its claims', () => {
    const [only, ...others] = trianglesOf(scopeOf(index, openLens))
    if (!only) throw new Error('no triangle')
    expect(others).toEqual([])
    expect([only.between, ...only.apart]).toEqual(['a', 'b', 'c'])
    expect([ids(only.against.claims), ...only.with.map((side) => ids(side.claims))]).toEqual([
      ['3'],
      ['1'],
      ['2'],
    ])
    expect(triangleLine(index, only)).toBe(
      'Claims put A with both B (1 claim) and C (1 claim), and these two against each other (1 claim).',
    )
  })

  test('[X14] a side out of scope makes no triangle', () => {
    expect(trianglesOf(scopeOf(index, lensWith({ stances: ['with'] })))).toEqual([])
    expect(trianglesOf(open)).toEqual([])
  })

  test('every triangle has three ends, and claims of the right stance on each side', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const found = trianglesOf(scopeOf(index, lens))
        for (const triangle of found) {
          expect(new Set([triangle.between, ...triangle.apart]).size).toBe(3)
          for (const one of triangle.against.claims) expect(one.stance).toBe('against')
          triangle.with.forEach((side, at) => {
            expect(new Set(side.tie.ends)).toEqual(new Set([triangle.between, triangle.apart[at]]))
            for (const one of side.claims) expect(one.stance).toBe('with')
          })
        }
        const keys = found.map((one) => [one.between, ...one.apart].join(' '))
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})
