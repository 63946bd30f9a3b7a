import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyStoryAndLens } from '#core/query/anyStory.ts'
import { openLens } from '#core/query/lens.ts'
import { claim, entity, indexOf, storyOf } from '#core/query/sample.ts'
import { claimsInScope, scopeOf } from '#core/query/scope.ts'
import type { SourceId } from '#core/story/ids.ts'
import type { About } from './about.ts'
import { anyNasty, anyNastyIndex } from './anyNasty.ts'
import { cellText, claimColumns, toClaimsCsv } from './csv.ts'

const about: About = {
  title: 'Sample, "quoted"',
  heading: '',
  url: 'https://example.org/sample/',
  date: '2026-11-22',
  source: 'Digest',
}

/** A reader of RFC 4180 that knows nothing of the writer. */
const rowsOf = (csv: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv[at] ?? ''
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (csv[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"') isQuoted = true
    else if (sign === ',' || (sign === '\r' && csv[at + 1] === '\n')) {
      rows.at(-1)?.push(cell)
      cell = ''
      if (sign === '\r') {
        at += 1
        rows.push([])
      }
    } else cell += sign
  }
  return rows.slice(0, -1)
}

const cellOf = (rows: readonly (readonly string[])[], row: number, name: string) =>
  rows[row]?.[claimColumns.indexOf(name as (typeof claimColumns)[number])]

describe('csv', () => {
  test('[X11] a cell reads back as it was, with an apostrophe before what a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyNasty, (value) => {
        const [row] = rowsOf(`${cellText(value)}\r\n`)
        const isFormula = /^[=+\-@\t\r\n＝＋－＠]/.test(value)
        expect(row).toEqual([isFormula ? `'${value}` : value])
      }),
    )
  })

  test('[X12] no cell of a file begins like a formula', () => {
    fc.assert(
      fc.property(anyNastyIndex, (index) => {
        const rows = rowsOf(toClaimsCsv(scopeOf(index, openLens), about, { bom: false }))
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([])
      }),
    )
  })

  test('[X13] a row for each claim in scope, in the story’s order, every row as long as the row of names', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const scope = scopeOf(index, lens)
        const rows = rowsOf(toClaimsCsv(scope, about, { bom: false }))
        expect(rows[0]).toEqual([...claimColumns])
        expect(rows.slice(1).map(([id]) => id)).toEqual(claimsInScope(scope).map(({ id }) => id))
        expect(rows.every((row) => row.length === claimColumns.length)).toBe(true)
      }),
    )
  })

  test('[X14] every row ends with CR LF; the file opens with the mark of UTF-8 unless told otherwise', () => {
    const scope = scopeOf(
      indexOf(storyOf([entity('a'), entity('b')], [claim('c', 'a', 'b')])),
      openLens,
    )
    const bare = toClaimsCsv(scope, about, { bom: false })
    expect(bare.startsWith('id,')).toBe(true)
    expect(bare.split('\r\n')).toHaveLength(3)
    expect(bare.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(toClaimsCsv(scope, about)).toBe(`\ufeff${bare}`)
  })

  test('[X15] paragraphs stand behind one another, sources apart; each row says story, day and address', () => {
    const cite = [
      { source: 'digest' as SourceId, paragraph: 4 },
      { source: 'wire' as SourceId, paragraph: 2 },
      { source: 'digest' as SourceId, paragraph: 5 },
    ]
    const story = storyOf([entity('a'), entity('b')], [claim('c', 'a', 'b', { cite })])
    const rows = rowsOf(toClaimsCsv(scopeOf(indexOf(story), openLens), about))
    expect(cellOf(rows, 1, 'source')).toBe('digest; wire')
    expect(cellOf(rows, 1, 'paragraphs')).toBe('4 5; 2')
    expect(cellOf(rows, 1, 'story')).toBe('Sample, "quoted"')
    expect(cellOf(rows, 1, 'exported')).toBe('2026-11-22')
    expect(cellOf(rows, 1, 'address')).toBe('https://example.org/sample/')
    expect(cellOf(rows, 1, 'when')).toBe('')
  })
})
