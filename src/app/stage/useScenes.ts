/** The scenes of a story, made for a screen when it is first drawn on. */

import { useMemo } from 'react'
import { type Scene, sceneOf } from '#core/draw/scene.ts'
import type { StoryPlaces } from '#core/place/places.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Screen } from './useScreen.ts'

export type SceneFor = (screen: Screen) => Scene

export const useScenes = (index: StoryIndex, places: StoryPlaces): SceneFor =>
  useMemo(() => {
    const made = new Map<Screen, Scene>()
    return (screen) => {
      const scene = made.get(screen) ?? sceneOf(index, places[screen])
      made.set(screen, scene)
      return scene
    }
  }, [index, places])
