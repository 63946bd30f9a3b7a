import { describe, expect, it } from 'vitest'
import type { EntityId, StrandId } from '#core/story/ids.ts'
import type { InputMark, InputStrand } from './input.ts'
import type { PlacedMark, PlacedStrand } from './places.ts'
import { readabilityOf } from './readability.ts'

const bounds = { x: 0, y: 0, width: 400, height: 400 }
const id = (text: string) => text as EntityId

/** A disc of radius 10 with its label below; `labelAt` moves the label. */
const mark = (
  entity: string,
  x: number,
  y: number,
  labelAt = { x: x - 20, y: y + 16 },
): PlacedMark => ({
  entity: id(entity),
  x,
  y,
  radius: 10,
  label: {
    lines: [entity],
    size: 12,
    lineHeight: 14,
    anchor: 'middle',
    x: labelAt.x + 20,
    y: labelAt.y + 10,
    box: { ...labelAt, width: 40, height: 14 },
  },
})

/** A straight line from border to border. */
function line(from: PlacedMark, to: PlacedMark, suffix = 'with', bow = 0): PlacedStrand {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const [x1, y1, x2, y2] = [from.x + ux * 11, from.y + uy * 11, to.x - ux * 12, to.y - uy * 12]
  return {
    strand: `${from.entity}~${to.entity}~${suffix}` as StrandId,
    x1,
    y1,
    cx: (x1 + x2) / 2 - uy * bow,
    cy: (y1 + y2) / 2 + ux * bow,
    x2,
    y2,
  }
}

const figuresOf = (marks: readonly PlacedMark[], strands: readonly PlacedStrand[]) =>
  readabilityOf(
    { marks, strands },
    marks.map(({ entity }): Pick<InputMark, 'entity' | 'shape'> => ({ entity, shape: 'disc' })),
    strands.map(({ strand }): InputStrand => {
      const [from = '', to = ''] = strand.split('~')
      return { strand, from: id(from), to: id(to), stance: 'with', direction: 'directed' }
    }),
    bounds,
  )

const [a, b, c, d] = [
  mark('a', 50, 50),
  mark('b', 350, 50),
  mark('c', 50, 350),
  mark('d', 350, 350),
]

describe('the figures of a map, counted by hand', () => {
  it('[PL1] a square of four with its sides drawn has no fault', () => {
    const figures = figuresOf([a, b, c, d], [line(a, b), line(c, d)])
    expect(figures).toMatchObject({
      marksTouching: 0,
      labelsOnLabels: 0,
      labelsOnMarks: 0,
      strandsThroughMarks: 0,
      strandsThroughLabels: 0,
      crossings: 0,
      lanesTouching: 0,
      outside: 0,
    })
  })

  it('[PL2] its two diagonals cross once', () => {
    expect(figuresOf([a, b, c, d], [line(a, d), line(b, c)]).crossings).toBe(1)
  })

  it('[PL3] a line through a third mark is counted, one that ends there is not', () => {
    const middle = mark('m', 200, 50)
    expect(figuresOf([a, b, middle], [line(a, b)]).strandsThroughMarks).toBe(1)
    expect(figuresOf([a, b, middle], [line(a, middle)]).strandsThroughMarks).toBe(0)
  })

  it('[PL4] marks need four units of air', () => {
    expect(figuresOf([a, mark('near', 73, 50, { x: 150, y: 200 })], []).marksTouching).toBe(1)
    expect(figuresOf([a, mark('near', 75, 50, { x: 150, y: 200 })], []).marksTouching).toBe(0)
  })

  it('[PL5] labels on labels, on marks and under lines are told apart', () => {
    const onLabel = mark('x', 200, 200, { x: a.label.box.x + 10, y: a.label.box.y })
    expect(figuresOf([a, onLabel], []).labelsOnLabels).toBe(1)
    const onMark = mark('x', 200, 200, { x: b.x - 20, y: b.y - 5 })
    expect(figuresOf([b, onMark], []).labelsOnMarks).toBe(1)
    const underLine = mark('x', 200, 200, { x: 180, y: 43 })
    expect(figuresOf([a, b, underLine], [line(a, b)]).strandsThroughLabels).toBe(1)
  })

  it('[PL6] lanes of one tie may not touch; bowed apart they do not', () => {
    const near = [line(a, b, 'with'), line(a, b, 'against')]
    expect(figuresOf([a, b], near).lanesTouching).toBeGreaterThan(0)
    const bowed = [line(a, b, 'with', 30), line(a, b, 'against', -30)]
    const apart = bowed.map((one, at) => ({
      ...one,
      y1: one.y1 + (at ? -4 : 4),
      y2: one.y2 + (at ? -4 : 4),
    }))
    expect(figuresOf([a, b], apart).lanesTouching).toBe(0)
  })

  it('[PL7] what leaves the frame is counted', () => {
    expect(figuresOf([mark('x', 395, 200)], []).outside).toBeGreaterThan(0)
  })
})
