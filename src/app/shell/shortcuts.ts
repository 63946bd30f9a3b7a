/** The keys that work wherever the reader stands, but never while a field is being written in. */

import { useEffect } from 'react'

/** What is read of a key press. */
export type KeyPress = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly repeat: boolean
  readonly isComposing: boolean
  readonly defaultPrevented: boolean
}

const isLatin = (key: string): boolean => /^[a-z]$/i.test(key)

/** K by what the key writes; where the layout writes no Latin letters, by where the key sits. */
const isK = ({ key, code }: KeyPress): boolean =>
  isLatin(key) ? key.toLowerCase() === 'k' : code === 'KeyK'

/**
 * Whether the press asks for the search: Ctrl+K or Cmd+K, or `/` however the layout writes it
 * (on some with Shift or AltGr, which counts as Ctrl and Alt at once).
 * `singleKeys` false: keys alone are no shortcuts, for those who speak to their device.
 */
export function asksForSearch(press: KeyPress, singleKeys: boolean): boolean {
  if (press.repeat || press.isComposing || press.defaultPrevented) return false
  const { ctrlKey, metaKey, altKey, shiftKey } = press
  if (press.key === '/') return singleKeys && !metaKey && ctrlKey === altKey
  return ctrlKey !== metaKey && !altKey && !shiftKey && isK(press)
}

const unwritten = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
])

/** Whether what has the focus takes letters. */
function isWritten(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches('textarea, select')) return true
  return target instanceof HTMLInputElement && !unwritten.has(target.type)
}

/** Calls `open` when the reader asks for the search. */
export function useSearchShortcut(open: () => void, singleKeys: boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!asksForSearch(event, singleKeys) || isWritten(event.composedPath()[0] ?? null)) return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [open, singleKeys])
}
