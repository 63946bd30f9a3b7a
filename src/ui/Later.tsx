/** What a reader looks at only after something else: it may come a moment after that. */

import { createContext, type ReactNode, useContext, useDeferredValue } from 'react'

const LaterContext = createContext(false)

/** `<LaterProvider value>` around a page that script draws; a page that is written or taken over is whole at once. */
export const LaterProvider = LaterContext.Provider

const ComingContext = createContext(false)

/** `value`: whether what stands within is drawn before anybody has asked for it; then nothing later is drawn with it. */
export const ComingProvider = ComingContext.Provider

/** Nothing that is in sight may stand behind it and not be later, too, or it would be pushed down. */
export function Later({ children }: { readonly children: ReactNode }) {
  const mayWait = useContext(LaterContext)
  const isComing = useContext(ComingContext)
  const isHere = useDeferredValue(!isComing, !mayWait)
  return isHere && children
}
