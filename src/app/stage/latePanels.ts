/** The panels that few readers open first, loaded once. */

import type { LatePanels } from '#ui/panel/Panel.tsx'

let loaded: LatePanels | undefined

/** A load that failed can be tried again. */
export async function loadLatePanels(): Promise<LatePanels> {
  loaded ??= (await import('#ui/panel/latePanels.ts')).latePanels
  return loaded
}

/** Them if they have come: a page that is taken over must show them at once. */
export const loadedLatePanels = (): LatePanels | undefined => loaded
