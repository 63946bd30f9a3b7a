/** Where the panel is scrolled to: a new focus begins at its top, the story goes on where the reader left it. */

import { useEffect, useRef, useState } from 'react'
import type { Focus } from '#core/address/address.ts'

/** On a phone the page itself scrolls; a new focus shows half the map and the panel's head. */
const isSheet = (): boolean => matchMedia('(max-width: 45.99rem)').matches

const reduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * A place in the text: so many pixels into one of its sections, or below the top where the row is -1. A distance
 * from the top alone would be another place next time, since sections that were not in sight have no height yet.
 */
type Spot = { readonly row: number; readonly below: number }

const top: Spot = { row: -1, below: 0 }

const sectionsOf = (panel: HTMLElement): readonly HTMLElement[] => [
  // Not those of a panel that may come or has made room.
  ...panel.querySelectorAll<HTMLElement>('section:not([data-coming] *, [hidden] *)'),
]

/** What stands at the panel's upper edge. */
function spotOf(panel: HTMLElement): Spot {
  if (panel.scrollTop === 0) return top
  const edge = panel.getBoundingClientRect().top
  const tops = sectionsOf(panel).map((section) => section.getBoundingClientRect().top)
  const row = tops.findLastIndex((at) => at <= edge)
  return row < 0 ? { row, below: panel.scrollTop } : { row, below: edge - (tops[row] ?? edge) }
}

function scrollTo(panel: HTMLElement, { row, below }: Spot): void {
  const section = sectionsOf(panel)[row]
  section?.scrollIntoView({ block: 'start', behavior: 'instant' })
  const offset = section
    ? section.getBoundingClientRect().top - panel.getBoundingClientRect().top
    : -panel.scrollTop
  panel.scrollTop += offset + below
}

/** On a phone: how far the page is scrolled for the map's lower half and the panel's head to be in sight. */
const halfWay = (panel: HTMLElement): number =>
  Math.max(0, panel.offsetTop - window.innerHeight * 0.56)

/** On a phone: no further up than it is. */
function showSheet(panel: HTMLElement): void {
  const sheetTop = halfWay(panel)
  if (window.scrollY > sheetTop)
    window.scrollTo({ top: sheetTop, behavior: reduced() ? 'instant' : 'smooth' })
}

/** On a phone, where the map alone would be in sight: it does not tell that what was asked for is missing. */
export function useMissingInSight(isMissing: boolean): void {
  useEffect(() => {
    const panel = document.getElementById('panel')
    if (isMissing && panel && isSheet() && window.scrollY === 0)
      window.scrollTo({ top: halfWay(panel), behavior: 'instant' })
  }, [isMissing])
}

/** Tells whether the reader left the story somewhere below its top: then it must be whole when it comes back. */
export function usePanelScroll(focus: Focus): boolean {
  const key = JSON.stringify(focus)
  const shown = useRef(key)
  const isStory = useRef(focus.on === 'story')
  const isAtTop = useRef(false)
  const storySpot = useRef(top)
  const [isStoryDeep, setStoryDeep] = useState(false)
  useEffect(() => {
    const panel = document.getElementById('panel')
    isStory.current = focus.on === 'story'
    if (!panel || shown.current === key) return
    shown.current = key
    if (isSheet()) return showSheet(panel)
    const to = isStory.current ? storySpot.current : top
    // Asking it to scroll, even to where it is, makes the browser lay out the page before its time.
    if (to.row >= 0 || to.below > 0 || !isAtTop.current) scrollTo(panel, to)
  }, [key, focus.on])
  useEffect(() => {
    const panel = document.getElementById('panel')
    if (!panel) return
    const note = () => {
      isAtTop.current = panel.scrollTop === 0
      if (!isStory.current) return
      storySpot.current = spotOf(panel)
      setStoryDeep(!isAtTop.current)
    }
    note()
    panel.addEventListener('scroll', note, { passive: true })
    return () => panel.removeEventListener('scroll', note)
  }, [])
  return isStoryDeep
}
