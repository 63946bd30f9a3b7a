/** How wide a text is, as this browser sets it in the page's typefaces. */

import type { Face, Measure } from '#core/exchange/picture/type.ts'

const families: Readonly<Record<Face, string>> = {
  sans: "Inter, 'Inter fallback', Arial, 'Liberation Sans', sans-serif",
  serif: "'Source Serif 4', 'Source Serif fallback', Georgia, 'Times New Roman', serif",
}

/** Where a browser gives no canvas: wider than most letters, so that nothing is cut. */
const guess: Measure = (text, size) => text.length * size * 0.6

/** A measure that keeps one canvas for all it is asked. */
export const makeMeasure = (): Measure => {
  const brush = document.createElement('canvas').getContext('2d')
  if (!brush) return guess
  return (text, size, weight, face) => {
    brush.font = `${weight} ${size}px ${families[face]}`
    return brush.measureText(text).width
  }
}
