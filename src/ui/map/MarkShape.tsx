/** The mark of an actor: shape by kind, hue by country, a ring when chosen. */

import type { DrawnMark } from '#core/draw/display.ts'
import { codeDrop, codeSizeOf, cornerOf, ringInset } from '#core/draw/marks.ts'
import { tidy } from '#core/draw/tidy.ts'
import { halfHeightOf } from '#core/place/shapes.ts'
import styles from './MapSvg.module.css'

/** The outline of a shape; `grow` widens it on every side. */
function Outline({ mark, className, grow }: { mark: DrawnMark; className: string; grow: number }) {
  const { x, y, radius, shape } = mark
  const rx = radius + grow
  const ry = tidy(halfHeightOf(shape, radius) + grow)
  const [left, right, top, bottom] = [x - rx, x + rx, y - ry, y + ry].map(tidy)
  switch (shape) {
    case 'disc':
    case 'ring':
      return <circle className={className} cx={x} cy={y} r={tidy(rx)} />
    case 'hexagon':
      return (
        <path
          className={className}
          d={`M${left} ${y}L${tidy(x - rx / 2)} ${top}H${tidy(x + rx / 2)}L${right} ${y}L${tidy(x + rx / 2)} ${bottom}H${tidy(x - rx / 2)}Z`}
        />
      )
    case 'square':
    case 'rectangle':
    case 'tab':
      return (
        <rect
          className={className}
          x={left}
          y={top}
          width={tidy(2 * rx)}
          height={tidy(2 * ry)}
          rx={tidy(cornerOf(shape, radius) + grow)}
        />
      )
    default:
      return shape satisfies never
  }
}

export function MarkShape({ mark }: { mark: DrawnMark }) {
  const { x, y, radius, code } = mark
  return (
    <>
      <Outline mark={mark} className={styles.ring ?? ''} grow={2} />
      <Outline
        mark={mark}
        className={(mark.isFilled ? styles.filled : styles.outlined) ?? ''}
        grow={mark.isFilled ? 0 : -1}
      />
      {mark.shape === 'ring' && (
        <circle className={styles.inner} cx={x} cy={y} r={tidy(radius - ringInset)} />
      )}
      {code && (
        <text
          className={styles.code}
          x={x}
          y={tidy(y + codeSizeOf(radius) * codeDrop)}
          fontSize={codeSizeOf(radius)}
        >
          {code}
        </text>
      )}
    </>
  )
}
