/** Escape leads back to the story, and the focus back to the mark it came from. */

import { useEffect } from 'react'
import type { Address } from '#core/address/address.ts'

/** A field, an open dialog or an open sheet has the first claim to the key. */
const isTaken = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  (event.target instanceof Element &&
    event.target.closest('input, textarea, select, dialog, [popover]') !== null) ||
  document.querySelector('[popover]:popover-open, dialog[open]') !== null

export function useEscape(address: Address, onStory: () => void): void {
  const { focus } = address
  useEffect(() => {
    if (focus.on === 'story') return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isTaken(event)) return
      const from = focus.on === 'entity' ? focus.entity : focus.on === 'tie' ? focus.ends[0] : ''
      onStory()
      document.querySelector<HTMLElement>(`[data-entity="${from}"]`)?.focus({ preventScroll: true })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [focus, onStory])
}
