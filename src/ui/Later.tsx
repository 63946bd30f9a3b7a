/** What a reader looks at only after something else: it may come a moment after that. */

import { createContext, type ReactNode, useContext, useDeferredValue } from 'react'

const LaterContext = createContext(false)

/** `<LaterProvider value>` around a page that script draws; a page that is written or taken over is whole at once. */
export const LaterProvider = LaterContext.Provider

/** Nothing that is in sight may stand behind it and not be later, too, or it would be pushed down. */
export function Later({ children }: { readonly children: ReactNode }) {
  const mayWait = useContext(LaterContext)
  const isHere = useDeferredValue(true, !mayWait)
  return isHere && children
}
