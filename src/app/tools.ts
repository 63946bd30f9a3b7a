/** What outlives every page in the browser: the voice for those who listen and the reader's preferences. */

import { createContext, useContext } from 'react'
import type { PreferencesPort } from './ports/preferences.ts'
import type { Announcer } from './shell/announcer.ts'

export type Tools = { readonly announcer: Announcer; readonly preferences: PreferencesPort }

/** Set once, by the composition root. */
export const ToolsContext = createContext<Tools | undefined>(undefined)

export function useTools(): Tools {
  const tools = useContext(ToolsContext)
  if (!tools) throw new Error('useTools needs a ToolsContext around it.')
  return tools
}
