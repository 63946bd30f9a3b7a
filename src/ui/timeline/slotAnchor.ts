/** Where on the timeline a slot stands. */

import type { Slot } from './timeline.ts'

export const slotAnchor = ({ key }: Pick<Slot, 'key'>): string => `time-${key}`

export const undatedAnchor = 'time-unknown'
