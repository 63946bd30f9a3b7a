/** How far a point is from the outline of a shape. Knows no board and no colours. */

import { distanceOf } from './geometry.ts'
import { halfHeightOf, type Shape } from './shapes.ts'

/** The radius of a shape's corners, as a share of its own radius. */
const cornerShares = { square: 0.2, rectangle: 0.1, tab: 0.3 } as const

function distanceToBox(
  x: number,
  y: number,
  width: number,
  height: number,
  corner: number,
): number {
  const dx = Math.abs(x) - width + corner
  const dy = Math.abs(y) - height + corner
  const outside = distanceOf(Math.max(dx, 0), Math.max(dy, 0), 0, 0)
  return outside + Math.min(Math.max(dx, dy), 0) - corner
}

const sin60 = Math.sqrt(3) / 2

/** A regular hexagon with points left and right; `apothem` is half its height. */
function distanceToHexagon(x: number, y: number, radius: number): number {
  const apothem = radius * sin60
  const px = Math.abs(x)
  const py = Math.abs(y)
  const slanted = px * sin60 + py * 0.5
  if (py >= slanted) {
    const over = Math.max(px - radius / 2, 0)
    return py > apothem ? distanceOf(over, py - apothem, 0, 0) : py - apothem
  }
  const along = px * 0.5 - py * sin60
  const away = slanted - apothem
  const over = Math.max(Math.abs(along) - radius / 2, 0)
  return away > 0 ? distanceOf(over, away, 0, 0) : away
}

/** Negative inside the shape, 0 on its border; `x`, `y` as seen from the mark's centre. */
export function outlineDistance(shape: Shape, radius: number, x: number, y: number): number {
  switch (shape) {
    case 'disc':
    case 'ring':
      return distanceOf(x, y, 0, 0) - radius
    case 'hexagon':
      return distanceToHexagon(x, y, radius)
    case 'square':
    case 'rectangle':
    case 'tab':
      return distanceToBox(x, y, radius, halfHeightOf(shape, radius), radius * cornerShares[shape])
    default:
      return shape satisfies never
  }
}
