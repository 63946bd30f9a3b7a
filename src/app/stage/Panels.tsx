/** The panel of where the reader is. One that is being pressed is drawn unseen beside it, and the one before it stays unseen until there is time to take it down. */

import { memo, useLayoutEffect, useRef } from 'react'
import type { Focus } from '#core/address/address.ts'
import { tieIdOf } from '#core/query/ties.ts'
import { type Here, HereProvider } from '#ui/Here.tsx'
import { ComingProvider, LaterProvider } from '#ui/Later.tsx'
import { FrameProvider } from '#ui/panel/Frame.tsx'
import { PanelPlace } from './PanelPlace.tsx'

/**
 * Another actor's panel is a new one, and may bring its lower parts later; patched, it would come whole.
 * Panels with the same key are one that changes: the steps of a guide keep the keyboard's place.
 */
function keyOf(focus: Focus): string {
  if (focus.on === 'entity') return `entity ${focus.entity}`
  if (focus.on === 'tie') return `tie ${tieIdOf(...focus.ends)}`
  return focus.on
}

type Place = 'now' | 'before' | 'coming'
type OneProps = { readonly here: Here; readonly mayWait: boolean; readonly place: Place }

/** Past the components, for a panel that has made room is to cost nothing more; one that comes is laid out unseen. */
function useFrame(place: Place) {
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!frame.current) return
    frame.current.hidden = place === 'before'
    frame.current.toggleAttribute('data-coming', place === 'coming')
  }, [place])
  return frame
}

const OnePanel = memo(function OnePanel({ here, mayWait, place }: OneProps) {
  const frame = useFrame(place)
  return (
    <HereProvider value={here}>
      <LaterProvider value={mayWait}>
        <ComingProvider value={place === 'coming'}>
          <FrameProvider value={frame}>
            <PanelPlace />
          </FrameProvider>
        </ComingProvider>
      </LaterProvider>
    </HereProvider>
  )
})

type Props = {
  readonly now: Here
  /** Where the rest of the page still is. */
  readonly before: Here
  /** Where the reader may go next. */
  readonly coming: Here | undefined
  /** Whether lower parts of a panel may come a moment later. */
  readonly mayWait: (focus: Focus) => boolean
}

export function Panels({ now, before, coming, mayWait }: Props) {
  // In this order nothing moves when the one that comes is there: what is moved is laid out anew. The one before stands
  // last, so that what looks for a title or a section finds the one that shows.
  const places: readonly (readonly [Place, Here | undefined])[] = [
    ['coming', coming],
    ['now', now],
    ['before', before],
  ]
  const keys = places.map(([, here]) => here && keyOf(here.address.focus))
  return places.map(([place, here], at) => {
    const isElsewhere = keys[at] === keys[1] || (place === 'before' && keys[at] === keys[0])
    if (!here || (place !== 'now' && isElsewhere)) return null
    const wait = mayWait(here.address.focus)
    return <OnePanel key={keys[at]} here={here} mayWait={wait} place={place} />
  })
}
