/** Where Cytoscape puts a line of text: it hangs it by its bottom, which every engine draws elsewhere, so that it is measured. */

/** How far the middle of a line on the canvas lies above its baseline, in units of the font size given. */
export type MiddleOverBaseline = (size: number) => number

/** @param family as CSS has it; must have been loaded */
export function middleOverBaselineOf(family: string): MiddleOverBaseline {
  const brush = document.createElement('canvas').getContext('2d')
  const underLetter = (size: number, baseline: CanvasTextBaseline): number => {
    if (!brush) return 0
    brush.font = `500 ${size}px ${family}`
    brush.textBaseline = baseline
    return brush.measureText('H').actualBoundingBoxDescent
  }
  return (size) => size / 2 - underLetter(size, 'alphabetic') + underLetter(size, 'bottom')
}
