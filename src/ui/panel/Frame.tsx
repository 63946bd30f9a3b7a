/** What every panel stands in; it can be put out of sight without drawing anew what it holds. */

import { createContext, type ReactNode, useContext } from 'react'
import styles from './Panel.module.css'

const LeavingContext = createContext(false)

/** `value`: whether the panel within has made room for another, and is about to go. */
export const LeavingProvider = LeavingContext.Provider

export function Frame({ children }: { readonly children: ReactNode }) {
  const isLeaving = useContext(LeavingContext)
  return (
    <div className={styles.panel} hidden={isLeaving}>
      <div className={styles.column}>{children}</div>
    </div>
  )
}
