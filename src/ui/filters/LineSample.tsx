/** A short line as the map draws it: the end by stance, the dash by footing, both hues where contested. Seen only. */

import type { ReactNode } from 'react'
import type { Curve } from '#core/draw/display.ts'
import { lineWidths } from '#core/draw/drawing.ts'
import { headsOf, strokeOf } from '#core/draw/heads.ts'
import type { Dash } from '#core/query/ties.ts'
import type { Stance } from '#core/story/story.ts'
import { HeadShape } from '#ui/map/HeadShape.tsx'
import styles from './LineSample.module.css'

const width = 30
const height = 18

const across = (y: number): Curve => ({ x1: 1, y1: y, cx: width / 2, cy: y, x2: width - 1, y2: y })

function Sample({ stance, y }: { readonly stance: Stance; readonly y: number }) {
  const strand = { stance, direction: 'directed' } as const
  const { x1, x2 } = strokeOf(across(y), strand)
  return (
    <g className={`stance-${stance}`}>
      <path className={styles.stanced} d={`M${x1} ${y}H${x2}`} strokeWidth={lineWidths[stance]} />
      {headsOf(across(y), strand).map((head) => (
        <HeadShape key={head.x} head={head} />
      ))}
    </g>
  )
}

const Frame = ({ children }: { readonly children: ReactNode }) => (
  <svg
    className={styles.sample}
    viewBox={`0 0 ${width} ${height}`}
    width={width}
    height={height}
    aria-hidden="true"
  >
    {children}
  </svg>
)

export const LineSample = ({ stance }: { readonly stance: Stance }) => (
  <Frame>
    <Sample stance={stance} y={height / 2} />
  </Frame>
)

export const DashSample = ({ dash }: { readonly dash: Dash }) => (
  <Frame>
    <path className={`${styles.plain} ${styles[dash]}`} d={`M1 ${height / 2}H${width - 1}`} />
  </Frame>
)

export const ContestedSample = () => (
  <Frame>
    <Sample stance="with" y={4} />
    <Sample stance="against" y={height - 4} />
    <circle className={styles.badge} cx="12" cy={height / 2} r="6" />
    <path className={styles.sign} d="M9 7.6h6M9 10.4h6M13.6 5.6l-3.2 6.8" />
  </Frame>
)
