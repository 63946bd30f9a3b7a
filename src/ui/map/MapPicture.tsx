/** The map as SVG for either shape of screen; the style sheet shows the one that fits its place. */

import type { Drawing } from '#core/draw/display.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './MapPicture.module.css'
import { MapSvg } from './MapSvg.tsx'
import { mapDescriptionOf } from './mapDescription.ts'

export type Drawings = { readonly wide: Drawing; readonly tall: Drawing }

export function MapPicture({ drawings }: { readonly drawings: Drawings }) {
  const { scope, address } = useHere()
  const description = mapDescriptionOf(scope, address)
  return (
    <div className={styles.picture}>
      <MapSvg drawing={drawings.wide} name="wide" {...description} />
      <MapSvg drawing={drawings.tall} name="tall" {...description} />
    </div>
  )
}

/**
 * The picture of the page that was sent, taken over as it stands: its links are plain ones, and hundreds of elements need not be made a second time.
 * Only for hydration. React leaves the content of an element alone that it knows as text, and does not look whether it is the text it knows.
 */
export const SentPicture = () => (
  <div className={styles.picture} suppressHydrationWarning>
    {''}
  </div>
)
