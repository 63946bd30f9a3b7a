/** The mark of an entity beside its name in a panel: shape by kind, hue by country, as on the map. Says nothing aloud: the name does. */

import { codeOf } from '#core/draw/drawing.ts'
import { hueOf } from '#core/draw/hues.ts'
import { type Shape, shapeOf } from '#core/place/shapes.ts'
import type { EntityId } from '#core/story/ids.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './Badge.module.css'

type Props = {
  readonly id: EntityId
  readonly size?: 'small' | 'medium' | 'large'
}

const hexagon = (r: number): string => {
  const h = r * 0.866
  return `M${20 - r} 20L${20 - r / 2} ${20 - h}H${20 + r / 2}L${20 + r} 20L${20 + r / 2} ${20 + h}H${20 - r / 2}Z`
}

/** The outline of a shape in a square of 40; `isFilled` shapes have no stroke to leave room for. */
function Outline({ shape, className }: { readonly shape: Shape; readonly className: string }) {
  switch (shape) {
    case 'disc':
      return <circle className={className} cx={20} cy={20} r={19} />
    case 'ring':
      return <circle className={className} cx={20} cy={20} r={18} />
    case 'square':
      return <rect className={className} x={2} y={2} width={36} height={36} rx={8} />
    case 'rectangle':
      return <rect className={className} x={2} y={7} width={36} height={26} rx={2} />
    case 'tab':
      return <rect className={className} x={2} y={8} width={36} height={24} rx={9} />
    case 'hexagon':
      return <path className={className} d={hexagon(18.5)} />
    default:
      return shape satisfies never
  }
}

export function Badge({ id, size = 'medium' }: Props) {
  const { index } = useHere()
  const entity = index.entities.get(id)
  if (!entity) return null
  const shape = shapeOf(entity.kind)
  const isFilled = entity.kind === 'person' || entity.kind === 'state'
  const code = codeOf(entity)
  return (
    <svg
      className={`${styles.badge} ${styles[size]} hue-${hueOf(index, entity.country)}`}
      viewBox="0 0 40 40"
      aria-hidden="true"
      focusable="false"
    >
      <Outline shape={shape} className={(isFilled ? styles.filled : styles.outlined) ?? ''} />
      {shape === 'ring' && <circle className={styles.inner} cx={20} cy={20} r={12.5} />}
      {code && (
        <text className={styles.code} x={20} y={20}>
          {code}
        </text>
      )}
    </svg>
  )
}
