/** Eases the map to the actors of a step of the guided story when the step is taken. Whatever else changes moves nothing. */

import { useEffect, useRef } from 'react'
import type { Drawing } from '#core/draw/display.ts'
import { litBoxOf } from '#core/draw/reach.ts'
import type { ChapterId } from '#core/story/ids.ts'
import type { Viewport } from './useViewport.ts'

/** A chapter of the guided story, or its start. `isAsked`: the reader took the step, and did not merely scroll to it. */
export type MapStep = { readonly chapter: ChapterId | undefined; readonly isAsked: boolean }

/** `step`: undefined outside of the guided story; the map then stays as it is. */
export function useStepFit(
  { aim }: Viewport,
  step: MapStep | undefined,
  drawing: Drawing,
  isReady: boolean,
): void {
  const shown = useRef(drawing)
  const last = useRef<ChapterId | undefined>(undefined)
  const [isStep, chapter, isAsked] = [step !== undefined, step?.chapter, step?.isAsked ?? false]
  useEffect(() => {
    shown.current = drawing
  }, [drawing])
  useEffect(() => {
    if (!isReady) return
    if (!isStep) return
    const before = last.current
    last.current = chapter
    if (chapter) aim(litBoxOf(shown.current), isAsked)
    // Back at the start, from a step or by way of an actor in it: the whole again.
    else if (before) aim(undefined, isAsked)
  }, [aim, isReady, isStep, chapter, isAsked])
}
