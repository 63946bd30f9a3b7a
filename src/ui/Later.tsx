/** What a reader sees only after scrolling: it may come a moment after what is in sight. */

import { createContext, type ReactNode, useContext, useDeferredValue } from 'react'

const LaterContext = createContext(false)

/** `<LaterProvider value>` around a page that script draws; a page that is written or taken over is whole at once. */
export const LaterProvider = LaterContext.Provider

/** Nothing may stand behind it that is not later, too, or it would be pushed down. */
export function Later({ children }: { readonly children: ReactNode }) {
  const mayWait = useContext(LaterContext)
  const isHere = useDeferredValue(true, !mayWait)
  return isHere && children
}
