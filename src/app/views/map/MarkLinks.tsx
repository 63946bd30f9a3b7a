/** Real links over the marks, for keyboard, screen reader and touch exploration; one tab stop, arrows to neighbours. */

import type { Core } from 'cytoscape'
import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react'
import { focusEntity } from '#core/address/moves.ts'
import type { Drawing, DrawnMark } from '#core/draw/display.ts'
import { type Direction, markTowards, neighbourAfter } from '#core/draw/walk.ts'
import type { EntityId } from '#core/story/ids.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './MapView.module.css'
import { useLinkPlaces } from './useLinkPlaces.ts'
import type { Viewport } from './useViewport.ts'

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Top to bottom in bands of a mark's height, left to right within one. */
const inReadingOrder = (marks: readonly DrawnMark[]): readonly DrawnMark[] =>
  [...marks].sort((a, b) => Math.round(a.y / 48) - Math.round(b.y / 48) || a.x - b.x)

type LinkProps = {
  readonly mark: DrawnMark
  /** Whether Tab leads to it. */
  readonly isStop: boolean
  readonly onVisit: (entity: EntityId) => void
}

/** Drawn by itself: a press moves the focus, and must not draw all links before the click is heard. */
const MarkLink = memo(function MarkLink({ mark, isStop, onVisit }: LinkProps) {
  const { address, hrefOf } = useHere()
  const { entity, name, role, isChosen } = mark
  return (
    <a
      href={hrefOf(focusEntity(entity)(address))}
      data-entity={entity}
      data-lights={`entity:${entity}`}
      tabIndex={isStop ? 0 : -1}
      aria-label={`${name}, ${role}`}
      {...(isChosen ? { 'aria-current': 'true' as const } : {})}
      onFocus={() => onVisit(entity)}
    />
  )
})

type Props = {
  readonly core: Core | null
  readonly drawing: Drawing
  readonly viewport: Viewport
}

export function MarkLinks({ core, drawing, viewport }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const [visited, setVisited] = useState<EntityId | null>(null)
  const [cameFrom, setCameFrom] = useState<EntityId | undefined>()
  const marks = useMemo(() => inReadingOrder(drawing.marks), [drawing.marks])
  useLinkPlaces(core, list, marks)

  const chosen = marks.find(({ isChosen }) => isChosen)?.entity
  const stop = marks.some(({ entity }) => entity === visited)
    ? visited
    : (chosen ?? marks[0]?.entity)

  const visit = (entity: EntityId) => {
    list.current?.querySelector<HTMLElement>(`[data-entity="${entity}"]`)?.focus()
  }

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const target = event.target as HTMLElement
    const at = target.dataset.entity as EntityId | undefined
    if (!at || event.altKey || event.ctrlKey || event.metaKey) return
    const direction = arrows[event.key]
    if (direction) visit(markTowards(drawing, at, direction))
    else if (event.key === 'Home') visit(marks[0]?.entity ?? at)
    else if (event.key === 'End') visit(marks.at(-1)?.entity ?? at)
    else if (event.key === ']' || event.key === '[') {
      // Neighbours of the mark from which this walk began, one after the other.
      const hub = cameFrom ?? at
      const next = neighbourAfter(
        drawing,
        hub,
        at === hub ? undefined : at,
        event.key === ']' ? 1 : -1,
      )
      visit(next)
      setCameFrom(hub)
      event.preventDefault()
      return
    } else if (event.key === '+' || event.key === '=') viewport.zoomBy(1.25)
    else if (event.key === '-') viewport.zoomBy(0.8)
    else if (event.key === '0') viewport.fit()
    else return
    setCameFrom(undefined)
    event.preventDefault()
  }

  return (
    <ul ref={list} className={styles.links} onKeyDown={onKeyDown} aria-label="Actors on the map">
      {marks.map((mark) => (
        <li key={mark.entity}>
          <MarkLink mark={mark} isStop={mark.entity === stop} onVisit={setVisited} />
        </li>
      ))}
    </ul>
  )
}
