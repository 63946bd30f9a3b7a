/** The only file that touches the browser's history: the session's address to the URL, and the URL's to the session. Knows nothing of stories. */

import type { Address } from '#core/address/address.ts'
import {
  type AddressWorld,
  hrefOf,
  type Parsed,
  parseAddress,
  withoutBase,
} from '#core/address/codec.ts'
import { historyOf } from '#core/address/step.ts'
import type { Session } from './session.ts'

/** Where the site is and what it holds. `base`: the path to its root with both slashes, `/` or `/news/`. */
export type Site = { readonly base: string; readonly world: AddressWorld }

type Place = Pick<Location, 'pathname' | 'search' | 'hash'>

/** The part of a window that is used. */
export type BrowserLike = {
  readonly location: Place
  readonly history: Pick<History, 'pushState' | 'replaceState'>
  readonly addEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void
  readonly removeEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void
}

/** Milliseconds between two replacements of an entry: some browsers refuse more than a hundred in half a minute. */
export const replaceEvery = 250

const textOf = ({ pathname, search }: Place): string => `${pathname}${search}`

/** The best reading of a URL of the site; one outside of its base is the front story. */
export const readPlace = (place: Place, { base, world }: Site): Parsed =>
  parseAddress(withoutBase(base, textOf(place)) ?? '', world)

/**
 * Keeps URL and session together until the function it returns is called.
 * The URL as the page was opened stays until the first step. Neither scroll nor keyboard focus is touched.
 */
export const followHistory = (
  session: Session,
  site: Site,
  browser: BrowserLike = window,
): (() => void) => {
  const { location, history } = browser
  /** The address that the current entry has, or will have once `waiting` is written. */
  let held: Address = session.getState().address
  /** What stands in the address bar, as far as we have seen. */
  let seen = textOf(location)
  let waiting: string | undefined
  let clock: ReturnType<typeof setTimeout> | undefined

  const write = (how: 'pushState' | 'replaceState', url: string): void => {
    try {
      history[how](null, '', url)
      seen = textOf(location)
    } catch {
      // Refused: too many in too short a time, or a sandbox. The page works on; the next step writes the whole address again.
    }
  }

  const flush = (): void => {
    if (waiting !== undefined) write('replaceState', waiting + location.hash)
    waiting = undefined
  }

  const rest = (): void => {
    clock = setTimeout(() => {
      clock = undefined
      if (waiting === undefined) return
      flush()
      rest()
    }, replaceEvery)
  }

  const stopFollowing = session.subscribe(({ address }) => {
    const step = historyOf(held, address)
    if (step === 'none') return
    held = address
    if (step === 'push') {
      flush()
      write('pushState', hrefOf(site.base, address))
      return
    }
    waiting = hrefOf(site.base, address)
    if (clock !== undefined) return
    flush()
    rest()
  })

  const onPopstate = (): void => {
    // Only the fragment changed: a filter that waits to be written must not be undone.
    if (textOf(location) === seen) return
    waiting = undefined
    seen = textOf(location)
    const { address, problems } = readPlace(location, site)
    held = address
    session.getState().go(address, problems)
  }

  browser.addEventListener('popstate', onPopstate)
  browser.addEventListener('pagehide', flush)
  return () => {
    stopFollowing()
    clearTimeout(clock)
    flush()
    browser.removeEventListener('popstate', onPopstate)
    browser.removeEventListener('pagehide', flush)
  }
}
