/** A story's page in the browser: the address drawn, with everything that needs script in its slots. */

import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Address, Focus } from '#core/address/address.ts'
import type { Move } from '#core/address/moves.ts'
import { focusEntity, focusStory, focusTie } from '#core/address/moves.ts'
import { pageHrefOf } from '#core/address/pages.ts'
import { titleOf } from '#core/address/titles.ts'
import { scopeOf } from '#core/query/scope.ts'
import { endsOf } from '#core/query/ties.ts'
import { remembered } from '#core/story/remembered.ts'
import { FollowProvider } from '#ui/guide/FollowSlot.tsx'
import { AheadProvider, type Here, HereProvider } from '#ui/Here.tsx'
import { Page as PlainPage } from '#ui/Page.tsx'
import { isLate } from '#ui/panel/Panel.tsx'
import { useEscape } from './focus/useEscape.ts'
import { useFilterFocus } from './focus/useFilterFocus.ts'
import { useHandle } from './focus/useHandle.ts'
import { usePanelFocus } from './focus/usePanelFocus.ts'
import { useMissingInSight, usePanelScroll } from './focus/usePanelScroll.ts'
import { FollowingMap } from './guide/FollowingMap.tsx'
import { FollowSwitch } from './guide/FollowSwitch.tsx'
import { useGuide } from './guide/useGuide.ts'
import { Notices } from './pages/Notices.tsx'
import type { SessionState, Shown } from './session/session.ts'
import { useSession } from './session/useSession.ts'
import { usePreferences } from './shell/usePreferences.ts'
import { loadLatePanels } from './stage/latePanels.ts'
import { Panels } from './stage/Panels.tsx'
import { Picture } from './stage/Picture.tsx'
import { PlainViewPlace } from './stage/PlainViewPlace.tsx'
import { rehearse } from './stage/rehearsal.tsx'
import { atRest } from './stage/rest.ts'
import { useLive } from './stage/useLive.ts'
import { useScenes } from './stage/useScenes.ts'
import { useScreen } from './stage/useScreen.ts'
import { useTools } from './tools.ts'
import { type Place, useSlots } from './useSlots.tsx'
import { loadView } from './views/registry.ts'

type Props = {
  readonly base: string
  readonly shown: Shown
  /** The address of the page that was sent, if one was. */
  readonly sent: Address | undefined
}

const Page = memo(PlainPage)

const hasMissing = ({ problems }: SessionState): boolean =>
  problems.some(({ code }) => code === 'not-in-story')

/** Loads what the page at an address is drawn from besides this. */
export async function readyFor({ view, focus }: Address): Promise<void> {
  if (view !== 'map') await loadView(view)
  if (isLate(focus)) await loadLatePanels()
}

/** Moves that the map asks for, the same functions for the page's life. */
function useTapMoves(move: (move: Move) => void) {
  return useMemo(
    () => ({
      onEntity: (entity: Parameters<typeof focusEntity>[0]) => move(focusEntity(entity)),
      onTie: (tie: Parameters<typeof endsOf>[0]) => move(focusTie(...endsOf(tie))),
      onPaper: () => move(focusStory),
    }),
    [move],
  )
}

/** Where an address of the story is, the same object for the same address while the lens stays. */
function useHereOf(base: string, { index, address: { lens } }: Shown): (address: Address) => Here {
  return useMemo(() => {
    const scope = scopeOf(index, lens)
    const hrefOf = (to: Address) => pageHrefOf(base, to)
    return remembered((address: Address) => ({ index, address, scope, hrefOf }))
  }, [base, index, lens])
}

/** Where the reader may go next, if all that changes is a panel that can be drawn here. */
function useComing({ address }: Shown, hereOf: (address: Address) => Here): Here | undefined {
  const coming = useDeferredValue(useSession((state) => state.coming))
  if (!coming || coming.lens !== address.lens || isLate(coming.focus)) return undefined
  return hereOf(coming)
}

/**
 * What the reader has asked for is painted first, and the rest of the page follows: a new focus is a new
 * panel, a new lens is other filters, a new view another link that is the current one. The map and the
 * other views are of the rest in any case.
 */
function useFirstThings(now: Place) {
  const later = useDeferredValue(now)
  const [before, after] = [later.shown, now.shown]
  const isTogether = before.index !== after.index
  const isPanelFirst = before.address.focus !== after.address.focus
  const isViewFirst = before.address.view !== after.address.view
  return {
    ofPanel: isTogether || isPanelFirst ? now : later,
    ofFilters: isTogether || isViewFirst || !isPanelFirst ? now : later,
    ofRest: isTogether ? now : later,
  }
}

