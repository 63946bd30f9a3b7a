/** The mark of a kind of actor, small and without a country, as the map draws it. Seen only. */

import type { DrawnMark } from '#core/draw/display.ts'
import { shapeOf } from '#core/place/shapes.ts'
import type { EntityId } from '#core/story/ids.ts'
import type { EntityKind } from '#core/story/story.ts'
import { MarkShape } from '#ui/map/MarkShape.tsx'
import styles from './MarkSample.module.css'

/** Drawn at the size of a mark on the map and shown at half of it, so that corners and rings keep their measure. */
const radius = 18

const sampleOf = (kind: EntityKind): DrawnMark => ({
  entity: 'sample' as EntityId,
  name: '',
  role: '',
  shape: shapeOf(kind),
  hue: 0,
  isFilled: kind === 'person' || kind === 'state',
  code: '',
  x: radius,
  y: radius,
  radius,
  label: {
    lines: [],
    size: 0,
    lineHeight: 0,
    anchor: 'middle',
    x: 0,
    y: 0,
    box: { x: 0, y: 0, width: 0, height: 0 },
  },
  isOutlet: kind === 'outlet',
  emphasis: 'full',
  isChosen: false,
})

export function MarkSample({ kind }: { readonly kind: EntityKind }) {
  return (
    <svg
      className={`${styles.sample} hue-0`}
      viewBox={`0 0 ${2 * radius} ${2 * radius}`}
      width={radius}
      height={radius}
      aria-hidden="true"
    >
      <MarkShape mark={sampleOf(kind)} />
    </svg>
  )
}
