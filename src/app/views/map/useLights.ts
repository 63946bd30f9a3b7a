/** Lights on the map what the pointer or the focus rests on in the panel: an actor, a tie, the claims of a paragraph. */

import type { Collection, Core } from 'cytoscape'
import { useEffect } from 'react'
import { strandIdOf } from '#core/query/ties.ts'
import type { EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { edgeIdOf, nodeIdOf } from './elements.ts'

/** The elements that a `data-lights` value names: `entity:<id>`, `tie:<a>~<b>` or `claims:<id>,<id>`. */
export function idsLitBy(value: string, index: StoryIndex): readonly string[] {
  const [what, rest = ''] = value.split(':', 2)
  if (what === 'entity') return [nodeIdOf(rest)]
  if (what === 'tie') {
    const ends = rest.split('~')
    const claims = (index.claimsAt.get(ends[0] as EntityId) ?? []).filter(
      ({ subject, object }) => ends.includes(subject) && ends.includes(object),
    )
    return claims.map((claim) => edgeIdOf(strandIdOf(claim)))
  }
  if (what !== 'claims') return []
  const ids = new Set(rest.split(','))
  return index.story.claims
    .filter(({ id }) => ids.has(id))
    .map((claim) => edgeIdOf(strandIdOf(claim)))
}

export function useLights(core: Core | null, index: StoryIndex): void {
  useEffect(() => {
    if (!core || core.destroyed()) return
    let lit: Collection = core.collection()
    let shown = ''
    const light = (event: Event) => {
      const leaves = event.type === 'pointerout' || event.type === 'focusout'
      const next = leaves ? (event as PointerEvent | FocusEvent).relatedTarget : event.target
      const holder = next instanceof Element ? next.closest<HTMLElement>('[data-lights]') : null
      const value = holder?.dataset.lights ?? ''
      if (value === shown || core.destroyed()) return
      shown = value
      core.batch(() => {
        lit.removeClass('lit')
        lit = core.collection()
        for (const id of idsLitBy(value, index)) lit = lit.union(core.getElementById(id))
        lit.addClass('lit')
      })
    }
    const events = ['pointerover', 'pointerout', 'focusin', 'focusout'] as const
    for (const name of events) document.addEventListener(name, light)
    return () => {
      for (const name of events) document.removeEventListener(name, light)
      if (!core.destroyed()) lit.removeClass('lit')
    }
  }, [core, index])
}
