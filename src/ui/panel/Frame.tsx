/** What every panel stands in; it can be put out of sight without drawing anew what it holds. */

import { createContext, type ReactNode, type RefObject, useContext } from 'react'
import styles from './Panel.module.css'

const FrameContext = createContext<RefObject<HTMLDivElement | null> | undefined>(undefined)

/** `value`: where the element of the panel within is told, for whoever hides it. */
export const FrameProvider = FrameContext.Provider

export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.panel} ref={useContext(FrameContext)}>
      <div className={styles.column}>{children}</div>
    </div>
  )
}
