/** Which chapter a reader is reading, by where the chapters stand. Knows no page. */

import type { ChapterId } from '#core/story/ids.ts'

/** A chapter's upper and lower edge, in pixels, on the same scale as the line. */
export type Span = { readonly id: ChapterId; readonly top: number; readonly bottom: number }

/**
 * The chapter that the line runs through; between two of them still the first.
 * `spans` from top to bottom. Undefined before the first chapter and after the last.
 */
export function chapterAtLine(spans: readonly Span[], line: number): ChapterId | undefined {
  const begun = spans.filter(({ top }) => top <= line)
  const last = begun.at(-1)
  const isOver = last !== undefined && begun.length === spans.length && last.bottom < line
  return isOver ? undefined : last?.id
}
