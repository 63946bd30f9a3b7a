/** What a cell holds, in small: a line for each stance as on the map, the number of claims where there are several, the sign of a dispute. Seen only. */

import type { HeadShape } from '#core/draw/display.ts'
import { headShapeOf } from '#core/draw/heads.ts'
import styles from './CellGlyph.module.css'
import { claimsIn } from './cellWords.ts'
import type { Cell, CellPart } from './matrix.ts'

const width = 22
const height = 16
const right = 20.5

/** With the tip, face or rim at 0, 0, pointing right. */
const heads: Readonly<Record<HeadShape, string>> = {
  arrow: 'M0 0L-6.6 -3.6V3.6Z',
  bar: 'M0 -4.2V4.2H-2.4V-4.2Z',
  dot: 'M0 0A2.7 2.7 0 1 1 -5.4 0A2.7 2.7 0 1 1 0 0Z',
}
const depths: Readonly<Record<HeadShape, number>> = { arrow: 5, bar: 2, dot: 4 }

type PartProps = {
  readonly part: CellPart
  readonly left: number
  readonly y: number
  readonly scale: number
}

function Part({ part: { stance, dash, isMutual }, left, y, scale }: PartProps) {
  const shape = headShapeOf(stance)
  const room = shape === undefined ? 0 : depths[shape] * scale
  return (
    <g className={`stance-${stance}`}>
      <path
        className={`${styles.line} ${styles[dash]} ${stance === 'role' ? styles.role : ''}`}
        d={`M${left + (isMutual ? room : 0)} ${y}H${right - room}`}
      />
      {shape && (
        <path
          className={styles.head}
          d={heads[shape]}
          transform={`translate(${right} ${y}) scale(${scale})`}
        />
      )}
      {shape && isMutual && (
        <path
          className={styles.head}
          d={heads[shape]}
          transform={`translate(${left} ${y}) scale(${-scale} ${scale})`}
        />
      )}
    </g>
  )
}

/** Two lines are set as in the legend; more stand closer. */
const scaleOf = ({ parts }: Cell, claims: number): number => {
  if (parts.length > 1) return 1.5 / parts.length
  return claims > 1 && parts[0]?.isMutual ? 0.7 : 1
}

export function CellGlyph({ cell }: { readonly cell: Cell }) {
  const { parts, isContested } = cell
  const claims = claimsIn(cell)
  const left = claims > 1 || isContested ? 9.5 : 1.5
  return (
    <svg
      className={styles.glyph}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {claims > 1 && (
        <text className={styles.count} x={0.5} y={isContested ? 9 : 12.25}>
          {claims}
        </text>
      )}
      {isContested && (
        <path
          className={styles.sign}
          d="M-3 -1.4H3M-3 1.4H3M1.5 -3.2L-1.5 3.2"
          transform={`translate(4 ${claims > 1 ? 12.5 : height / 2})`}
        />
      )}
      {parts.map((part, at) => (
        <Part
          key={part.stance}
          part={part}
          left={left}
          y={(height * (at + 0.5)) / parts.length}
          scale={scaleOf(cell, claims)}
        />
      ))}
    </svg>
  )
}
