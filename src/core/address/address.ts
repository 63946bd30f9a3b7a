/** Where a reader stands: story, view, focus and lens. The store's state, the URL, a guide's step and a page's argument are all this. */

import type { Lens } from '#core/query/lens.ts'
import type { ChapterId, EntityId, EventId, StoryId, VoiceId } from '#core/story/ids.ts'

export const views = ['map', 'matrix', 'timeline', 'list'] as const
export type ViewName = (typeof views)[number]

/** How the matrix can be ordered, the one to begin with first. */
export const matrixOrders = ['blocs', 'country', 'name'] as const
export type MatrixOrder = (typeof matrixOrders)[number]

/** What the panel tells of. A tie's ends and two compared voices are in alphabetical order, so that a pair has one address. */
export type Focus =
  | { readonly on: 'story' }
  | { readonly on: 'entity'; readonly entity: EntityId }
  | { readonly on: 'tie'; readonly ends: readonly [EntityId, EntityId] }
  | { readonly on: 'event'; readonly event: EventId }
  | { readonly on: 'chapter'; readonly chapter: ChapterId }
  | { readonly on: 'sources' }
  | { readonly on: 'path'; readonly from: EntityId; readonly to: EntityId }
  | { readonly on: 'compare'; readonly voices: readonly [VoiceId, VoiceId] }
  | { readonly on: 'voices' }

export type Address = {
  readonly story: StoryId
  readonly view: ViewName
  readonly focus: Focus
  readonly lens: Lens
  /** How the matrix is ordered; absent: by blocs, as in every other view. */
  readonly order?: Exclude<MatrixOrder, 'blocs'>
}

export const orderOf = ({ order }: Address): MatrixOrder => order ?? 'blocs'
