/** Puts the drawing's emphasis, dashes and choice on the canvas as classes: at first at once, later a frame after the panel. */

import type { Core } from 'cytoscape'
import { useEffect, useRef } from 'react'
import { afterPaint } from '#app/stage/frames.ts'
import type { Drawing, Emphasis } from '#core/draw/display.ts'
import { badgeIdOf, edgeIdOf, innerIdOf, labelIdOf, nodeIdOf, signIdOf } from './elements.ts'

const emphasisClass: Record<Emphasis, string> = {
  full: '',
  half: 'half',
  faded: 'faded',
}
const own = ['half', 'faded', 'absent', 'chosen', 'dash-solid', 'dash-dashed', 'dash-dotted']

/** The classes each element shall have; what the drawing does not name is absent. */
export function classesOf({
  marks,
  lines,
  badges,
}: Drawing): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, readonly string[]>()
  for (const mark of marks) {
    const names = [emphasisClass[mark.emphasis], mark.isChosen ? 'chosen' : '']
    classes.set(nodeIdOf(mark.entity), names)
    classes.set(innerIdOf(mark.entity), names)
    for (const row of mark.label.lines.keys()) classes.set(labelIdOf(mark.entity, row), names)
  }
  for (const line of lines)
    classes.set(edgeIdOf(line.strand), [
      emphasisClass[line.emphasis],
      `dash-${line.dash}`,
      line.isChosen ? 'chosen' : '',
    ])
  for (const badge of badges)
    for (const id of [badgeIdOf(badge.tie), signIdOf(badge.tie)])
      classes.set(id, [emphasisClass[badge.emphasis]])
  return classes
}

function apply(core: Core, drawing: Drawing): void {
  const classes = classesOf(drawing)
  core.batch(() => {
    for (const element of core.elements()) {
      const wanted = classes.get(element.id()) ?? ['absent']
      for (const name of own) element.toggleClass(name, wanted.includes(name))
    }
  })
}

export function useEmphasis(core: Core | null, drawing: Drawing, onShown: () => void): void {
  const begun = useRef<Core | null>(null)
  useEffect(() => {
    if (!core || core.destroyed()) return
    const emphasise = () => {
      if (core.destroyed()) return
      apply(core, drawing)
      // The picture must stay until the canvas shows these very classes.
      core.one('render', onShown)
      core.forceRender()
    }
    const isFirst = begun.current !== core
    begun.current = core
    // What nobody has seen yet is drawn once, and rightly.
    const cancel = isFirst ? undefined : afterPaint(emphasise)
    if (isFirst) emphasise()
    return () => {
      cancel?.()
      if (!core.destroyed()) core.off('render', onShown)
    }
  }, [core, drawing, onShown])
}
