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

/** Milliseconds: a pointer on its way to somewhere else lights nothing, and a click comes first. */
const patience = { resting: 60, pressing: 400 }

export function useLights(core: Core | null, index: StoryIndex): void {
  useEffect(() => {
    if (!core || core.destroyed()) return
    let lit: Collection = core.collection()
    let [wanted, shown] = ['', '']
    let timer: ReturnType<typeof setTimeout> | undefined
    const light = () => {
      timer = undefined
      if (wanted === shown || core.destroyed()) return
      shown = wanted
      core.batch(() => {
        lit.removeClass('lit')
        lit = core.collection()
        for (const id of idsLitBy(shown, index)) lit = lit.union(core.getElementById(id))
        lit.addClass('lit')
      })
    }
    const after = (wait: number) => {
      clearTimeout(timer)
      timer = setTimeout(light, wait)
    }
    const note = (event: Event) => {
      const leaves = event.type === 'pointerout' || event.type === 'focusout'
      const next = leaves ? (event as PointerEvent | FocusEvent).relatedTarget : event.target
      const holder = next instanceof Element ? next.closest<HTMLElement>('[data-lights]') : null
      wanted = holder?.dataset.lights ?? ''
      after(isPressed ? patience.pressing : patience.resting)
    }
    // The press moves the focus, and the click that follows changes the panel.
    let isPressed = false
    const press = () => {
      isPressed = true
      if (timer !== undefined) after(patience.pressing)
    }
    const release = () => {
      isPressed = false
    }
    const events = ['pointerover', 'pointerout', 'focusin', 'focusout'] as const
    const releases = ['click', 'pointerup', 'pointercancel'] as const
    for (const name of events) document.addEventListener(name, note)
    document.addEventListener('pointerdown', press, true)
    for (const name of releases) document.addEventListener(name, release)
    return () => {
      clearTimeout(timer)
      for (const name of events) document.removeEventListener(name, note)
      document.removeEventListener('pointerdown', press, true)
      for (const name of releases) document.removeEventListener(name, release)
      if (!core.destroyed()) lit.removeClass('lit')
    }
  }, [core, index])
}
