import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntityId } from '#core/story/ids.ts'
import { anyStoryAndLens } from './anyStory.ts'
import { askedPathsOf } from './askedPaths.ts'
import { openLens } from './lens.ts'
import { pathsLine, pathsOf, viaText } from './paths.ts'
import { claim, country, entity, entityId, indexOf, lensWith, storyOf } from './sample.ts'
import { sample } from './sampleStory.ts'
import { type Scope, scopeOf, tiesInScope } from './scope.ts'

const routes = (scope: Scope, from: string, to: string, max?: number) =>
  pathsOf(scope, entityId(from), entityId(to), max).map((path) => path.entities.join(' '))

/** Every route there is, found the slow way. */
const allRoutes = (scope: Scope, from: EntityId, to: EntityId): readonly EntityId[][] => {
  const walk = (route: EntityId[]): EntityId[][] => {
    const at = route.at(-1)
    if (at === to) return [route]
    return tiesInScope(scope).flatMap(({ ends: [a, b] }) => {
      const next = a === at ? b : b === at ? a : undefined
      return next === undefined || route.includes(next) ? [] : walk([...route, next])
    })
  }
  return from === to ? [] : walk([from])
}

describe('paths', () => {
  test('[B1] the shortest chain comes first, each step with its tie', () => {
    const scope = scopeOf(sample, openLens)
    const [path] = pathsOf(scope, entityId('isis'), entityId('turkey'))
    expect(path?.entities).toEqual(['isis', 'obama', 'assad', 'russia', 'turkey'])
    expect(path?.steps.map(({ from, to, tie }) => [from, to, tie.id])).toEqual([
      ['isis', 'obama', 'isis~obama'],
      ['obama', 'assad', 'assad~obama'],
      ['assad', 'russia', 'assad~russia'],
      ['russia', 'turkey', 'russia~turkey'],
    ])
  })

  test('[B2] chains run over ties in scope only', () => {
    expect(routes(scopeOf(sample, openLens), 'france', 'obama')).toEqual([
      'france united-states obama',
    ])
    expect(
      routes(scopeOf(sample, lensWith({ countries: [country('FR')] })), 'france', 'obama'),
    ).toEqual([])
  })

  test('[B3] there is no chain to oneself, to somebody unknown, or where nothing connects', () => {
    const scope = scopeOf(sample, openLens)
    expect(routes(scope, 'obama', 'obama')).toEqual([])
    expect(routes(scope, 'obama', 'nobody')).toEqual([])
    expect(routes(scope, 'obama', 'shaaban')).toEqual([])
  })

  test('[B4] several chains of one length stand in the story’s order of whom they pass', () => {
    const index = indexOf(
      storyOf(
        ['a', 'b', 'c', 'd', 'e'].map((id) => entity(id)),
        [
          claim('1', 'a', 'd'),
          claim('2', 'd', 'e'),
          claim('3', 'a', 'b'),
          claim('4', 'b', 'e'),
          claim('5', 'b', 'c'),
          claim('6', 'c', 'e'),
        ],
      ),
    )
    const scope = scopeOf(index, openLens)
    expect(routes(scope, 'a', 'e')).toEqual(['a b e', 'a d e', 'a b c e'])
    expect(routes(scope, 'a', 'e', 2)).toEqual(['a b e', 'a d e'])
    expect(routes(scope, 'a', 'e', 1)).toEqual(['a b e'])
    expect(routes(scope, 'a', 'e', 0)).toEqual([])
  })

  test('[B5] the chains are the shortest there are, distinct, and meet nobody twice', () => {
    fc.assert(
      fc.property(anyStoryAndLens, fc.integer({ min: 1, max: 6 }), ([index, lens], max) => {
        const scope = scopeOf(index, lens)
        const [from, to] = [entityId('a'), entityId('b')]
        const found = pathsOf(scope, from, to, max)
        const all = allRoutes(scope, from, to)
        const lengths = all.map((route) => route.length).sort((a, b) => a - b)
        expect(found.map((path) => path.entities.length)).toEqual(lengths.slice(0, max))
        const known = new Set(all.map((route) => route.join(' ')))
        const names = found.map((path) => path.entities.join(' '))
        expect(new Set(names).size).toBe(names.length)
        for (const name of names) expect(known.has(name)).toBe(true)
        for (const path of found) expect(path.steps.length).toBe(path.entities.length - 1)
      }),
      { numRuns: 200 },
    )
  })
})

describe('chains in words', () => {
  const scope = scopeOf(sample, openLens)
  const paths = (from: string, to: string, max?: number) =>
    pathsOf(scope, entityId(from), entityId(to), max)

  test('say whom they pass', () => {
    expect(paths('obama', 'russia').map((path) => viaText(sample, path))).toEqual([
      'Through Bashar al-Assad',
    ])
    expect(paths('obama', 'hollande').map((path) => viaText(sample, path))).toContain('Directly')
  })

  test('say how many there are, and that there may be more', () => {
    expect(pathsLine(paths('obama', 'russia'))).toBe(
      'One chain of claims connects them, of 2 steps.',
    )
    expect(pathsLine(paths('obama', 'hollande'))).toBe(
      '2 chains of claims connect them, the shortest of 1 step.',
    )
    expect(pathsLine(paths('obama', 'hollande', 2), 2)).toMatch(/There may be longer ones\.$/)
    expect(pathsLine([])).toBe('No chain of claims connects them.')
  })
})

test('[B9] asked for first: from the person with most ties to the most tied of every other country', () => {
  expect(askedPathsOf(sample)).toEqual([
    { from: 'obama', to: 'hollande' },
    { from: 'obama', to: 'lavrov' },
    { from: 'obama', to: 'assad' },
  ])
  const states = indexOf(storyOf([entity('a', { kind: 'state' })], []))
  expect(askedPathsOf(states)).toEqual([])
})
