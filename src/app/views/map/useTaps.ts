/** Taps on the canvas become moves: a mark, a tie, or paper. Only ids travel out. */

import type { Core, EventObject } from 'cytoscape'
import { useEffect } from 'react'
import { tieIdOf } from '#core/query/ties.ts'
import type { EntityId, TieId } from '#core/story/ids.ts'

export type Taps = {
  readonly onEntity: (entity: EntityId) => void
  readonly onTie: (tie: TieId) => void
  readonly onPaper: () => void
}

export function useTaps(core: Core | null, { onEntity, onTie, onPaper }: Taps): void {
  useEffect(() => {
    if (!core || core.destroyed()) return
    const tap = (event: EventObject) => {
      if (event.target === core) return onPaper()
      const data: Record<string, string | undefined> = event.target.data()
      const { entity, tie, from, to } = data
      if (entity) onEntity(entity as EntityId)
      else if (tie) onTie(tie as TieId)
      else if (from && to) onTie(tieIdOf(from as EntityId, to as EntityId))
    }
    core.on('tap', tap)
    return () => {
      if (!core.destroyed()) core.off('tap', tap)
    }
  }, [core, onEntity, onTie, onPaper])
}
