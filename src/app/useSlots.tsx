/** The parts of a page that need script, for the page's slots: search, sharing, theme, and what is printed. */

import { useCallback, useEffect, useRef } from 'react'
import type { Scope } from '#core/query/scope.ts'
import type { PageSlots } from '#ui/Page.tsx'
import { usePaper } from './print/usePaper.tsx'
import type { Shown } from './session/session.ts'
import { useSession } from './session/useSession.ts'
import { LiveRegion } from './shell/LiveRegion.tsx'
import { SearchBox } from './shell/SearchBox.tsx'
import { ShareButton } from './shell/ShareButton.tsx'
import { scopeMessage } from './shell/scopeMessage.ts'
import { type Standpoint, standpointOf } from './shell/share/standpoint.ts'
import { KeySwitch, ThemeSwitch } from './shell/ThemeSwitch.tsx'
import { usePreferences } from './shell/usePreferences.ts'
import { useTools } from './tools.ts'

/** Speaks of a lens that changed while the focus stayed where it was. */
function useScopeSaid(scope: Scope, say: (text: string) => void): void {
  const last = useRef(scope.lens)
  useEffect(() => {
    if (last.current === scope.lens) return
    last.current = scope.lens
    say(scopeMessage(scope))
  }, [scope, say])
}

export function useSlots(base: string, shown: Shown, scope: Scope): PageSlots {
  const { index, places, address } = shown
  const { announcer, preferences: port } = useTools()
  const { say } = announcer
  const go = useSession((state) => state.go)
  const [{ theme, singleKeys }, change] = usePreferences(port)
  useScopeSaid(scope, say)
  const standpoint = useCallback(
    (): Standpoint =>
      standpointOf(
        { address, scope, places: places.wide },
        { origin: location.origin, base, now: new Date() },
      ),
    [address, scope, places, base],
  )
  const paper = usePaper(standpoint)
  return {
    ...paper,
    search: (
      <SearchBox index={index} address={address} onAddress={go} say={say} singleKeys={singleKeys} />
    ),
    share: <ShareButton address={address} standpoint={standpoint} />,
    theme: (
      <>
        <ThemeSwitch theme={theme} onTheme={(next) => change({ theme: next })}>
          <KeySwitch
            singleKeys={singleKeys}
            onSingleKeys={(next) => change({ singleKeys: next })}
          />
        </ThemeSwitch>
        <LiveRegion announcer={announcer} />
      </>
    ),
  }
}
