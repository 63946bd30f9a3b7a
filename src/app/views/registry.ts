/** The views that have a chunk of their own, by name. A view knows nothing of the others. */

export const registry = {
  map: () => import('./map/MapView.tsx').then(({ MapView }) => MapView),
} as const
