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

const LaterHereContext = createContext<Here | null>(null)

/** Where what is out of sight stands, a moment behind the rest of the page; none: it keeps up. */
export const LaterHereProvider = LaterHereContext.Provider

/** For what is out of sight until the reader opens it. Its children must be memoised, or they are drawn with the page all the same. */
export function Behind({ children }: { readonly children: ReactNode }) {
  const here = useHere()
  const later = useContext(LaterHereContext)
  return <HereProvider value={later ?? here}>{children}</HereProvider>
}
