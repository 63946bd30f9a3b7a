/** The only file that reads and writes the browser's storage: what a reader prefers, never what a reader read. */

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export type Preferences = {
  readonly theme: Theme
  /** Whether keys without Ctrl or Cmd (such as `/`) are shortcuts; readers who dictate switch this off. */
  readonly singleKeys: boolean
  /** Whether the map shows what the story's text tells of as the reader scrolls through it. */
  readonly mapFollows: boolean
}

export const defaultPreferences: Preferences = {
  theme: 'system',
  singleKeys: true,
  mapFollows: true,
}

/** The part of the browser's storage that is used. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem'>

const key = 'saywho:preferences'

/** The best reading of what is stored: anything unknown or broken gives way to the default. */
export function readPreferences(text: string | null): Preferences {
  let stored: unknown
  try {
    stored = JSON.parse(text ?? '')
  } catch {
    return defaultPreferences
  }
  if (typeof stored !== 'object' || stored === null) return defaultPreferences
  const held = stored as Record<keyof Preferences, unknown>
  const isOn = (name: 'singleKeys' | 'mapFollows'): boolean => {
    const value = held[name]
    return typeof value === 'boolean' ? value : defaultPreferences[name]
  }
  return {
    theme: themes.find((known) => known === held.theme) ?? defaultPreferences.theme,
    singleKeys: isOn('singleKeys'),
    mapFollows: isOn('mapFollows'),
  }
}

export type PreferencesPort = {
  readonly read: () => Preferences
  /** Keeps the change for this page, and for the next ones where the browser lets us. */
  readonly write: (change: Partial<Preferences>) => Preferences
}

/** Reaching for `localStorage` throws where the reader has forbidden it, so that it is reached for inside of the guard. */
export function openPreferences(
  openStorage: () => StorageLike = () => globalThis.localStorage,
): PreferencesPort {
  let current: Preferences | undefined
  const read = (): Preferences => {
    if (current) return current
    try {
      current = readPreferences(openStorage().getItem(key))
    } catch {
      current = defaultPreferences
    }
    return current
  }
  const write = (change: Partial<Preferences>): Preferences => {
    current = { ...read(), ...change }
    try {
      openStorage().setItem(key, JSON.stringify(current))
    } catch {
      // Storage denied or full: the choice holds until the page is left.
    }
    return current
  }
  return { read, write }
}
