/** The timeline: events and dated claims by time, as exact as the document has them. Works without script. */

import { showView } from '#core/address/moves.ts'
import { chronologyOf } from '#core/query/chronology.ts'
import { counted, verb } from '#core/query/wording.ts'
import { useHere } from '#ui/Here.tsx'
import { OutsideLine } from '#ui/panel/OutsideLine.tsx'
import { When } from '#ui/panel/When.tsx'
import { AxisPicture } from './AxisPicture.tsx'
import { type Axis, daysBetween } from './axis.ts'
import { claimsOutside } from './claimsOutside.ts'
import { LaneList } from './LaneList.tsx'
import { MomentSample } from './MomentMark.tsx'
import { PeriodLinks, PeriodShown } from './PeriodLinks.tsx'
import { slotAnchor, undatedAnchor } from './slotAnchor.ts'
import styles from './TimelineView.module.css'
import { type Slot, timelineOf } from './timeline.ts'

/** How long after the slot before, and how exact the time is. */
const notesOf = ({ time }: Slot, before: Slot | undefined): readonly string[] => {
  const gap = before && daysBetween(before.time.to, time.from)
  return [
    ...(gap !== undefined && gap > 1 ? [`${counted(gap, 'day')} later`] : []),
    ...(time.precision === 'day' ? [] : [`known to the ${time.precision}`]),
  ]
}

type ItemProps = {
  readonly slot: Slot
  readonly before: Slot | undefined
  readonly all: Axis | undefined
}

function Item({ slot, before, all }: ItemProps) {
  const { time, lanes } = slot
  const happens = lanes.filter(({ kind }) => kind !== 'said')
  const said = lanes.filter(({ kind }) => kind === 'said')
  return (
    <li className={styles.slot} id={slotAnchor(slot)}>
      <div className={styles.when}>
        <h3 className={styles.time}>
          {time.from === time.to ? <When edtf={time.from} /> : time.text}
        </h3>
        {notesOf(slot, before).map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        <PeriodLinks slot={slot} all={all} />
      </div>
      <div className={styles.happens}>
        {happens.map((lane) => (
          <LaneList key={lane.kind} lane={lane} />
        ))}
      </div>
      <div className={styles.said}>
        {said.map((lane) => (
          <LaneList key={lane.kind} lane={lane} />
        ))}
      </div>
    </li>
  )
}

function Timeless({ count }: { readonly count: number }) {
  const { address, hrefOf } = useHere()
  if (count === 0) return null
  return (
    <p className={styles.note}>
      {`${counted(count, 'claim')} ${verb(count, 'has', 'have')} no time in the digest. `}
      <a href={hrefOf(showView('list')(address))}>See all claims in the list</a>
    </p>
  )
}

export function TimelineView() {
  const { scope } = useHere()
  const chronology = chronologyOf(scope)
  const { slots, undated } = timelineOf(chronology)
  const { axis, timeless } = chronology
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2 className={styles.title}>Timeline</h2>
        <ul className={styles.key} aria-hidden="true">
          {(['happened', 'planned', 'said'] as const).map((kind) => (
            <li key={kind}>
              <MomentSample kind={kind} />
              {kind}
            </li>
          ))}
        </ul>
      </div>
      <PeriodShown />
      {axis && <AxisPicture axis={axis} slots={slots} />}
      {slots.length === 0 && <p className={styles.note}>Nothing in scope has a date.</p>}
      <ol className={styles.slots}>
        {slots.map((slot, at) => (
          <Item key={slot.key} slot={slot} before={slots[at - 1]} all={axis} />
        ))}
      </ol>
      {undated.length > 0 && (
        <div className={styles.slot} id={undatedAnchor}>
          <div className={styles.when}>
            <h3 className={styles.time}>Without a date</h3>
            <p className={styles.note}>Not on the axis</p>
          </div>
          <div className={styles.undated}>
            {undated.map((lane) => (
              <LaneList key={lane.kind} lane={lane} />
            ))}
          </div>
        </div>
      )}
      <Timeless count={timeless} />
      <OutsideLine count={claimsOutside(scope)} what="claim" hasMore={scope.claims.size > 0} />
    </div>
  )
}
