import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Lens, openLens } from '#core/query/lens.ts'
import { sample } from '#core/query/sampleStory.ts'
import { isInScope, scopeOf, tiesInScope } from '#core/query/scope.ts'
import { voiceLine } from '#core/query/voiceLine.ts'
import { indexStory } from '#core/story/index.ts'
import { renderedAt, textOf } from '#ui/filters/renderedAt.tsx'
import { sampleStory } from '#ui/panel/sampleHere.tsx'
import type { Column } from './DataTable.tsx'
import { ListView } from './ListView.tsx'
import { nextSort, sorted } from './sorted.ts'

const index = indexStory(sampleStory)
const lenses: readonly Partial<Lens>[] = [{}, { outlets: true }, { stances: ['against'] }]

const partsOf = (html: string): readonly string[] => html.split('<table').slice(1)
const lightsIn = (html: string, what: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<tr data-lights="${what}:([^"]+)"`, 'g'))].map(
    (match) => match[1] ?? '',
  )

describe('the list', () => {
  it.each(lenses)('[Z1] shows every actor, tie and claim of its scope, each once: %o', (lens) => {
    for (const story of [sample, index]) {
      const scope = scopeOf(story, { ...openLens, ...lens })
      const html = renderedAt(lens, <ListView />, story)
      const actors = story.story.entities.filter(({ id }) => isInScope(scope, id))
      expect(lightsIn(html, 'entity')).toEqual(actors.map(({ id }) => id))
      expect(lightsIn(html, 'tie')).toEqual(tiesInScope(scope).map(({ id }) => id))
      expect(lightsIn(html, 'claims')).toEqual([...scope.claims])
      expect([...html.matchAll(/ data-claim="([^"]+)"/g)].map(([, id]) => id)).toEqual([
        ...scope.claims,
      ])
    }
  })

  const html = renderedAt({}, <ListView />, index)
  const [, ties = '', claims = ''] = partsOf(html)

  it('[Z2] a claim has its sentence, voice, footing, time and paragraph', () => {
    const row = claims.split('<tr ').find((part) => part.includes('north-helps-rebels')) ?? ''
    const claim = index.story.claims.find(({ id }) => id === 'north-helps-rebels')
    const text = textOf(row).replace(/ ,/g, ',')
    expect(text).toContain('Northland feeds the rebels')
    expect(claim && text.replace(/\s/g, '')).toContain(
      claim && voiceLine(index, claim).replace(/\s/g, ''),
    )
    expect(text).toContain('Said 24 November 2015')
    expect(text).toContain('¶2–3')
    expect(row).toContain('data-title="Footing">Said<')
  })

  it('[Z3] a tie says all its stances, how many claims and voices, and whether it is contested', () => {
    const row = ties.split('<tr ').find((part) => part.includes('tie:north~rebels')) ?? ''
    expect(row).toContain('Stands with, stands against, and deals with')
    expect(row).toMatch(/data-title="Claims"[^>]*>3</)
    expect(row).toMatch(/data-title="Voices"[^>]*>3</)
    expect(row).toContain('Contested')
  })

  it('[Z4] tables have captions and heads for rows and columns; jump links lead to them', () => {
    expect(html.match(/<caption/g)).toHaveLength(3)
    for (const name of ['actors', 'ties', 'claims']) {
      expect(html).toContain(`href="#list-${name}"`)
      expect(html).toContain(`id="list-${name}"`)
    }
    for (const table of partsOf(html)) {
      expect(table).toContain('<th scope="col"')
      expect(table.match(/<th scope="row"/g)?.length).toBe((table.match(/<tr /g) ?? []).length)
    }
  })

  it('[Z5] headings leave out no level, no inline style, each id once', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
    expect(levels).toEqual([2, 3, 3, 3])
    expect(html).not.toMatch(/ style=/)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('[Z6] without script nothing looks as if it could be sorted; with it every head is a button that says how', () => {
    expect(html).not.toContain('<button')
    expect(html).not.toContain('aria-sort')
    const sorts = { actors: { column: 'name', direction: 'descending' } } as const
    const live = renderedAt({}, <ListView sorts={sorts} onSort={() => {}} />, index)
    const [actors = '', others = ''] = partsOf(live)
    expect(actors.match(/aria-sort="descending"/g)).toHaveLength(1)
    expect(others).not.toMatch(/aria-sort="(?:ascending|descending)"/)
    expect(live.match(/<th scope="col"/g)?.length).toBe(live.match(/aria-sort=/g)?.length)
    const names = lightsIn(actors, 'entity')
    expect(names).toEqual([...names].sort((a, b) => nameOf(b).localeCompare(nameOf(a), 'en')))
  })

  it('[Z7] says how much is out, and of what there is nothing', () => {
    const few = renderedAt({ modalities: ['headline'] }, <ListView />, index)
    expect(few).toContain('No claim is in scope.')
    expect(few).toContain('are outside of the filters')
  })
})

const nameOf = (id: string): string =>
  index.story.entities.find((entity) => entity.id === id)?.name ?? ''

type Row = { readonly id: number; readonly text: string; readonly size: number }

const columns: readonly Column<Row>[] = [
  { key: 'text', title: 'Text', cell: () => null, sortValue: ({ text }) => text },
  { key: 'size', title: 'Size', isNumber: true, cell: () => null, sortValue: ({ size }) => size },
]

const anyRows: fc.Arbitrary<readonly Row[]> = fc
  .array(fc.record({ text: fc.constantFrom('', 'a', 'B', 'é', 'f'), size: fc.nat(3) }))
  .map((rows) => rows.map((row, id) => ({ id, ...row })))

describe('sorting', () => {
  it('[Z8] keeps every row, in order, equals as they were, what is empty last whichever way', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.constantFrom('text', 'size'),
        fc.constantFrom('ascending' as const, 'descending' as const),
        (rows, column, direction) => {
          const result = sorted(rows, columns, { column, direction })
          expect([...result].sort((a, b) => a.id - b.id)).toEqual(rows)
          result.slice(1).forEach((row, at) => {
            const before = result[at]
            if (!before) return
            const [a, b] = direction === 'ascending' ? [before, row] : [row, before]
            if (column === 'size') expect(a.size).toBeLessThanOrEqual(b.size)
            else if (before.text === '') expect(row.text).toBe('')
            else if (row.text !== '')
              expect(a.text.localeCompare(b.text, 'en')).toBeLessThanOrEqual(0)
            const isEqual = column === 'size' ? a.size === b.size : a.text === b.text
            if (isEqual) expect(before.id).toBeLessThan(row.id)
          })
        },
      ),
    )
  })

  it('[Z9] a head leads its own way, then the other, then back to the story’s order', () => {
    const [text, size] = columns
    if (!text || !size) throw new Error('Two columns.')
    const first = nextSort(undefined, text)
    expect(first).toEqual({ column: 'text', direction: 'ascending' })
    expect(nextSort(first, text)).toEqual({ column: 'text', direction: 'descending' })
    expect(nextSort(nextSort(first, text), text)).toBeUndefined()
    expect(nextSort(first, size)).toEqual({ column: 'size', direction: 'descending' })
    expect(sorted([], columns, { column: 'none', direction: 'ascending' })).toEqual([])
  })
})
