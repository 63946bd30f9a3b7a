/** Where the panel is scrolled to: a new focus begins at its top, the story goes on where the reader left it. */

import { useEffect, useRef } from 'react'
import type { Focus } from '#core/address/address.ts'

/** On a phone the page itself scrolls; a new focus shows half the map and the panel's head. */
const isSheet = (): boolean => matchMedia('(max-width: 45.99rem)').matches

const reduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

function show(panel: HTMLElement, top: number): void {
  if (!isSheet()) {
    panel.scrollTop = top
    return
  }
  const half = panel.offsetTop - window.innerHeight * 0.56
  const sheetTop = Math.max(0, half)
  if (window.scrollY > sheetTop)
    window.scrollTo({
      top: sheetTop,
      behavior: reduced() ? 'instant' : 'smooth',
    })
}

export function usePanelScroll(focus: Focus): void {
  const key = JSON.stringify(focus)
  const shown = useRef(key)
  const storyTop = useRef(0)
  useEffect(() => {
    const panel = document.getElementById('panel')
    if (!panel || shown.current === key) return
    shown.current = key
    show(panel, focus.on === 'story' ? storyTop.current : 0)
  }, [key, focus.on])
  useEffect(() => {
    const panel = document.getElementById('panel')
    if (!panel || focus.on !== 'story') return
    const note = () => {
      storyTop.current = panel.scrollTop
    }
    panel.addEventListener('scroll', note, { passive: true })
    return () => panel.removeEventListener('scroll', note)
  }, [focus.on])
}
