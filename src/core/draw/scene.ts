/** A story's scene: its geometry once, and the drawing of each address on it. Remembers nothing between stories. */

import type { Address } from '#core/address/address.ts'
import type { Places } from '#core/place/places.ts'
import { openScopesOf, type Scope } from '#core/query/scope.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Drawing } from './display.ts'
import { drawingOf } from './drawing.ts'
import { emphasesOf } from './emphasis.ts'

export type Scene = {
  /** Everything that can stand on the map, outlets included, in full. Same object for the scene's life. */
  readonly geometry: Drawing
  /** What an address shows of it; `scope` must be that of the address's lens. */
  readonly drawingOf: (address: Address, scope: Scope) => Drawing
}

export function sceneOf(index: StoryIndex, places: Places): Scene {
  const { all, actors } = openScopesOf(index)
  return {
    geometry: drawingOf(all, all, places, emphasesOf(all, all, { on: 'story' })),
    drawingOf: ({ focus, lens }, scope) => {
      const open = lens.outlets ? all : actors
      return drawingOf(open, scope, places, emphasesOf(open, scope, focus))
    },
  }
}
