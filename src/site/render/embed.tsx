/** A page for frames on other sites: the map, one line and the way to the full page. Nothing on it does anything else. */

import { renderToStaticMarkup } from 'react-dom/server'
import type { Address } from '#core/address/address.ts'
import { embedPathOf, picturedAddress } from '#core/address/embeds.ts'
import { pageHrefOf } from '#core/address/pages.ts'
import { headingOf } from '#core/address/titles.ts'
import { sceneOf } from '#core/draw/scene.ts'
import { house } from '#core/exchange/about.ts'
import type { StoryPlaces } from '#core/place/places.ts'
import { scopeOf } from '#core/query/scope.ts'
import { mapCaution } from '#core/query/wording.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { hrefIn, type Site } from '#site/sharing/site.ts'
import { HereProvider } from '#ui/Here.tsx'
import { MapSvg } from '#ui/map/MapSvg.tsx'
import { mapDescriptionOf } from '#ui/map/mapDescription.ts'

/** Draws the pages for frames of one story. Marks and ties lead to each other's pages for frames. */
export function embedBodiesOf(
  index: StoryIndex,
  places: StoryPlaces,
  site: Site,
): (address: Address) => string {
  const wide = sceneOf(index, places.wide)
  const tall = sceneOf(index, places.tall)
  const { title } = index.story
  return (asked) => {
    const address = picturedAddress(index, asked)
    const scope = scopeOf(index, address.lens)
    const heading = headingOf(index, address)
    const description = mapDescriptionOf(scope, address)
    const hrefOf = (to: Address) => hrefIn(site, embedPathOf(to))
    return renderToStaticMarkup(
      <HereProvider value={{ index, address, scope, hrefOf }}>
        <main className="embed">
          <h1 className="embed-title">{heading}</h1>
          <div className="embed-map">
            <MapSvg drawing={wide.drawingOf(address, scope)} name="wide" {...description} />
            <MapSvg drawing={tall.drawingOf(address, scope)} name="tall" {...description} />
          </div>
          <p className="embed-line">{mapCaution}</p>
          <p className="embed-more">
            <a href={pageHrefOf(site.base, asked)} target="_blank" rel="noopener">
              {`Who says so: ${heading === title ? '' : `${heading}, in `}“${title}” on ${house}`}
            </a>
          </p>
        </main>
      </HereProvider>,
    )
  }
}
