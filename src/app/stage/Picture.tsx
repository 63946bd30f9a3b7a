/** The map as SVG: the one that was sent while nothing has changed, and one drawn anew from then on. */

import { useMemo, useState } from 'react'
import type { Address } from '#core/address/address.ts'
import { isSameAddress } from '#core/address/step.ts'
import { useHere } from '#ui/Here.tsx'
import { MapPicture, SentPicture } from '#ui/map/MapPicture.tsx'
import { useLive } from './useLive.ts'
import type { SceneFor } from './useScenes.ts'

type Props = {
  /** The address of the page that was sent, if one was. */
  readonly sent: Address | undefined
  readonly sceneFor: SceneFor
}

function DrawnPicture({ sceneFor }: Pick<Props, 'sceneFor'>) {
  const { address, scope } = useHere()
  const drawings = useMemo(
    () => ({
      wide: sceneFor('wide').drawingOf(address, scope),
      tall: sceneFor('tall').drawingOf(address, scope),
    }),
    [sceneFor, address, scope],
  )
  return <MapPicture drawings={drawings} />
}

export function Picture({ sent, sceneFor }: Props) {
  const { address } = useHere()
  const isLive = useLive()
  // What was sent stands there for the first look alone: taken away, it cannot be put back.
  const [isTakenOver] = useState(!isLive)
  const [hasLeft, setLeft] = useState(false)
  const isSent = isTakenOver && !hasLeft && sent !== undefined && isSameAddress(sent, address)
  if (isTakenOver && !hasLeft && !isSent) setLeft(true)
  return isSent ? <SentPicture /> : <DrawnPicture sceneFor={sceneFor} />
}
