/** Where the label of a mark may stand, and the placed label that comes of it. Knows one mark at a time. */

import type { InputMark, TextBlock } from './input.ts'
import type { Box, PlacedLabel } from './places.ts'
import type { Sheet } from './sheet.ts'

export type MutableBox = { x: number; y: number; width: number; height: number }

export type Side = 'below' | 'right' | 'left' | 'above'

/** A side and a way to break the text, with the label's box as seen from the mark's centre. `dislike`: 0 is liked best. */
export type LabelOption = {
  readonly side: Side
  readonly text: TextBlock
  readonly dislike: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const sides: readonly { readonly side: Side; readonly dislike: number }[] = [
  { side: 'below', dislike: 0 },
  { side: 'right', dislike: 0.5 },
  { side: 'left', dislike: 0.6 },
  { side: 'above', dislike: 0.7 },
]
/** A broken name is liked less, but not much. */
const breakDislike = 0.15

/** Every place a mark's label may take; the first is below it, unbroken. */
export function labelOptionsOf(
  mark: Pick<InputMark, 'radius' | 'texts'>,
  halfHeight: number,
  sheet: Sheet,
): readonly LabelOption[] {
  const { labelGap, lineHeight } = sheet
  const options = mark.texts.flatMap((text, broken) =>
    sides.map(({ side, dislike }): LabelOption => {
      const height = text.lines.length * lineHeight
      const reach = mark.radius + labelGap + 2
      const across =
        side === 'right'
          ? { left: reach, right: reach + text.width }
          : side === 'left'
            ? { left: -reach - text.width, right: -reach }
            : { left: -text.width / 2, right: text.width / 2 }
      const down =
        side === 'below'
          ? { top: halfHeight + labelGap, bottom: halfHeight + labelGap + height }
          : side === 'above'
            ? { top: -halfHeight - labelGap - height, bottom: -halfHeight - labelGap }
            : { top: -height / 2, bottom: height / 2 }
      return { side, text, dislike: dislike + (broken > 0 ? breakDislike : 0), ...across, ...down }
    }),
  )
  return options.sort((a, b) => a.dislike - b.dislike)
}

export function setLabelBox(box: MutableBox, option: LabelOption, x: number, y: number): void {
  box.x = x + option.left
  box.y = y + option.top
  box.width = option.right - option.left
  box.height = option.bottom - option.top
}

const anchors = { below: 'middle', above: 'middle', right: 'start', left: 'end' } as const

/** Inter's ascent above the baseline as drawn (accents aside) and its height from descender to ascender, per unit of size. */
const ascent = 0.76
const inkHeight = 0.96

const round = (value: number): number => Math.round(value * 10) / 10

/** The label of a mark at `x`, `y`, all numbers rounded to a tenth. */
export function placedLabelOf(
  option: LabelOption,
  x: number,
  y: number,
  { labelSize, lineHeight }: Sheet,
): PlacedLabel {
  const box: Box = {
    x: round(x + option.left),
    y: round(y + option.top),
    width: round(option.right - option.left),
    height: round(option.bottom - option.top),
  }
  const anchor = anchors[option.side]
  const across = anchor === 'middle' ? 0.5 : anchor === 'start' ? 0 : 1
  return {
    lines: option.text.lines,
    size: labelSize,
    lineHeight,
    anchor,
    x: round(box.x + box.width * across),
    y: round(box.y + (lineHeight - labelSize * inkHeight) / 2 + labelSize * ascent),
    box,
  }
}
