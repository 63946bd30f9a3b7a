/** The last line of the first printed sheet: what it is drawn from, and when and where it was seen. Not seen on a screen. */

import { aboutOf, creditLine } from '#core/exchange/about.ts'
import { useHere } from './Here.tsx'
import styles from './Printed.module.css'

type Props = {
  /** The whole URL of the page. */
  readonly url: string
  /** The reader's ISO day. */
  readonly day: string
}

export function PrintedCredit({ url, day }: Props) {
  const { scope, address } = useHere()
  return <p className={styles.credit}>{creditLine(aboutOf(scope, address, url, day))}</p>
}
