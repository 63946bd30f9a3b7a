/** What the pointer rests on in the canvas: an actor's name and role, and where to show them. */

import type { Core, EventObject } from 'cytoscape'
import { useEffect, useState } from 'react'
import type { EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'

export type Hover = {
  readonly name: string
  readonly role: string
  readonly x: number
  readonly y: number
}

export function useHover(core: Core | null, index: StoryIndex): Hover | null {
  const [hover, setHover] = useState<Hover | null>(null)
  useEffect(() => {
    if (!core || core.destroyed()) return
    const over = (event: EventObject) => {
      const entity = index.entities.get(event.target.data('entity') as EntityId)
      if (!entity) return
      const { x, y } = event.target.renderedPosition()
      setHover({
        name: entity.name,
        role: entity.role,
        x,
        y: y - event.target.renderedHeight() / 2,
      })
    }
    const out = () => setHover(null)
    core.on('mouseover', 'node.mark', over)
    core.on('mouseout', 'node.mark', out)
    core.on('viewport tapstart', out)
    return () => {
      if (core.destroyed()) return
      core.off('mouseover', 'node.mark', over)
      core.off('mouseout', 'node.mark', out)
      core.off('viewport tapstart', out)
    }
  }, [core, index])
  return hover
}
