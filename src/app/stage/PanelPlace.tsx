/** The panel, with those parts of it that come late, or a word on why they did not. */

import { memo } from 'react'
import { useHere } from '#ui/Here.tsx'
import { isLate, Panel } from '#ui/panel/Panel.tsx'
import { loadedLatePanels, loadLatePanels } from './latePanels.ts'
import { useLate } from './useLate.ts'
import { ViewFailed } from './ViewFailed.tsx'

export const PanelPlace = memo(function PanelPlace() {
  const isWanted = isLate(useHere().address.focus)
  const { thing, hasFailed, retry } = useLate(loadedLatePanels, loadLatePanels, isWanted)
  if (isWanted && hasFailed)
    return <ViewFailed what="This text could not be loaded." onRetry={retry} />
  return <Panel late={thing} />
})
