/** A whole page by props: head, map, filters and panel. The same at build time and in the browser; what needs script comes in by slots. */

import type { ReactNode } from 'react'
import { focusStory } from '#core/address/moves.ts'
import type { Drawing } from '#core/draw/display.ts'
import { openLens } from '#core/query/lens.ts'
import { CountryChips } from './filters/CountryChips.tsx'
import { FilterList } from './filters/FilterList.tsx'
import { FilterPopover } from './filters/FilterPopover.tsx'
import { Legend } from './filters/Legend.tsx'
import { ScopeLine } from './filters/ScopeLine.tsx'
import { Header } from './Header.tsx'
import { useHere } from './Here.tsx'
import { MapSvg } from './map/MapSvg.tsx'
import { mapDescriptionOf } from './map/mapDescription.ts'
import styles from './Page.module.css'

export type PageSlots = {
  readonly search?: ReactNode
  readonly share?: ReactNode
  readonly theme?: ReactNode
  /** The canvas, once it can take the map over; shown on top of the SVG. */
  readonly map?: ReactNode
  /** Whether the canvas shows the map, so that the SVG may step back. */
  readonly isMapShown?: boolean
  /** Messages about the address or the data. */
  readonly notices?: ReactNode
}

type Props = PageSlots & {
  readonly wide: Drawing
  readonly tall: Drawing
  readonly panel: ReactNode
}

export function Page({ wide, tall, panel, notices, map, isMapShown = false, ...slots }: Props) {
  const { address, hrefOf, scope } = useHere()
  const home = hrefOf({ ...focusStory(address), view: 'map', lens: openLens })
  const description = mapDescriptionOf(scope, address)
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#panel">
        Skip to the text
      </a>
      <Header home={home} search={slots.search} share={slots.share} theme={slots.theme} />
      <main className={styles.main}>
        <section className={styles.stage} id="map" aria-label="Map">
          <div className={styles.filters}>
            <CountryChips />
            <FilterPopover>
              <FilterList />
            </FilterPopover>
          </div>
          <div className={styles.map} id="map-place">
            {!isMapShown && (
              <div className={styles.picture}>
                <MapSvg drawing={wide} name="wide" {...description} />
                <MapSvg drawing={tall} name="tall" {...description} />
              </div>
            )}
            {map}
          </div>
          <div className={styles.foot}>
            <ScopeLine />
            <Legend />
          </div>
        </section>
        <section className={styles.panel} id="panel" aria-labelledby="panel-title">
          <nav className={styles.handle} aria-label="Map and text">
            <a href="#panel">Read</a>
            <a href="#map">Map</a>
          </nav>
          {notices}
          {panel}
        </section>
      </main>
    </div>
  )
}
