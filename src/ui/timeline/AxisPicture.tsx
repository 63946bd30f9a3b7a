/** The axis as a picture: days to scale, what happened, what is planned and what was said, and the days the document covers. Seen only: the list below says it. */

import { dateText, spanOf } from '#core/query/when.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './AxisPicture.module.css'
import { type Axis, daysOn, roomForLabels, stretchOf } from './axis.ts'
import { MomentMark } from './MomentMark.tsx'
import { slotAnchor } from './slotAnchor.ts'
import { type Lane, type Slot, thingsIn } from './timeline.ts'

const rows = { happened: 30, planned: 30, said: 54 } as const
const line = 72
const height = 92
/** The share of the axis that a label needs on a phone. */
const labelShare = 15
/** More ticks than that would run together. */
const mostTicks = 62

/** "24 Nov", with the year where the axis spans more than one. */
const tickText = (axis: Axis, day: string): string => {
  const [date = '', month = '', year = ''] = dateText(day).split(' ')
  const short = `${date} ${month.slice(0, 3)}`
  return axis.from.slice(0, 4) === axis.to.slice(0, 4) ? short : `${short} ${year}`
}

const anchorAt = (place: number) => (place < 8 ? 'start' : place > 92 ? 'end' : 'middle')

function LaneMark({ slot, lane, axis }: { slot: Slot; lane: Lane; axis: Axis }) {
  const stretch = stretchOf(axis, slot.time)
  if (!stretch) return null
  const y = rows[lane.kind]
  const isSpan = slot.time.from !== slot.time.to
  const hasTwin = slot.lanes.some(({ kind }) => kind === 'happened') && lane.kind === 'planned'
  return (
    <a href={`#${slotAnchor(slot)}`} tabIndex={-1} className={styles.link}>
      {isSpan && (
        <rect
          className={styles.span}
          x={`${stretch.start}%`}
          y={y - 7}
          width={`${stretch.length}%`}
          height={14}
          rx={7}
        />
      )}
      <svg x={`${stretch.middle}%`} y={y} overflow="visible" aria-hidden="true">
        <g transform={`translate(${hasTwin ? 26 : 0} 0)`}>
          <circle className={styles.target} r={12} />
          <MomentMark kind={lane.kind} />
          <text className={styles.count} x={9} y={4.25}>
            {thingsIn(lane)}
          </text>
        </g>
      </svg>
    </a>
  )
}

function Ticks({ axis }: { readonly axis: Axis }) {
  const days = daysOn(axis)
  if (days > mostTicks) return null
  return Array.from({ length: days + 1 }, (_, at) => {
    const x = `${Math.round((at / days) * 10_000) / 100}%`
    return <line key={x} className={styles.tick} x1={x} x2={x} y1={line - 3} y2={line} />
  })
}

type Props = { readonly axis: Axis; readonly slots: readonly Slot[] }

export function AxisPicture({ axis, slots }: Props) {
  const { index } = useHere()
  const dateline = spanOf(index.story.dateline)
  const band = dateline && stretchOf(axis, dateline)
  const places = new Map(
    slots.flatMap(({ time }) => {
      const place = stretchOf(axis, { from: time.from, to: time.from })?.middle
      return place === undefined ? [] : [[place, time.from] as const]
    }),
  )
  const labelled = roomForLabels(
    [...places.keys()].sort((a, b) => a - b),
    labelShare,
  )
  return (
    <svg className={styles.picture} width="100%" height={height} aria-hidden="true">
      {band && (
        <>
          <rect
            className={styles.band}
            x={`${band.start}%`}
            width={`${band.length}%`}
            y={16}
            height={line - 16}
          />
          <text
            className={styles.label}
            x={`${band.middle}%`}
            y={11}
            textAnchor={anchorAt(band.middle)}
          >
            the digest
          </text>
        </>
      )}
      <line className={styles.axis} x1="0" x2="100%" y1={line} y2={line} />
      <Ticks axis={axis} />
      {labelled.map((place) => (
        <text
          key={place}
          className={styles.label}
          x={`${place}%`}
          y={line + 16}
          textAnchor={anchorAt(place)}
        >
          {tickText(axis, places.get(place) ?? '')}
        </text>
      ))}
      {slots.flatMap((slot) =>
        slot.lanes.map((lane) => (
          <LaneMark key={`${slot.key} ${lane.kind}`} slot={slot} lane={lane} axis={axis} />
        )),
      )}
    </svg>
  )
}
