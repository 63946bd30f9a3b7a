/** Everything of a page that only script can do beside the map: search, sharing, preferences, the voice for those who listen, and what is printed. A chunk of its own, for the page reads well before it comes. */

import { useCallback, useEffect, useRef } from 'react'
import type { Shown } from '#app/session/session.ts'
import { useSession } from '#app/session/useSession.ts'
import { useTools } from '#app/tools.ts'
import type { Scope } from '#core/query/scope.ts'
import { PrintedClaims } from '#ui/PrintedClaims.tsx'
import { PrintedCredit } from '#ui/PrintedCredit.tsx'
import { LiveRegion } from './LiveRegion.tsx'
import { SearchBox } from './SearchBox.tsx'
import { ShareButton } from './ShareButton.tsx'
import { scopeMessage } from './scopeMessage.ts'
import { type Standpoint, standpointOf } from './share/standpoint.ts'
import { KeySwitch, ThemeSwitch } from './ThemeSwitch.tsx'
import { usePreferences } from './usePreferences.ts'

/** `base`: the site's root as the browser knows it, with its slashes; `scope`: that of the address shown. */
export type ToolProps = {
  readonly base: string
  readonly shown: Shown
  readonly scope: Scope
}

const standpointAt = ({ base, shown: { address, places }, scope }: ToolProps): Standpoint =>
  standpointOf(
    { address, scope, places: places.wide },
    { origin: location.origin, base, now: new Date() },
  )

export function Search({ shown: { index, address } }: ToolProps) {
  const { announcer, preferences } = useTools()
  const go = useSession((state) => state.go)
  const [{ singleKeys }] = usePreferences(preferences)
  const { say } = announcer
  return (
    <SearchBox index={index} address={address} onAddress={go} say={say} singleKeys={singleKeys} />
  )
}

export function Share(props: ToolProps) {
  const { base, shown, scope } = props
  const standpoint = useCallback(() => standpointAt({ base, shown, scope }), [base, shown, scope])
  return <ShareButton address={shown.address} standpoint={standpoint} />
}

/** Speaks of a lens that changed while the focus stayed where it was. */
function useScopeSaid(scope: Scope, say: (text: string) => void): void {
  const last = useRef(scope.lens)
  useEffect(() => {
    if (last.current === scope.lens) return
    last.current = scope.lens
    say(scopeMessage(scope))
  }, [scope, say])
}

export function Preferences({ scope }: ToolProps) {
  const { announcer, preferences } = useTools()
  const [{ theme, singleKeys }, change] = usePreferences(preferences)
  useScopeSaid(scope, announcer.say)
  return (
    <>
      <ThemeSwitch theme={theme} onTheme={(next) => change({ theme: next })}>
        <KeySwitch singleKeys={singleKeys} onSingleKeys={(next) => change({ singleKeys: next })} />
      </ThemeSwitch>
      <LiveRegion announcer={announcer} />
    </>
  )
}

export function Credit(props: ToolProps) {
  const { url, day } = standpointAt(props)
  return <PrintedCredit url={url} day={day} />
}

export const Claims = PrintedClaims
