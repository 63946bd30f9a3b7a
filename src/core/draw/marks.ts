/** The measures of a mark that follow from its radius, for the page, the canvas and the pictures alike. Knows no colours. */

import type { Shape } from '#core/place/shapes.ts'

/** The radius of a shape's corners in the frame's units. */
export const cornerOf = (shape: Shape, radius: number): number =>
  shape === 'square' ? Math.min(radius / 2, 8) : shape === 'tab' ? radius * 0.5 : 2

/** Text in a mark: never below 11 units. */
export const codeSizeOf = (radius: number): number => Math.max(11, Math.round(radius * 0.62))

/** How far the baseline of that text lies below the mark's middle, as a share of its size. */
export const codeDrop = 0.36

/** The thickness of an outline, which stands inside of the radius. */
export const outlineWidth = 2

/** A ring is two outlines with the room of a third between them: how much less the radius of the inner one is. */
export const ringInset = 2.5 * outlineWidth
