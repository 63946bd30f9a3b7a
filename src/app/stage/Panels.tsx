/** The panel of where the reader is. The one before it stays unseen until there is time to take it down. */

import { memo } from 'react'
import type { Focus } from '#core/address/address.ts'
import { tieIdOf } from '#core/query/ties.ts'
import { type Here, HereProvider } from '#ui/Here.tsx'
import { LaterProvider } from '#ui/Later.tsx'
import { LeavingProvider } from '#ui/panel/Frame.tsx'
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

type OneProps = { readonly here: Here; readonly mayWait: boolean; readonly isLeaving: boolean }

const OnePanel = memo(function OnePanel({ here, mayWait, isLeaving }: OneProps) {
  return (
    <HereProvider value={here}>
      <LaterProvider value={mayWait}>
        <LeavingProvider value={isLeaving}>
          <PanelPlace />
        </LeavingProvider>
      </LaterProvider>
    </HereProvider>
  )
})

type Props = {
  readonly now: Here
  /** Where the rest of the page still is. */
  readonly before: Here
  /** Whether lower parts of a panel may come a moment later. */
  readonly mayWait: (focus: Focus) => boolean
}

export function Panels({ now, before, mayWait }: Props) {
  const focuses = [now.address.focus, before.address.focus] as const
  const [key, keyBefore] = focuses.map(keyOf)
  return [
    <OnePanel key={key} here={now} mayWait={mayWait(focuses[0])} isLeaving={false} />,
    // After the new one: what looks for a title or a section finds the one that shows.
    key !== keyBefore && (
      <OnePanel key={keyBefore} here={before} mayWait={mayWait(focuses[1])} isLeaving />
    ),
  ]
}
