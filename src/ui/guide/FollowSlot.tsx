/** The place for the switch that lets the map follow the text. The switch needs script, so the page that is sent leaves its room empty. */

import { createContext, type ReactNode, useContext } from 'react'
import styles from './FollowSlot.module.css'

const FollowContext = createContext<ReactNode>(null)

/** `<FollowProvider value={switch}>` around the page; nothing by default. */
export const FollowProvider = FollowContext.Provider

export function FollowSlot() {
  return <div className={styles.slot}>{useContext(FollowContext)}</div>
}
