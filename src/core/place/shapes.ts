/** The shape a kind of actor has on the map, and how much room it takes. Knows no colours. */

import type { EntityKind } from '#core/story/story.ts'

export type Shape = 'disc' | 'square' | 'rectangle' | 'ring' | 'hexagon' | 'tab'

const shapes: Record<EntityKind, Shape> = {
  person: 'disc',
  state: 'square',
  'government-body': 'rectangle',
  alliance: 'ring',
  'armed-group': 'hexagon',
  group: 'hexagon',
  outlet: 'tab',
}

export const shapeOf = (kind: EntityKind): Shape => shapes[kind]

/** Half a shape's height as a share of its radius (half its width). A hexagon is regular, with points left and right. */
const halfHeights: Record<Shape, number> = {
  disc: 1,
  square: 1,
  rectangle: 0.76,
  ring: 1,
  hexagon: Math.sqrt(3) / 2,
  tab: 0.7,
}

/** Half a mark's height in the frame's units, given its radius. */
export const halfHeightOf = (shape: Shape, radius: number): number => radius * halfHeights[shape]
