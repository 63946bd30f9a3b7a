/** The marks of a drawing as SVG: shape by kind, hue by country, code and label. Knows no lines. */

import type { DrawnMark } from '#core/draw/display.ts'
import { codeDrop, codeSizeOf, cornerOf, outlineWidth, ringInset } from '#core/draw/marks.ts'
import { halfHeightOf } from '#core/place/shapes.ts'
import { type Attributes, element, numberText, text, type Xml } from '../xml.ts'
import type { Palette } from './palette.ts'
import { type Style, styleAttributes, textXml } from './type.ts'

const n = numberText

type Outlined = Pick<DrawnMark, 'shape' | 'x' | 'y' | 'radius'>

/** The outline of a mark; `grow` widens it on every side. */
const outlineXml = ({ shape, x, y, radius }: Outlined, grow: number, paint: Attributes): Xml => {
  const rx = radius + grow
  const ry = halfHeightOf(shape, radius) + grow
  switch (shape) {
    case 'disc':
    case 'ring':
      return element('circle', { cx: x, cy: y, r: rx, ...paint })
    case 'hexagon':
      return element('path', {
        d: `M${n(x - rx)} ${n(y)}L${n(x - rx / 2)} ${n(y - ry)}H${n(x + rx / 2)}L${n(x + rx)} ${n(y)}L${n(x + rx / 2)} ${n(y + ry)}H${n(x - rx / 2)}Z`,
        ...paint,
      })
    case 'square':
    case 'rectangle':
    case 'tab':
      return element('rect', {
        x: x - rx,
        y: y - ry,
        width: 2 * rx,
        height: 2 * ry,
        rx: cornerOf(shape, radius) + grow,
        ...paint,
      })
    default:
      return shape satisfies never
  }
}

const outlined = (stroke: string, width: number, fill: string): Attributes => ({
  fill,
  stroke,
  'stroke-width': width,
})

/** How far the ring around a chosen mark stands off, and pushes the label with it. */
const ringGap = 5

const codeXml = ({ x, y, radius, code }: DrawnMark, { onHue }: Palette): Xml => {
  const size = codeSizeOf(radius)
  const style: Style = { face: 'sans', size, weight: 600, lineHeight: size, fill: onHue }
  return element(
    'text',
    { ...styleAttributes(style), x, y: y + size * codeDrop, 'text-anchor': 'middle' },
    text(code),
  )
}

/** The shape of a mark with its code, without its label. */
export const shapeXml = (mark: DrawnMark, palette: Palette): readonly Xml[] => {
  const { x, y, radius, shape, isFilled, isChosen, code } = mark
  const hue = palette.hues[mark.hue]
  return [
    ...(isChosen ? [outlineXml(mark, ringGap, outlined(palette.ink, 2.2, 'none'))] : []),
    isFilled
      ? outlineXml(mark, 0, { fill: hue })
      : outlineXml(mark, -1, outlined(hue, outlineWidth, palette.paper)),
    ...(shape === 'ring'
      ? [
          element('circle', {
            cx: x,
            cy: y,
            r: radius - ringInset,
            ...outlined(hue, outlineWidth, 'none'),
          }),
        ]
      : []),
    ...(code === '' ? [] : [codeXml(mark, palette)]),
  ]
}

/** The label's step away from its mark, for the ring. */
const pushed = ({ label, y, isChosen }: DrawnMark): readonly [dx: number, dy: number] => {
  if (!isChosen) return [0, 0]
  if (label.anchor !== 'middle') return [label.anchor === 'start' ? ringGap : -ringGap, 0]
  return [0, label.box.y < y ? -ringGap : ringGap]
}

/** A label on a halo of paper. Two texts, because not every program that opens the file paints a stroke below its fill. */
export const labelXml = (mark: DrawnMark, { paper, ink }: Palette): readonly Xml[] => {
  const { lines, size, lineHeight, anchor } = mark.label
  if (lines.length === 0) return []
  const [dx, dy] = pushed(mark)
  const spot = { x: mark.label.x + dx, y: mark.label.y + dy, anchor }
  const weight = mark.isChosen ? 600 : 500
  const style: Style = { face: 'sans', size, weight, lineHeight, fill: ink }
  const halo = { stroke: paper, 'stroke-width': 3, 'stroke-linejoin': 'round' }
  return [
    element('g', halo, textXml(lines, { ...style, fill: paper }, spot)),
    textXml(lines, style, spot),
  ]
}
