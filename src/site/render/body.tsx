/** A page's content as HTML, from the same components as the app's; the browser takes it over as it stands. */

import { renderToString } from 'react-dom/server'
import type { Address, ViewName } from '#core/address/address.ts'
import { pageHrefOf } from '#core/address/pages.ts'
import { type Scene, sceneOf } from '#core/draw/scene.ts'
import type { StoryPlaces } from '#core/place/places.ts'
import { scopeOf } from '#core/query/scope.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { HereProvider } from '#ui/Here.tsx'
import { ListView } from '#ui/list/ListView.tsx'
import { MapPicture } from '#ui/map/MapPicture.tsx'
import { MatrixView } from '#ui/matrix/MatrixView.tsx'
import { Page } from '#ui/Page.tsx'
import { latePanels } from '#ui/panel/latePanels.ts'
import { Panel } from '#ui/panel/Panel.tsx'
import { TimelineView } from '#ui/timeline/TimelineView.tsx'

/** The views that are no map, as they are without script. */
function viewOf(view: ViewName) {
  switch (view) {
    case 'map':
      return null
    case 'matrix':
      return <MatrixView />
    case 'timeline':
      return <TimelineView />
    case 'list':
      return <ListView />
    default:
      return view satisfies never
  }
}

/** Draws pages of one story. `base`: the site's root with its slashes. */
export function bodiesOf(
  index: StoryIndex,
  places: StoryPlaces,
  base: string,
): (address: Address) => string {
  const wide: Scene = sceneOf(index, places.wide)
  const tall: Scene = sceneOf(index, places.tall)
  return (address) => {
    const scope = scopeOf(index, address.lens)
    const hrefOf = (to: Address) => pageHrefOf(base, to)
    return renderToString(
      <HereProvider value={{ index, address, scope, hrefOf }}>
        <Page
          isSent={true}
          picture={
            address.view === 'map' && (
              <MapPicture
                drawings={{
                  wide: wide.drawingOf(address, scope),
                  tall: tall.drawingOf(address, scope),
                }}
              />
            )
          }
          view={viewOf(address.view)}
          panel={<Panel late={latePanels} />}
        />
      </HereProvider>,
    )
  }
}
