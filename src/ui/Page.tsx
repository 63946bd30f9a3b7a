/** A whole page by props: head, map, filters and panel. The same at build time and in the browser; what needs script comes in by slots. */

import { memo, type ReactNode } from 'react'
import { focusStory } from '#core/address/moves.ts'
import { openLens } from '#core/query/lens.ts'
import { capitalised, mapCaution } from '#core/query/wording.ts'
import { CountryChips } from './filters/CountryChips.tsx'
import { FilterList } from './filters/FilterList.tsx'
import { FilterOpener, FilterSheet } from './filters/FilterPopover.tsx'
import { Legend } from './filters/Legend.tsx'
import { PeriodChip } from './filters/PeriodChip.tsx'
import { ScopeLine } from './filters/ScopeLine.tsx'
import { Header } from './Header.tsx'
import { Ahead, useHere } from './Here.tsx'
import styles from './Page.module.css'
import { PrintedHead } from './PrintedHead.tsx'
import { StylePlace } from './StylePlace.tsx'
import { ViewLinks } from './ViewLinks.tsx'
import { VoiceOpener, VoiceSheet } from './voices/VoicePicker.tsx'

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
  /** On paper alone: under the map, where this can be seen again; after the text, the claims that it does not list. */
  readonly printedCredit?: ReactNode
  readonly printedClaims?: ReactNode
}

type Props = PageSlots & {
  /** The map as SVG; absent where another view is shown. */
  readonly picture?: ReactNode
  /** The view in place of the map. */
  readonly view?: ReactNode
  readonly panel: ReactNode
  /** Whether the page is one that was sent: those hold the rest of their style. */
  readonly isSent: boolean
}

// Each part of its own: what changes only the panel leaves the others as they are.

type HeadProps = Pick<PageSlots, 'search' | 'share' | 'theme'>

const Head = memo(function Head({ search, share, theme }: HeadProps) {
  const { address, hrefOf } = useHere()
  return (
    <Header
      home={hrefOf({ ...focusStory(address), view: 'map', lens: openLens })}
      views={
        <Ahead>
          <ViewLinks />
        </Ahead>
      }
      search={search}
      voices={<VoiceOpener />}
      share={share}
      theme={theme}
    />
  )
})

const Filters = memo(function Filters() {
  return (
    <div className={styles.filters}>
      <Ahead>
        <CountryChips />
        <PeriodChip />
      </Ahead>
      <FilterOpener />
    </div>
  )
})

/** Closed at first, and so after all that shows: each hangs on its button wherever it stands. */
const Sheets = memo(function Sheets() {
  return (
    <>
      <VoiceSheet />
      <FilterSheet>
        <FilterList />
      </FilterSheet>
    </>
  )
})

/** The map's place: the picture, and the canvas over it once there is one. */
const MapPlace = memo(function MapPlace({
  picture,
  map,
  isMapShown,
}: Pick<PageSlots, 'map' | 'isMapShown'> & Pick<Props, 'picture'>) {
  return (
    <div className={styles.map} id="map-place">
      {!isMapShown && picture}
      {map}
    </div>
  )
})

const Chevron = ({ up = false }: { readonly up?: boolean }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path
      d={up ? 'M3 10.5l5-5 5 5' : 'M3 5.5l5 5 5-5'}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    />
  </svg>
)

/** `isMap`: only what stands on a map has a distance and a position to be misread. */
const Foot = memo(function Foot({ isMap }: { readonly isMap: boolean }) {
  return (
    <div className={styles.foot}>
      <div className={styles.footRows}>
        <div className={styles.scope}>
          <Ahead>
            <ScopeLine />
          </Ahead>
        </div>
        {isMap && <p className={styles.caution}>{mapCaution}</p>}
        <div className={styles.legend}>
          <Legend />
        </div>
      </div>
    </div>
  )
})

/** What one hand reaches: the views, and the way to the text and back. */
const Handle = memo(function Handle() {
  const { view } = useHere().address
  return (
    <div className={styles.handle}>
      <Ahead>
        <ViewLinks label="Views of the story" />
      </Ahead>
      <a href="#panel" aria-label="To the text">
        <Chevron up />
      </a>
      <a href="#map" aria-label={`To the ${view}`}>
        <Chevron />
      </a>
    </div>
  )
})

export function Page({ isSent, picture, view, panel, notices, ...slots }: Props) {
  const { address } = useHere()
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#panel">
        Skip to the text
      </a>
      <Head search={slots.search} share={slots.share} theme={slots.theme} />
      <main className={styles.main}>
        <section
          className={picture ? styles.stage : `${styles.stage} ${styles.isText}`}
          id="map"
          aria-label={capitalised(address.view)}
        >
          <PrintedHead />
          <Filters />
          {picture ? (
            <MapPlace picture={picture} map={slots.map} isMapShown={slots.isMapShown ?? false} />
          ) : (
            <div className={styles.view}>{view}</div>
          )}
          {isSent && <StylePlace />}
          <Foot isMap={Boolean(picture)} />
          {slots.printedCredit}
        </section>
        <section className={styles.panel} id="panel" aria-labelledby="panel-title">
          <Handle />
          {notices}
          {panel}
          {slots.printedClaims}
        </section>
      </main>
      <Sheets />
    </div>
  )
}
