import { describe, expect, test } from 'vitest'
import type { ChapterId } from '#core/story/ids.ts'
import { chapterAtLine } from './readingLine.ts'

const span = (id: string, top: number, bottom: number) => ({ id: id as ChapterId, top, bottom })
const spans = [span('one', 100, 200), span('two', 220, 300)]

describe('the chapter at the reading line', () => {
  test('[GU8] is none before the first chapter and none after the last', () => {
    expect(chapterAtLine(spans, 99)).toBeUndefined()
    expect(chapterAtLine(spans, 301)).toBeUndefined()
    expect(chapterAtLine([], 0)).toBeUndefined()
  })

  test('[GU8] is the one that the line runs through, edges included', () => {
    expect(chapterAtLine(spans, 100)).toBe('one')
    expect(chapterAtLine(spans, 220)).toBe('two')
    expect(chapterAtLine(spans, 300)).toBe('two')
  })

  test('[GU8] stays the same in the room between two, so that the map does not flicker', () => {
    expect(chapterAtLine(spans, 210)).toBe('one')
  })
})
