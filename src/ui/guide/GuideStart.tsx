/** The way into the guided story, and whether the map goes along with a reader who scrolls instead. Nothing starts by itself. */

import { counterOf, guidePlaceOf } from '#core/address/guide.ts'
import { useHere } from '#ui/Here.tsx'
import { FollowSlot } from './FollowSlot.tsx'
import styles from './GuideStart.module.css'
import { guideLabel } from './guideLabel.ts'

export function GuideStart() {
  const { index, address, hrefOf } = useHere()
  const place = guidePlaceOf(index, address)
  if (!place?.next) return null
  return (
    <div className={styles.start}>
      <nav aria-label={guideLabel} data-guide="">
        <a className={styles.walk} href={hrefOf(place.next)} data-guide-way="next">
          Walk through the story
          <span className={styles.count}>{` · ${counterOf(place)}`}</span>
        </a>
      </nav>
      {address.view === 'map' && <FollowSlot />}
    </div>
  )
}
