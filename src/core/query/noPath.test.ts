import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyStoryAndLens } from './anyStory.ts'
import { type Lens, openLens } from './lens.ts'
import { noPathLine, whyNoPath } from './noPath.ts'
import { pathsOf } from './paths.ts'
import { country, entityId, lensWith } from './sample.ts'
import { sample } from './sampleStory.ts'
import { scopeOf } from './scope.ts'

const why = (from: string, to: string, lens: Lens = openLens) =>
  whyNoPath(scopeOf(sample, lens), entityId(from), entityId(to))
const line = (from: string, to: string, lens: Lens = openLens) => {
  const found = why(from, to, lens)
  return found && noPathLine(scopeOf(sample, lens), found)
}

describe('why there is no chain', () => {
  test('[B6] nothing to say where there is one, for one actor alone, or for somebody unknown', () => {
    expect(why('obama', 'assad')).toBeUndefined()
    expect(why('obama', 'obama')).toBeUndefined()
    expect(why('obama', 'nobody')).toBeUndefined()
  })

  test('[B7] the least to let go of is offered, with the shortest chain it gives', () => {
    const lens = lensWith({ stances: ['with'], kinds: ['person', 'state'] })
    expect(why('obama', 'assad', lens)).toMatchObject({
      reason: 'out',
      out: ['obama'],
      widening: { drop: ['stances'], steps: 1 },
    })
    expect(line('obama', 'assad', lens)).toBe(
      'Barack Obama is filtered out: none of its claims passes. Without the filter by stance: a chain of 1 step.',
    )
  })

  test('both in scope and nothing between them', () => {
    const lens = lensWith({ stances: ['with'] })
    expect(line('united-states', 'russia', lens)).toBe(
      'No chain of claims in scope connects them. Without the filter by stance: a chain of 3 steps.',
    )
  })

  test('two filters may have to go', () => {
    const lens = lensWith({ stances: ['with'], countries: [country('RU')] })
    expect(why('obama', 'assad', lens)?.widening?.drop).toEqual(['countries', 'stances'])
  })

  test('[B8] where nothing helps, they are unknown, not unconnected', () => {
    expect(line('obama', 'shaaban')).toBe(
      'No chain of claims connects them, with or without filters: unknown, not unconnected.',
    )
    expect(why('obama', 'shaaban', lensWith({ stances: ['with'] }))?.widening).toBeUndefined()
  })

  test('an outlet is connected once outlets are on the map', () => {
    expect(line('politico', 'russia')).toBe(
      'Politico is filtered out: outlets are not on the map. With outlets on the map: a chain of 3 steps.',
    )
  })

  test('[B7] under the widening there is a chain of that length, and letting go of less gives none', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const scope = scopeOf(index, lens)
        const [from, to] = [entityId('a'), entityId('b')]
        const found = whyNoPath(scope, from, to)
        const isThere = index.entities.has(from) && index.entities.has(to)
        expect(found === undefined).toBe(!isThere || pathsOf(scope, from, to).length > 0)
        if (!found?.widening) return
        const { lens: wider, steps, drop } = found.widening
        expect(pathsOf(scopeOf(index, wider), from, to)[0]?.steps.length).toBe(steps)
        for (const kept of drop) {
          const narrower =
            kept === 'outlets' ? { ...wider, outlets: false } : { ...wider, [kept]: lens[kept] }
          expect(pathsOf(scopeOf(index, narrower), from, to)).toEqual([])
        }
      }),
    )
  })
})
