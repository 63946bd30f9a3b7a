import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyStoryAndLens } from './anyStory.ts'
import { openLens } from './lens.ts'
import {
  appearances,
  claimsBy,
  claimsVia,
  eventsOf,
  neighbourhoodOf,
  neighbourIdsOf,
} from './neighbours.ts'
import { country, entityId, lensWith, voiceId } from './sample.ts'
import { sample } from './sampleStory.ts'
import { presenceOf, scopeOf } from './scope.ts'

const ids = (claims: readonly { readonly id: string }[]) => claims.map((one) => one.id)

describe('neighbours', () => {
  test('[N1] the ties of an entity stand under their stances, each in the story’s order', () => {
    const { ties, groups } = neighbourhoodOf(scopeOf(sample, openLens), entityId('obama'))
    expect(ties).toHaveLength(5)
    expect(groups.map(({ stance, ties }) => [stance, ties.map((tie) => tie.other)])).toEqual([
      ['against', ['isis', 'assad']],
      ['between', ['hollande', 'europe']],
      ['role', ['united-states']],
    ])
  })

  test('[N2] a tie of two stances stands under both, with the strands of each', () => {
    const { ties, groups } = neighbourhoodOf(scopeOf(sample, openLens), entityId('syrian-people'))
    expect(ties).toHaveLength(1)
    expect(
      groups.map(({ stance, ties }) => [stance, ties.flatMap((tie) => ids(tie.strands))]),
    ).toEqual([
      ['with', ['russia~syrian-people~with']],
      ['against', ['russia~syrian-people~against']],
    ])
  })

  test('[N3] ties in scope come before ties to neighbours out of it; ties that are out do not come', () => {
    const scope = scopeOf(sample, lensWith({ countries: [country('RU')] }))
    const { ties } = neighbourhoodOf(scope, entityId('russia'))
    expect(ties.map(({ other, presence }) => [other, presence])).toEqual([
      ['lavrov', 'in'],
      ['syrian-people', 'near'],
      ['assad', 'near'],
      ['us-officials', 'near'],
      ['turkey', 'near'],
    ])
    expect(neighbourhoodOf(scope, entityId('obama')).ties).toEqual([])
    expect(neighbourhoodOf(scope, entityId('nobody')).groups).toEqual([])
  })

  test('[N4] being a neighbour is mutual, and no neighbour is out', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const scope = scopeOf(index, lens)
        for (const id of index.entities.keys()) {
          for (const other of neighbourIdsOf(scope, id)) {
            expect(neighbourIdsOf(scope, other).has(id)).toBe(true)
            expect(presenceOf(scope, other)).not.toBe('out')
          }
        }
      }),
    )
  })
})

describe('where an entity is heard and told of', () => {
  test('[N5] what a voice says itself is not what it carried', () => {
    expect(ids(claimsBy(sample, voiceId('shaaban')))).toEqual([
      'lavrov-meets-muallem',
      'russia-for-people',
    ])
    expect(claimsBy(sample, voiceId('afp'))).toEqual([])
    expect(ids(claimsVia(sample, entityId('afp')))).toEqual([
      'lavrov-meets-muallem',
      'russia-for-people',
    ])
    expect(claimsVia(sample, entityId('politico'))).toEqual([])
  })

  test('[N6] an entity appears where the text names it or a claim touches it', () => {
    const found = (id: string) =>
      appearances(sample, entityId(id)).map(({ chapter, paragraph, mentioned, claims }) => [
        chapter.id,
        paragraph,
        mentioned,
        ids(claims),
      ])
    expect(found('obama')).toEqual([
      ['washington', 0, true, ['obama-hosts-hollande']],
      ['washington', 1, false, ['us-with-france']],
    ])
    expect(found('isis')).toEqual([['washington', 1, false, ['hollande-strikes-isis']]])
    expect(found('turkey')).toEqual([])
  })

  test('the events of an entity are those it takes part in', () => {
    expect(ids(eventsOf(sample, entityId('lavrov')))).toEqual(['moscow-talks'])
  })
})