function useFollowSwitch(isLive: boolean) {
  const { preferences } = useTools()
  const [{ mapFollows }, change] = usePreferences(preferences)
  const onFollows = useCallback((next: boolean) => change({ mapFollows: next }), [change])
  const followSwitch = useMemo(
    () => isLive && <FollowSwitch follows={mapFollows} onFollows={onFollows} />,
    [isLive, mapFollows, onFollows],
  )
  return { follows: mapFollows, followSwitch }
}

/** The canvas, for the screen that it is shown on; `isShown` once it has drawn what the SVG shows. */
function useMap(place: Place, follows: boolean) {
  const isMap = place.here.address.view === 'map'
  const sceneFor = useScenes(place.here.index, place.shown.places)
  const taps = useTapMoves(useSession((state) => state.move))
  const screen = useScreen('map-place', isMap)
  const [shownOn, setShownOn] = useState<string | null>(null)
  const onShown = useCallback(() => setShownOn(screen), [screen])
  const onFailed = useCallback(() => setShownOn(null), [])
  const map = useMemo(
    () =>
      isMap &&
      screen && (
        <HereProvider value={place.here}>
          <FollowingMap
            key={`${place.here.index.story.id} ${screen}`}
            scene={sceneFor(screen)}
            address={place.here.address}
            scope={place.here.scope}
            follows={follows}
            taps={taps}
            onShown={onShown}
            onFailed={onFailed}
          />
        </HereProvider>
      ),
    [isMap, screen, sceneFor, place, follows, taps, onShown, onFailed],
  )
  return { map, isShown: shownOn !== null && shownOn === screen, sceneFor }
}

function useTitle({ index, address }: Here): void {
  useEffect(() => {
    document.title = titleOf(index, address)
  }, [index, address])
}

/** Once, for the code is the same for every story. */
function useRehearsal(here: Here): void {
  const start = useRef(here)
  useEffect(() => {
    const stop = new AbortController()
    const cancel = atRest(() => rehearse(start.current, stop.signal))
    return () => {
      cancel()
      stop.abort()
    }
  }, [])
}

export function StoryPage({ base, shown, sent }: Props) {
  const { index, address } = shown
  const hereOf = useHereOf(base, shown)
  const coming = useComing(shown, hereOf)
  const here = hereOf(address)
  const now = useMemo(() => ({ base, shown, here }), [base, shown, here])
  const isLive = useLive()
  const { ofPanel, ofFilters, ofRest } = useFirstThings(now)
  const { follows, followSwitch } = useFollowSwitch(isLive)
  const { map, isShown, sceneFor } = useMap(ofRest, follows)
  const slots = useSlots(ofRest)
  const { announcer } = useTools()
  const { view } = ofRest.here.address
  const go = useSession((state) => state.go)
  const move = useSession((state) => state.move)
  const onStory = useCallback(() => move(focusStory), [move])

  useEscape(address, onStory)
  usePanelFocus(address.focus)
  const isStoryDeep = usePanelScroll(address.focus)
  useMissingInSight(useSession(hasMissing))
  useFilterFocus(ofFilters.here.address.lens)
  useFilterFocus(ofRest.here.address.lens)
  useGuide(index, address, go, announcer.say)
  useHandle()
  useTitle(ofRest.here)

  // Fetched before anybody asks; who asks earlier or when it failed has it fetched then.
  useEffect(() => atRest(() => void loadLatePanels().catch(() => {})), [])
  useRehearsal(now.here)

  const picture = useMemo(
    () => view === 'map' && <Picture sent={sent} sceneFor={sceneFor} />,
    [view, sent, sceneFor],
  )
  const plainView = useMemo(() => view !== 'map' && <PlainViewPlace name={view} />, [view])
  const mayWait = useCallback(
    ({ on }: Focus) => isLive && !(isStoryDeep && on === 'story'),
    [isLive, isStoryDeep],
  )
  const panel = useMemo(
    () => <Panels now={ofPanel.here} before={ofRest.here} coming={coming} mayWait={mayWait} />,
    [ofPanel.here, ofRest.here, coming, mayWait],
  )
  const notices = useMemo(() => <Notices base={base} />, [base])
  return (
    <FollowProvider value={followSwitch}>
      <HereProvider value={ofRest.here}>
        <AheadProvider value={ofFilters.here}>
          <Page
            isSent={sent !== undefined}
            picture={picture}
            view={plainView}
            panel={panel}
            notices={notices}
            map={map}
            isMapShown={isShown}
            {...slots}
          />
        </AheadProvider>
      </HereProvider>
    </FollowProvider>
  )
}
