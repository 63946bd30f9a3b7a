/** The page's slots that need script, filled once their chunk has come; without it the page reads on as it was sent. */

import { useEffect, useMemo, useState } from 'react'
import type { Here } from '#ui/Here.tsx'
import type { PageSlots } from '#ui/Page.tsx'
import { usePrinting } from './print/usePrinting.ts'
import type { Shown } from './session/session.ts'

const load = () => import('./shell/toolbox.tsx')
type Toolbox = Awaited<ReturnType<typeof load>>

/** Fetched with the first look at a page: it is wanted right after the story. */
let loading: Promise<Toolbox> | undefined
const loadToolbox = (): Promise<Toolbox> => {
  loading ??= load()
  return loading
}

function useToolbox(): Toolbox | undefined {
  const [toolbox, setToolbox] = useState<Toolbox>()
  useEffect(() => {
    let isWanted = true
    loadToolbox().then(
      (came) => isWanted && setToolbox(came),
      // The next page asks again.
      () => {
        loading = undefined
      },
    )
    return () => {
      isWanted = false
    }
  }, [])
  return toolbox
}

/** Where the page stands. `base`: the site's root as the browser knows it, with its slashes. */
export type Place = { readonly base: string; readonly shown: Shown; readonly here: Here }

/** The same object while neither place nor tools have changed. */
export function useSlots(place: Place): PageSlots {
  const toolbox = useToolbox()
  const isPrinting = usePrinting()
  return useMemo(() => {
    // On paper the SVG is back, for a canvas prints as blurred as the screen is coarse.
    const onPaper = isPrinting ? { isMapShown: false } : {}
    if (!toolbox) return onPaper
    const { Search, Share, Preferences, Credit, Claims } = toolbox
    const { base, shown, here } = place
    const given = { base, shown, scope: here.scope }
    return {
      search: <Search {...given} />,
      share: <Share {...given} />,
      theme: <Preferences {...given} />,
      ...onPaper,
      ...(isPrinting ? { printedCredit: <Credit {...given} />, printedClaims: <Claims /> } : {}),
    }
  }, [toolbox, isPrinting, place])
}
