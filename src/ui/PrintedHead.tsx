/** The head of a printed page: the house, what the page is about, of which story, under which filter. Not seen on a screen. */

import { headingOf } from '#core/address/titles.ts'
import { house } from '#core/exchange/about.ts'
import { filterLine } from '#core/exchange/filterLine.ts'
import { useHere } from './Here.tsx'
import styles from './Printed.module.css'

export function PrintedHead() {
  const { index, address, scope } = useHere()
  const heading = headingOf(index, address)
  const { title } = index.story
  const about = [heading === title ? '' : title, filterLine(scope)].filter((part) => part !== '')
  return (
    <div className={styles.head}>
      <p className={styles.house}>{house}</p>
      <p className={styles.heading}>{heading}</p>
      {about.length > 0 && <p className={styles.about}>{about.join('. ')}</p>}
    </div>
  )
}
