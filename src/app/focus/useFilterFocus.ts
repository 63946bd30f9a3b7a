/** Where the keyboard's focus goes when a filter is taken off and its own link with it: to the button of the filters, and never to nowhere. */

import { useEffect, useRef } from 'react'
import type { Lens } from '#core/query/lens.ts'

/** What had the focus last. */
function useLastFocused() {
  const last = useRef<EventTarget | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  return last
}

/** Nothing has the focus, and what had it is gone; whoever never had it has not lost it. */
const isLost = (last: EventTarget | null): boolean =>
  document.activeElement === document.body && last instanceof Element && !last.isConnected

export function useFilterFocus(lens: Lens): void {
  const lastFocused = useLastFocused()
  const last = useRef(lens)
  useEffect(() => {
    if (last.current === lens) return
    last.current = lens
    if (!isLost(lastFocused.current)) return
    document
      .querySelector<HTMLElement>('#map [popovertarget="filters"]')
      ?.focus({ preventScroll: true })
  }, [lens, lastFocused])
}
