import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOrders } from '#core/address/address.ts'
import { anyStoryAndLens } from '#core/query/anyStory.ts'
import type { Lens } from '#core/query/lens.ts'
import { openLens } from '#core/query/lens.ts'
import { by, claim, claimId, entity, entityId, indexOf, storyOf } from '#core/query/sample.ts'
import { sample } from '#core/query/sampleStory.ts'
import { scopeOf } from '#core/query/scope.ts'
import { linksIn, renderedAt } from '#ui/filters/renderedAt.tsx'
import { MatrixView } from './MatrixView.tsx'
import { matrixOf } from './matrix.ts'

const claimsIn = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/ data-claim="([^"]+)"/g)].map((match) => match[1] ?? '')),
]

const lenses: readonly Partial<Lens>[] = [
  {},
  { outlets: true },
  { stances: ['against'] },
  { kinds: ['person'] },
  { modalities: ['planned'] },
]

describe('the matrix', () => {
  it.each(lenses)(
    '[M6] shows exactly the claims of its scope, in the table and in the rows: %o',
    (lens) => {
      const scope = scopeOf(sample, { ...openLens, ...lens })
      const html = renderedAt(lens, <MatrixView />)
      const [table = '', rows = ''] = html.split('</table>')
      const all = [...scope.claims].sort()
      expect([...claimsIn(table)].sort()).toEqual(all)
      expect([...claimsIn(rows)].sort()).toEqual(all)
    },
  )

  it('[M6] and so for any story and lens, in any order', () => {
    fc.assert(
      fc.property(anyStoryAndLens, fc.constantFrom(...matrixOrders), ([index, lens], order) => {
        const scope = scopeOf(index, lens)
        const { actors, cells } = matrixOf(scope, order)
        const claims = cells.flatMap(({ parts }) => parts.flatMap((part) => part.claims))
        expect(new Set(claims.map(({ id }) => id))).toEqual(scope.claims)
        expect(new Set(actors).size).toBe(scope.counts.actors.shown)
      }),
    )
  })

  const small = indexOf(
    storyOf(
      [entity('a'), entity('b'), entity('c')],
      [
        claim('a-helps-b', 'a', 'b', { stance: 'with', kind: 'supports' }),
        claim('a-hurts-b', 'a', 'b', { stance: 'against', kind: 'harms', voice: by('c') }),
        claim('b-meets-c', 'b', 'c', { direction: 'mutual', kind: 'meets' }),
        claim('c-accused', 'c', 'a', { stance: 'against', kind: 'attacks', voice: by('a') }),
        claim('c-denies', 'c', 'b', {
          voice: by('c'),
          responses: [{ claim: claimId('c-accused'), how: 'denies' }],
        }),
      ],
    ),
  )
  const matrix = matrixOf(scopeOf(small, openLens), 'name')
  const cell = (from: string, to: string) => matrix.cellOf(entityId(from), entityId(to))
  const idsOf = (from: string, to: string) =>
    cell(from, to)?.parts.flatMap((part) => part.claims.map(({ id }) => id))

  it('[M7] a directed claim stands in one cell, a mutual one in both', () => {
    expect(idsOf('a', 'b')).toEqual(['a-helps-b', 'a-hurts-b'])
    expect(idsOf('b', 'a')).toBeUndefined()
    expect(idsOf('b', 'c')).toEqual(['b-meets-c'])
    expect(idsOf('c', 'b')).toEqual(['b-meets-c', 'c-denies'])
  })

  it('[M8] only the direction in dispute is contested', () => {
    expect(cell('a', 'b')?.isContested).toBe(true)
    expect(cell('c', 'a')?.isContested).toBe(true)
    expect(cell('c', 'b')?.isContested).toBe(false)
    expect(cell('b', 'c')?.isContested).toBe(false)
  })

  const html = renderedAt({}, <MatrixView order="name" />, small)

  it('[M9] is a table with a caption, and a head for every row and column', () => {
    expect(html).toMatch(/<table[^>]*><caption/)
    expect(html.match(/<th scope="row"/g)).toHaveLength(3)
    expect(html.match(/<th scope="col"/g)).toHaveLength(3)
  })

  it('[M10] a cell says in words who to whom, what, on what footing and whether it is contested, and opens the tie', () => {
    const link = linksIn(html).find(({ text }) => text.includes('a to b'))
    expect(link?.href).toBe('/sample/tie/a~b/')
    expect(link?.text).toContain(
      'stands with (reported) and stands against (somebody’s claim), 2 claims, contested',
    )
    expect(link?.text).toContain('Reported by the digest')
  })

  it('[M11] has one heading of the second level, no inline style and no id twice', () => {
    expect(html.match(/<h2/g)).toHaveLength(1)
    expect(html).not.toMatch(/ style=/)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('[M12] every link can be reached by Tab without script; with a stop, that one alone', () => {
    expect(html).not.toContain('tabindex="0"')
    expect(html).toContain('Skip the matrix')
    const walked = renderedAt({}, <MatrixView order="name" stop={{ row: 1, column: 2 }} />, small)
    expect(walked.match(/ tabindex="0"/g)).toHaveLength(1)
    expect(walked).toMatch(/data-row="1" data-column="2" tabindex="0"/)
    expect(walked).not.toContain('Skip the matrix')
  })

  it('[M13] says how much is out, and where nothing is in', () => {
    const few = renderedAt({ countries: ['FR' as never] }, <MatrixView />)
    expect(few).toContain('are outside of the filters')
    expect(renderedAt({ countries: ['XX' as never] }, <MatrixView />)).toContain(
      'No actor is in scope.',
    )
  })

  it('[M14] outlets stand in it only while the lens shows them, after the actors', () => {
    const actors = (outlets: boolean) =>
      matrixOf(scopeOf(sample, { ...openLens, outlets }), 'blocs').actors
    const isOutlet = (id: string) => sample.entities.get(entityId(id))?.kind === 'outlet'
    expect(actors(false).some(isOutlet)).toBe(false)
    const kinds = actors(true).map(isOutlet)
    expect(kinds.lastIndexOf(false)).toBeLessThan(kinds.indexOf(true))
  })
})
