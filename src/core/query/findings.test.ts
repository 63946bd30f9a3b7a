import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyStoryAndLens } from './anyStory.ts'
import { balanceLine, balanceOf, isNeverHeard } from './balance.ts'
import { comparisonIn, comparisonLine, comparisonOf, differingClaims } from './compare.ts'
import { contestedIn } from './contested.ts'
import { opponentsOf } from './disputes.ts'
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
import { trianglesOf } from './triangles.ts'

const ids = (claims: readonly { readonly id: string }[]) => claims.map((one) => one.id)
const open = scopeOf(sample, openLens)

describe('contested ties', () => {
  test('[J1] a scope lists its contested ties with both sides', () => {
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

  test('[J2] what one voice says alone is not contested, nor a tie that leads out of scope', () => {
    expect(contestedIn(scopeOf(sample, lensWith({ voices: [voiceId('shaaban')] })))).toEqual([])
    expect(contestedIn(scopeOf(sample, lensWith({ countries: [country('RU')] })))).toEqual([])
  })

  test('[J3] a denial from another tie is told with the claim it denies', () => {
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

  test('[J15] the opponents of a dispute are the voices of its two sides, each pair once', () => {
    const dispute = {
      how: 'opposite',
      from: entityId('a'),
      to: entityId('b'),
      direction: 'directed',
      with: [claim('1', 'a', 'b', { voice: by('x') }), claim('2', 'a', 'b', { voice: by('x') })],
      against: [
        claim('3', 'a', 'b', { voice: by('x') }),
        claim('4', 'a', 'b', { voice: by('y') }),
        claim('5', 'a', 'b'),
      ],
    } as const
    expect(opponentsOf(dispute)).toEqual([
      ['x', 'y'],
      ['x', 'document'],
    ])
    const denial = { how: 'denied', claim: claim('1', 'a', 'b'), by: claim('2', 'a', 'b') } as const
    expect(opponentsOf(denial)).toEqual([])
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

  test('[J4] only where two voices differ is told, opposites first', () => {
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

  test('[J5] what both say alike is counted, and where one is silent is kept apart', () => {
    expect(compared.alike).toEqual(['a~c'])
    expect(compared.onlyFirst.map((tie) => tie.id)).toEqual(['b~c'])
    expect(compared.onlySecond.map((tie) => tie.id)).toEqual(['b~d'])
  })

  test('[J6] an outlet is compared by what it carried too; one claim of both is alike', () => {
    const carried = [claim('1', 'a', 'b', { stance: 'with', voice: by('x', 'paper') })]
    expect(comparisonOf(carried, voiceId('x'), voiceId('paper'))).toEqual({
      differences: [],
      onlyFirst: [],
      onlySecond: [],
      alike: ['a~b'],
    })
  })

  test('[J7] a denial between the two is an opposite', () => {
    const denied = [
      claim('1', 'a', 'b', { voice: by('x') }),
      claim('2', 'b', 'a', { voice: by('y'), responses: [{ claim: claimId('1'), how: 'denies' }] }),
    ]
    expect(
      comparisonOf(denied, voiceId('x'), voiceId('y')).differences.map(({ how }) => how),
    ).toEqual(['opposite'])
  })

  test('[J16] the claims that differ are those of every tie on which the two are not alike', () => {
    expect(ids(differingClaims(compared)).sort()).toEqual(['1', '2', '5', '6', '7', '8'])
  })

  test('[J17] a comparison in a scope hears only what is in it', () => {
    const [shaaban, activists] = [voiceId('shaaban'), voiceId('activists')]
    const inOpen = comparisonIn(open, shaaban, activists)
    expect(inOpen.differences.map(({ tie, how }) => [tie, how])).toEqual([
      ['russia~syrian-people', 'opposite'],
    ])
    const onlyWith = comparisonIn(
      scopeOf(sample, lensWith({ stances: ['with'] })),
      shaaban,
      activists,
    )
    expect(onlyWith.differences).toEqual([])
    expect(onlyWith.onlyFirst.map((tie) => tie.id)).toEqual(['russia~syrian-people'])
  })

  test('what differs is counted in a sentence', () => {
    const pair = [voiceId('shaaban'), voiceId('activists')] as const
    expect(comparisonLine(sample, pair, comparisonIn(open, ...pair))).toBe(
      'Shaaban and Syrian human rights activists put opposite stances on 1 tie. Shaaban alone speaks of 1 tie.',
    )
    expect(comparisonLine(sample, pair, compared)).toBe(
      'Shaaban and Syrian human rights activists put opposite stances on 1 tie, speak differently of 1 tie, say the same of 1 tie. Shaaban alone speaks of 1 tie, Syrian human rights activists alone speaks of 1 tie.',
    )
    const apart = [voiceId('document'), voiceId('turkey')] as const
    const none = { differences: [], onlyFirst: [], onlySecond: [], alike: [] }
    expect(comparisonLine(sample, apart, none)).toBe(
      'The digest and Turkey speak of no tie in common.',
    )
  })

  test('[J8] the other way round the comparison says the same, and a voice never differs from itself', () => {
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
  test('[J9] who speaks, of whom and how often, the most heard first', () => {
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

  test('[J10] who is spoken of and makes no claim is silent, the most spoken of first', () => {
    const { silent } = balanceOf(open)
    expect(silent[0]).toEqual({ entity: 'russia', claims: 8, heardThrough: [] })
    expect(silent.map((one) => one.entity)).not.toContain('obama')
    expect(silent.map((one) => one.entity)).not.toContain('turkey')
  })

  test('[J11] a silent body may be heard through those who belong to it', () => {
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

  test('[J18] an outlet that carried words is heard', () => {
    const index = indexOf(
      storyOf(
        [entity('a'), entity('b'), entity('paper', { kind: 'outlet' })],
        [
          claim('1', 'a', 'b', { voice: by('a', 'paper') }),
          claim('2', 'paper', 'a', { voice: by('a') }),
        ],
      ),
    )
    const { silent } = balanceOf(scopeOf(index, lensWith({ outlets: true })))
    expect(silent.map((one) => one.entity)).toEqual(['b'])
  })

  test('the balance in a sentence tells the never heard from those heard through others', () => {
    expect(balanceLine(balanceOf(open))).toBe(
      '8 voices make 16 claims; most often heard is the digest, with 5. 10 actors are spoken of and never heard.',
    )
    const line = (members: readonly string[]) => {
      const to = { to: entityId('body'), role: '', cite: [] }
      const index = indexOf(
        storyOf(
          [entity('body'), entity('m', { affiliations: members.includes('m') ? [to] : [] })],
          [claim('1', 'm', 'body', { voice: by('m') })],
        ),
      )
      const balance = balanceOf(scopeOf(index, openLens))
      return [balanceLine(balance), balance.silent.map(isNeverHeard)]
    }
    expect(line([])).toEqual([
      '1 voice makes 1 claim. 1 actor is spoken of and never heard.',
      [true],
    ])
    expect(line(['m'])).toEqual(['1 voice makes 1 claim. 1 is heard only through others.', [false]])
  })

  test('[J12] every claim in scope has one speaker', () => {
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

  test('[J13] three actors, two pairs with and one against, each side with its claims', () => {
    const [only, ...others] = trianglesOf(scopeOf(index, openLens))
    if (!only) throw new Error('no triangle')
    expect(others).toEqual([])
    expect([only.between, ...only.apart]).toEqual(['a', 'b', 'c'])
    expect([ids(only.against.claims), ...only.with.map((side) => ids(side.claims))]).toEqual([
      ['3'],
      ['1'],
      ['2'],
    ])
  })

  test('[J14] a side out of scope makes no triangle', () => {
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
