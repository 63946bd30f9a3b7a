/** How components come to the session: one is handed down, each asks for the part that it shows. */

import { createContext, useContext } from 'react'
import { useStore } from 'zustand/react'
import type { Session, SessionState } from './session.ts'

/** Set once, by the composition root: `<SessionContext value={session}>`. */
export const SessionContext = createContext<Session | undefined>(undefined)

/** Part of the session's state; the component renders again when that part is another object or value. */
export const useSession = <Part>(select: (state: SessionState) => Part): Part => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs a SessionContext with a session around it.')
  return useStore(session, select)
}
