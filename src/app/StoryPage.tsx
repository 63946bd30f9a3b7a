/** A story's page in the browser: the address drawn, with everything that needs script in its slots. */

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Move } from '#core/address/moves.ts'
import { focusEntity, focusStory, focusTie } from '#core/address/moves.ts'
import { pageHrefOf } from '#core/address/pages.ts'
import { titleOf } from '#core/address/titles.ts'
import { sceneOf } from '#core/draw/scene.ts'
import { scopeOf } from '#core/query/scope.ts'
import { endsOf } from '#core/query/ties.ts'
import { FollowProvider } from '#ui/guide/FollowSlot.tsx'
import { type Here, HereProvider } from '#ui/Here.tsx'
import { Page } from '#ui/Page.tsx'
import { Panel } from '#ui/panel/Panel.tsx'
import { useEscape } from './focus/useEscape.ts'
import { useHandle } from './focus/useHandle.ts'
import { usePanelFocus } from './focus/usePanelFocus.ts'
import { usePanelScroll } from './focus/usePanelScroll.ts'
import { FollowingMap } from './guide/FollowingMap.tsx'
import { FollowSwitch } from './guide/FollowSwitch.tsx'
import { useGuide } from './guide/useGuide.ts'
import { Notices } from './pages/Notices.tsx'
import type { Shown } from './session/session.ts'
import { useSession } from './session/useSession.ts'
import { usePreferences } from './shell/usePreferences.ts'
import { PlainViewPlace } from './stage/PlainViewPlace.tsx'
import { useLive } from './stage/useLive.ts'
import { useScreen } from './stage/useScreen.ts'
import { useTools } from './tools.ts'
import { useSlots } from './useSlots.tsx'

type Props = { readonly base: string; readonly shown: Shown }

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

export function StoryPage({ base, shown }: Props) {
  const { index, places, address } = shown
  const { lens, focus } = address
  const scope = useMemo(() => scopeOf(index, lens), [index, lens])
  const scenes = useMemo(
    () => ({
      wide: sceneOf(index, places.wide),
      tall: sceneOf(index, places.tall),
    }),
    [index, places],
  )
  const drawings = useMemo(
    () =>
      address.view === 'map'
        ? {
            wide: scenes.wide.drawingOf(address, scope),
            tall: scenes.tall.drawingOf(address, scope),
          }
        : undefined,
    [scenes, address, scope],
  )
  const here = useMemo<Here>(
    () => ({ index, address, scope, hrefOf: (to) => pageHrefOf(base, to) }),
    [index, address, scope, base],
  )
  const taps = useTapMoves(useSession((state) => state.move))
  const screen = useScreen('map-place', address.view === 'map')
  const [shownOn, setShownOn] = useState<string | null>(null)
  const onShown = useCallback(() => setShownOn(screen), [screen])
  const onFailed = useCallback(() => setShownOn(null), [])

  const slots = useSlots(base, shown, scope)
  const isLive = useLive()
  const { announcer, preferences } = useTools()
  const [{ mapFollows }, change] = usePreferences(preferences)
  const go = useSession((state) => state.go)

  useEscape(address, taps.onPaper)
  usePanelFocus(focus)
  usePanelScroll(focus)
  useGuide(index, address, go, announcer.say)
  useHandle()
  useEffect(() => {
    document.title = titleOf(index, address)
  }, [index, address])

  const followSwitch = (
    <FollowSwitch follows={mapFollows} onFollows={(next) => change({ mapFollows: next })} />
  )
  return (
    <HereProvider value={here}>
      <FollowProvider value={isLive && followSwitch}>
        <Page
          drawings={drawings}
          view={address.view !== 'map' && <PlainViewPlace name={address.view} />}
          panel={<Panel />}
          notices={<Notices base={base} />}
          isMapShown={shownOn !== null && shownOn === screen}
          map={
            screen &&
            drawings && (
              <FollowingMap
                key={`${index.story.id} ${screen}`}
                scene={scenes[screen]}
                address={address}
                scope={scope}
                follows={mapFollows}
                drawing={drawings[screen]}
                taps={taps}
                onShown={onShown}
                onFailed={onFailed}
              />
            )
          }
          {...(isLive ? slots : {})}
        />
      </FollowProvider>
    </HereProvider>
  )
}
