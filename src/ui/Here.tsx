/** What every component may know of the reader's place: the story, the address, its scope and how to write a link. No store, no window. */

import { createContext, type ReactNode, useContext } from 'react'
import type { Address } from '#core/address/address.ts'
import type { Scope } from '#core/query/scope.ts'
import type { StoryIndex } from '#core/story/index.ts'

export type Here = {
  readonly index: StoryIndex
  readonly address: Address
  readonly scope: Scope
  /** The link to an address, with the site's base path. Navigation is by plain links; the app listens to clicks on them. */
  readonly hrefOf: (address: Address) => string
}

const HereContext = createContext<Here | null>(null)

export const HereProvider = HereContext.Provider

export function useHere(): Here {
  const here = useContext(HereContext)
  if (!here) throw new Error('A component that needs a place was rendered outside of a page.')
  return here
}

const AheadContext = createContext<Here | null>(null)

/** Where those parts stand that answer a reader first, a moment ahead of the rest of the page; none: nothing is ahead. */
export const AheadProvider = AheadContext.Provider

/** For what the reader has just used: its answer waits for nothing else of the page. */
export function Ahead({ children }: { readonly children: ReactNode }) {
  const here = useHere()
  const ahead = useContext(AheadContext)
  return <HereProvider value={ahead ?? here}>{children}</HereProvider>
}
