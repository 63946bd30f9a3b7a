import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyIndex } from './anyStory.ts'
import { by, claim, claimId, entityId } from './sample.ts'
import { sample } from './sampleStory.ts'
import { contestedWhy, dashOf, endsOf, tieIdOf, tiesOf } from './ties.ts'

const tieOf = (...claims: readonly ReturnType<typeof claim>[]) => {
  const [tie] = tiesOf(claims).values()
  if (!tie) throw new Error('no tie')
  return tie
}

describe('ties', () => {
  test('[Q1] a pair has one tie, whichever end comes first', () => {
    expect(tieIdOf(entityId('russia'), entityId('assad'))).toBe('assad~russia')
    expect(tieIdOf(entityId('assad'), entityId('russia'))).toBe('assad~russia')
    expect(endsOf(tieIdOf(entityId('b'), entityId('a')))).toEqual(['a', 'b'])
  })

  test('[Q2] ties stand in the order of their first claims', () => {
    const ties = tiesOf([claim('1', 'c', 'd'), claim('2', 'a', 'b'), claim('3', 'd', 'c')])
    expect([...ties.keys()]).toEqual(['c~d', 'a~b'])
  })

  test('[Q3] claims of one stance and direction share a strand; opposite directions do not', () => {
    const tie = tieOf(
      claim('1', 'b', 'a', { stance: 'with' }),
      claim('2', 'b', 'a', { stance: 'with' }),
      claim('3', 'a', 'b', { stance: 'with' }),
      claim('4', 'b', 'a', { stance: 'with', direction: 'mutual' }),
      claim('5', 'b', 'a', { stance: 'role' }),
    )
    expect(tie.strands.map(({ id, from, to, claims }) => [id, from, to, claims.length])).toEqual([
      ['b~a~with', 'b', 'a', 2],
      ['a~b~with', 'a', 'b', 1],
      ['a~b~with~mutual', 'a', 'b', 1],
      ['b~a~role', 'b', 'a', 1],
    ])
  })

  test('every claim is in just one strand of just one tie, and every tie has a claim', () => {
    fc.assert(
      fc.property(anyIndex, ({ story }) => {
        const ties = [...tiesOf(story.claims).values()]
        const inStrands = ties.flatMap((tie) => tie.strands.flatMap((strand) => strand.claims))
        expect(inStrands.map((one) => one.id).sort()).toEqual(
          story.claims.map((one) => one.id).sort(),
        )
        for (const tie of ties) expect(tie.claims.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('dash', () => {
  const reported = claim('1', 'a', 'b')
  const said = claim('2', 'a', 'b', { voice: by('a'), modality: 'said' })
  const planned = claim('3', 'a', 'b', { modality: 'planned' })

  test('[Q4] solid where the document itself reports one of the claims', () => {
    expect(dashOf([said, planned, reported])).toBe('solid')
  })

  test('[Q5] dotted where all are planned, else dashed', () => {
    expect(dashOf([planned])).toBe('dotted')
    expect(dashOf([planned, said])).toBe('dashed')
    expect(dashOf([claim('4', 'a', 'b', { modality: 'alleged' })])).toBe('dashed')
    expect(dashOf([claim('5', 'a', 'b', { voice: by('c') })])).toBe('dashed')
  })
})

describe('contested', () => {
  const pro = claim('1', 'a', 'b', { stance: 'with', voice: by('c') })
  const contra = claim('2', 'a', 'b', { stance: 'against', voice: by('d') })

  test('[Q6] a tie is contested where two voices put opposite stances on one direction', () => {
    expect(tieOf(pro, contra).contested).toBe(true)
    expect(contestedWhy(tieOf(pro, contra))).toEqual([
      {
        how: 'opposite',
        from: 'a',
        to: 'b',
        direction: 'directed',
        with: [pro],
        against: [contra],
      },
    ])
  })

  test('[Q7] one voice that says both is no contest; the outlet that carried it makes no second voice', () => {
    const other = { ...contra, voice: by('c', 'afp') }
    expect(tieOf(pro, other).contested).toBe(false)
    expect(contestedWhy(tieOf(pro, other))).toEqual([])
  })

  test('[Q8] opposite stances in opposite directions are no contest, unless one is mutual', () => {
    const back = { ...contra, subject: entityId('b'), object: entityId('a') }
    expect(tieOf(pro, back).contested).toBe(false)
    expect(tieOf(pro, { ...back, direction: 'mutual' }).contested).toBe(true)
    const bothMutual = tieOf({ ...pro, direction: 'mutual' }, { ...contra, direction: 'mutual' })
    expect(contestedWhy(bothMutual)).toHaveLength(1)
    expect(contestedWhy(bothMutual)[0]).toMatchObject({ how: 'opposite', direction: 'mutual' })
  })

  test('[Q9] with and role, or against and between, are no contest', () => {
    expect(tieOf(pro, { ...contra, stance: 'role' }).contested).toBe(false)
    expect(tieOf({ ...pro, stance: 'between' }, contra).contested).toBe(false)
  })

  test('[Q10] what somebody demands of others takes no side; what one demands oneself does', () => {
    const demand = { ...contra, modality: 'demanded' as const }
    expect(tieOf(pro, demand).contested).toBe(false)
    expect(tieOf(pro, { ...demand, voice: by('a') }).contested).toBe(true)
  })

  test('[Q11] a denial contests the tie of the claim denied, also from another tie', () => {
    const denial = claim('3', 'x', 'y', { responses: [{ claim: claimId('1'), how: 'denies' }] })
    const ties = tiesOf([pro, denial])
    expect([...ties.values()].map((tie) => [tie.id, tie.contested])).toEqual([
      ['a~b', true],
      ['x~y', false],
    ])
    const [tie] = ties.values()
    expect(tie && contestedWhy(tie, [pro, denial])).toEqual([
      { how: 'denied', claim: pro, by: denial },
    ])
  })

  test('[Q12] a response that confirms or qualifies contests nothing', () => {
    for (const how of ['confirms', 'qualifies'] as const) {
      const answer = claim('3', 'a', 'b', { responses: [{ claim: claimId('1'), how }] })
      expect(tieOf(pro, answer).contested).toBe(false)
    }
  })

  test('a tie is contested exactly where there is a dispute to show', () => {
    fc.assert(
      fc.property(anyIndex, ({ story }) => {
        for (const tie of tiesOf(story.claims).values()) {
          expect(contestedWhy(tie, story.claims).length > 0).toBe(tie.contested)
        }
      }),
    )
  })

  test('in the sample one tie is contested', () => {
    const contested = [...tiesOf(sample.story.claims).values()].filter((tie) => tie.contested)
    expect(contested.map((tie) => tie.id)).toEqual(['russia~syrian-people'])
  })
})
