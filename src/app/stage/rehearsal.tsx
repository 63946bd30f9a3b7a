/** What a reader's first click will ask for, drawn beforehand where nobody sees it: code that has never run answers late. */

import { type ReactNode, startTransition, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Address } from '#core/address/address.ts'
import { focusEntity, toggleCountry } from '#core/address/moves.ts'
import { scopeOf } from '#core/query/scope.ts'
import { CountryChips } from '#ui/filters/CountryChips.tsx'
import { ScopeLine } from '#ui/filters/ScopeLine.tsx'
import { type Here, HereProvider } from '#ui/Here.tsx'
import { LaterProvider } from '#ui/Later.tsx'
import { Panel } from '#ui/panel/Panel.tsx'
import { ViewLinks } from '#ui/ViewLinks.tsx'
import { atRest } from './rest.ts'

/** Two actors one after the other, the second within a country: a panel comes, and makes room for the next. */
function actsFrom(here: Here): readonly Here[] {
  const { index, address } = here
  const [one, other] = index.story.entities
  const country = index.story.entities.find((entity) => entity.country)?.country
  if (!one || !other) return []
  const at = (to: Address): Here => ({ ...here, address: to, scope: scopeOf(index, to.lens) })
  const filtered = country ? toggleCountry(country)(address) : address
  return [at(focusEntity(one.id)(address)), at(focusEntity(other.id)(filtered))]
}

type Props = { readonly acts: readonly Here[]; readonly onDone: () => void }

function Rehearsal({ acts, onDone }: Props): ReactNode {
  const [at, setAt] = useState(0)
  const here = acts[at]
  useEffect(() => {
    const next = () => (here ? startTransition(() => setAt(at + 1)) : onDone())
    return atRest(next)
  }, [at, here, onDone])
  return (
    here && (
      <HereProvider value={here}>
        <ViewLinks />
        <CountryChips />
        <ScopeLine />
        <LaterProvider key={at} value>
          <Panel late={undefined} />
        </LaterProvider>
      </HereProvider>
    )
  )
}

/** Goes through the acts bit by bit, whenever the page has rest, until it is through or `stop` says so. */
export function rehearse(here: Here, stop: AbortSignal): void {
  if (stop.aborted) return
  const root = createRoot(document.createElement('div'))
  const end = () => {
    stop.removeEventListener('abort', end)
    root.unmount()
  }
  stop.addEventListener('abort', end)
  startTransition(() => root.render(<Rehearsal acts={actsFrom(here)} onDone={end} />))
}
