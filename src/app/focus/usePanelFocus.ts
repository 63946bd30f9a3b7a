/** Where the keyboard's focus goes when the panel tells of something else: to its title after a key press, and never to nowhere. */

import { useEffect, useRef } from 'react'
import type { Focus } from '#core/address/address.ts'

const panelTitleId = 'panel-title'

/** A link that was opened by a key press reports a click without a count. */
function useLastActivation() {
  const wasKey = useRef(false)
  useEffect(() => {
    const note = (event: MouseEvent) => {
      wasKey.current = event.detail === 0
    }
    document.addEventListener('click', note, true)
    return () => document.removeEventListener('click', note, true)
  }, [])
  return wasKey
}

export function usePanelFocus(focus: Focus): void {
  const wasKey = useLastActivation()
  const key = JSON.stringify(focus)
  const last = useRef(key)
  useEffect(() => {
    if (last.current === key) return
    last.current = key
    const active = document.activeElement
    // What is hidden loses the focus a moment later.
    const isLost = !active || active === document.body || active.closest('[hidden]') !== null
    if (!wasKey.current && !isLost) return
    const title = document.getElementById(panelTitleId)
    title?.focus({ preventScroll: true })
    wasKey.current = false
  }, [key, wasKey])
}
