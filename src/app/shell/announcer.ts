/** What is said to those who listen: one message at a time, the last one wins. Knows no page. */

export type Announcer = {
  /** Says a sentence once nothing more has come for a moment; the same sentence again is said again. */
  readonly say: (text: string) => void
  readonly current: () => string
  readonly subscribe: (listener: () => void) => () => void
}

/** Long enough for a reader who toggles three filters to hear the outcome alone. Milliseconds. */
export const settlingTime = 500

export function makeAnnouncer(wait: number = settlingTime): Announcer {
  const listeners = new Set<() => void>()
  let spoken = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const speak = (text: string) => {
    if (text === spoken) return
    spoken = text
    for (const listener of listeners) listener()
  }
  return {
    say: (text) => {
      clearTimeout(timer)
      // Emptied first: a region whose text does not change is not read again.
      speak('')
      timer = setTimeout(() => speak(text), wait)
    },
    current: () => spoken,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
