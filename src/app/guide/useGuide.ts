/** The guided story by keys and for those who listen: arrows step while its bar has the focus, the focus stays there, and each step is said once. */

import { useEffect, useRef } from 'react'
import type { Address } from '#core/address/address.ts'
import { counterOf, guidePlaceOf, stepTitleOf } from '#core/address/guide.ts'
import { isSameAddress } from '#core/address/step.ts'
import type { StoryIndex } from '#core/story/index.ts'

type Way = 'previous' | 'next'
type Step = { readonly to: Address; readonly way: Way; readonly isKey: boolean }

const ways: Readonly<Record<string, Way>> = { ArrowLeft: 'previous', ArrowRight: 'next' }

const isPlain = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey

const within = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null

/** The same link of the bar that stands there now; at the start there is but one. */
function focusBar(way: Way): void {
  const bar = document.querySelector('[data-guide]')
  const link = bar?.querySelector<HTMLElement>(`[data-guide-way="${way}"]`)
  const other = bar?.querySelector<HTMLElement>('[data-guide-way]')
  ;(link ?? other)?.focus({ preventScroll: true })
}

/** Remembers the step that a link or a key of the bar has just asked for. */
function useAskedStep(index: StoryIndex, address: Address, go: (address: Address) => void) {
  const asked = useRef<Step | undefined>(undefined)
  useEffect(() => {
    const ask = (way: Way, isKey: boolean): Step | undefined => {
      const to = guidePlaceOf(index, address)?.[way]
      asked.current = to && { to, way, isKey }
      return asked.current
    }
    const onClick = (event: MouseEvent) => {
      const way = within(event, '[data-guide-way]')?.dataset['guideWay'] as Way | undefined
      if (way) ask(way, event.detail === 0)
    }
    const onKey = (event: KeyboardEvent) => {
      const way = ways[event.key]
      if (!way || !isPlain(event) || !within(event, '[data-guide]')) return
      event.preventDefault()
      const step = ask(way, true)
      if (step) go(step.to)
    }
    document.addEventListener('click', onClick, true)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('click', onClick, true)
      document.removeEventListener('keydown', onKey)
    }
  }, [index, address, go])
  return asked
}

/** Must come after whatever else moves the focus when the panel changes: here it has the last word. */
export function useGuide(
  index: StoryIndex,
  address: Address,
  go: (address: Address) => void,
  say: (text: string) => void,
): void {
  const asked = useAskedStep(index, address, go)
  const { focus } = address
  const last = useRef(focus)
  useEffect(() => {
    if (last.current === focus) return
    last.current = focus
    const step = asked.current
    asked.current = undefined
    const place = guidePlaceOf(index, address)
    if (!step || !place || !isSameAddress(step.to, address)) return
    if (step.isKey) focusBar(step.way)
    // A title that took the focus is read out already.
    if (document.activeElement?.id === 'panel-title') return
    say(`${counterOf(place)}: ${stepTitleOf(index, address)}`)
  }, [index, address, focus, asked, say])
}
