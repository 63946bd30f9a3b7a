/** The keys of the matrix: arrows walk its links, Escape puts the words of a cell away. Tells which link is the one stop for Tab. */

import { type RefObject, useEffect, useState } from 'react'
import type { Matrix } from '#ui/matrix/matrix.ts'
import type { Stop } from '#ui/matrix/stop.ts'
import { hasLink, stopAfter } from './steps.ts'

const start: Stop = { row: 1, column: 0 }

/** Where a link of the matrix stands; undefined for anything else. */
const stopOf = (target: EventTarget | null): Stop | undefined => {
  const { row, column } = target instanceof HTMLElement ? target.dataset : {}
  if (row === undefined || column === undefined) return undefined
  return { row: Number(row), column: Number(column) }
}

export function useWalk(place: RefObject<HTMLElement | null>, matrix: Matrix): Stop {
  const [visited, setVisited] = useState(start)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const speak = () => delete element.dataset.quiet
    const onFocus = ({ target }: FocusEvent) => {
      speak()
      const at = stopOf(target)
      if (at) setVisited(at)
    }
    const onKey = (event: KeyboardEvent) => {
      const at = stopOf(event.target)
      if (!at || event.altKey || event.metaKey || event.shiftKey) return
      if (event.key === 'Escape' && element.dataset.quiet === undefined) {
        element.dataset.quiet = ''
        event.preventDefault()
        return
      }
      const to = stopAfter(matrix, at, event.key, event.ctrlKey)
      if (!to) return
      const link = `[data-row="${to.row}"][data-column="${to.column}"]`
      element.querySelector<HTMLElement>(link)?.focus()
      event.preventDefault()
    }
    element.addEventListener('focusin', onFocus)
    element.addEventListener('keydown', onKey)
    element.addEventListener('pointermove', speak)
    return () => {
      element.removeEventListener('focusin', onFocus)
      element.removeEventListener('keydown', onKey)
      element.removeEventListener('pointermove', speak)
    }
  }, [place, matrix])
  return hasLink(matrix, visited) ? visited : start
}
