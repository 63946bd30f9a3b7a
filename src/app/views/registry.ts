/** The views, each a chunk of its own, by name. A view knows nothing of the others. */

import type { ComponentType } from 'react'
import type { ViewName } from '#core/address/address.ts'
import type { MapViewProps } from './map/MapView.tsx'

export const loadMap = (): Promise<ComponentType<MapViewProps>> =>
  import('./map/MapView.tsx').then(({ MapView }) => MapView)

/** A view that is no map draws from the reader's place alone. */
export type PlainView = ComponentType
export type PlainViewName = Exclude<ViewName, 'map'>

const loaders: Readonly<Record<PlainViewName, () => Promise<PlainView>>> = {
  matrix: () => import('./matrix/Matrix.tsx').then(({ Matrix }) => Matrix),
  timeline: () => import('./timeline/Timeline.tsx').then(({ Timeline }) => Timeline),
  list: () => import('./list/List.tsx').then(({ List }) => List),
}

const loaded = new Map<PlainViewName, PlainView>()

/** Loads a view once; a load that failed can be tried again. */
export async function loadView(name: PlainViewName): Promise<PlainView> {
  const view = loaded.get(name) ?? (await loaders[name]())
  loaded.set(name, view)
  return view
}

/** The view if it has been loaded: a page that is taken over must show it at once. */
export const loadedView = (name: PlainViewName): PlainView | undefined => loaded.get(name)
