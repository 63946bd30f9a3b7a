/** The reader's preferences as state: kept by the port, shown by the page. */

import { useState } from 'react'
import type { Preferences, PreferencesPort } from '#app/ports/preferences.ts'
import { applyTheme } from './theme.ts'

/** The composition root applies the theme once, before the first paint; from then on `change` does. */
export function usePreferences(
  port: PreferencesPort,
): readonly [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(port.read)
  const change = (wanted: Partial<Preferences>) => {
    const next = port.write(wanted)
    applyTheme(next.theme)
    setPreferences(next)
  }
  return [preferences, change]
}
