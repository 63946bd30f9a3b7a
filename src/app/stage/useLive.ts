/** Whether the page runs by script: false while it takes over what the server sent, true right after. */

import { useSyncExternalStore } from 'react'

const never = () => () => {}

export const useLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
