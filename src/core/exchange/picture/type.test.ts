import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyNasty } from '../anyNasty.ts'
import { evenMeasure } from '../sampleDrawing.ts'
import { linesOf, type Style, widthOf } from './type.ts'

const style: Style = { face: 'sans', size: 10, weight: 400, lineHeight: 12, fill: '#000000' }
const widest = (lines: readonly string[]) =>
  Math.max(0, ...lines.map((line) => widthOf(evenMeasure, line, style)))

const anyWords = fc
  .array(fc.oneof(anyNasty, fc.string({ maxLength: 30 })), { maxLength: 8 })
  .map((words) => words.join(' '))
const squeezed = (words: string) => words.replace(/\s+/gu, '')

describe('type', () => {
  test('[X28] no line is wider than its room, and no letter is lost', () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 120, max: 400 }), (words, width) => {
        const lines = linesOf(words, width, style, evenMeasure)
        expect(widest(lines)).toBeLessThanOrEqual(width)
        expect(squeezed(lines.join(''))).toBe(squeezed(words))
      }),
    )
  })

  test('[X29] what has no room shows as an ellipsis, and not more lines than asked', () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 1, max: 3 }), (words, most) => {
        const all = linesOf(words, 120, style, evenMeasure)
        const lines = linesOf(words, 120, style, evenMeasure, most)
        expect(lines.length).toBe(Math.min(all.length, most))
        expect(widest(lines)).toBeLessThanOrEqual(120)
        if (all.length > most) expect(lines.at(-1)).toMatch(/…$/)
        else expect(lines).toEqual(all)
      }),
    )
  })

  test('[X30] a line is cut between words, an address after a slash', () => {
    expect(linesOf('one two three four', 45, style, evenMeasure, 1)).toEqual(['one two…'])
    expect(linesOf('see https://example.org/a/b', 100, style, evenMeasure)).toEqual([
      'see',
      'https://example.org',
      '/a/b',
    ])
    expect(linesOf('https://example.org/abcdef/ghij', 130, style, evenMeasure)).toEqual([
      'https://example.org/',
      'abcdef/ghij',
    ])
  })
})
