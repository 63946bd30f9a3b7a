/** The canvas, lit for the chapter that the reader has scrolled to: neither the address nor the panel changes, and nothing else is drawn again. */

import { type ComponentProps, useMemo } from 'react'
import { InteractiveMap } from '#app/stage/InteractiveMap.tsx'
import type { MapStep } from '#app/views/map/useStepFit.ts'
import type { Address, Focus } from '#core/address/address.ts'
import { focusChapter } from '#core/address/moves.ts'
import type { Scene } from '#core/draw/scene.ts'
import type { Scope } from '#core/query/scope.ts'
import type { ChapterId } from '#core/story/ids.ts'
import { useScrollGuide } from './useScrollGuide.ts'

type Props = Omit<ComponentProps<typeof InteractiveMap>, 'geometry' | 'drawing' | 'step'> & {
  readonly scene: Scene
  readonly address: Address
  readonly scope: Scope
  /** The reader's switch. Off, or with anything but the story in the panel: the map of the address. */
  readonly follows: boolean
}

/** The chapter of the address, or the one that the text was scrolled to. */
function stepAt(focus: Focus, scrolledTo: ChapterId | undefined): MapStep | undefined {
  if (focus.on === 'chapter') return { chapter: focus.chapter, isAsked: true }
  return focus.on === 'story' ? { chapter: scrolledTo, isAsked: false } : undefined
}

export function FollowingMap({ scene, address, scope, follows, ...map }: Props) {
  const chapter = useScrollGuide(follows && address.focus.on === 'story')
  const shown = useMemo(
    () => scene.drawingOf(chapter ? focusChapter(chapter)(address) : address, scope),
    [chapter, scene, address, scope],
  )
  const step = stepAt(address.focus, chapter)
  return <InteractiveMap {...map} geometry={scene.geometry} drawing={shown} step={step} />
}
