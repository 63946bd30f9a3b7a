/** What a key or a word does to the search box, after the combobox pattern. Knows no hits but their number, and no DOM. */

export type SearchBoxState = {
  readonly text: string
  /** Whether the list may show; it does where there is text. */
  readonly isOpen: boolean
  /** The hit that the keys stand on; -1: none, they stand in the text. */
  readonly active: number
}

export const restingSearchBox: SearchBoxState = { text: '', isOpen: false, active: -1 }

/** What the box has to do beside its new state. `leave`: give the focus back to where it was. */
export type SearchBoxDeed =
  | { readonly does: 'nothing' }
  | { readonly does: 'choose'; readonly hit: number }
  | { readonly does: 'leave' }

export type SearchBoxStep = {
  readonly state: SearchBoxState
  readonly deed: SearchBoxDeed
  /** Whether the key is used up; otherwise the browser does with it what it does in any field. */
  readonly isTaken: boolean
}

/** What the box shows: how many hits, and whether they match (else they are the nearest names, which nobody asked for). */
export type SearchBoxHits = { readonly hits: number; readonly areMatches: boolean }

export type SearchBoxKey = {
  readonly key: string
  readonly alt?: boolean
  readonly other?: boolean
}

const nothing = { does: 'nothing' } as const

const taken = (state: SearchBoxState): SearchBoxStep => ({ state, deed: nothing, isTaken: true })
const left = (state: SearchBoxState): SearchBoxStep => ({ state, deed: nothing, isTaken: false })

/** Typing opens the list and takes the keys back into the text. */
export const typed = (text: string): SearchBoxState => ({
  text,
  isOpen: text.trim() !== '',
  active: -1,
})

/** The focus left, or a press beside the box: the list goes, the text stays. */
export const folded = (state: SearchBoxState): SearchBoxState => ({
  ...state,
  isOpen: false,
  active: -1,
})

/** Down from the last leads into the first, up from the first into the last; alt opens and closes alone. */
function vertical(state: SearchBoxState, hits: number, by: 1 | -1, alt: boolean): SearchBoxStep {
  if (state.text.trim() === '') return left(state)
  if (alt) return taken(by === 1 ? { ...state, isOpen: true } : folded(state))
  if (hits === 0) return taken({ ...state, isOpen: true, active: -1 })
  const isInText = !state.isOpen || state.active < 0
  const next = isInText ? (by === 1 ? 0 : hits - 1) : (state.active + by + hits) % hits
  return taken({ ...state, isOpen: true, active: next })
}

function onEnter(state: SearchBoxState, { hits, areMatches }: SearchBoxHits): SearchBoxStep {
  if (state.text.trim() === '') return taken(state)
  if (!state.isOpen) return taken({ ...state, isOpen: true })
  if (hits === 0 || (state.active < 0 && !areMatches)) return taken(state)
  const hit = Math.max(state.active, 0)
  return { state: restingSearchBox, deed: { does: 'choose', hit }, isTaken: true }
}

/** The first closes the list, the second empties the box and leaves it. */
function onEscape(state: SearchBoxState): SearchBoxStep {
  if (state.isOpen) return taken(folded(state))
  return { state: restingSearchBox, deed: { does: 'leave' }, isTaken: true }
}

/**
 * A key pressed in the box while it shows these hits.
 * `other`: Ctrl, Cmd or Shift is held, or a letter is being composed: then the key is never ours.
 */
export function pressed(
  before: SearchBoxState,
  { key, alt = false, other = false }: SearchBoxKey,
  shown: SearchBoxHits,
): SearchBoxStep {
  const { hits } = shown
  // The hits may have become fewer since the keys came to stand on one.
  const state = before.active < hits ? before : { ...before, active: -1 }
  if (other) return left(state)
  const isInList = state.isOpen && state.active >= 0 && hits > 0
  switch (key) {
    case 'ArrowDown':
      return vertical(state, hits, 1, alt)
    case 'ArrowUp':
      return vertical(state, hits, -1, alt)
    case 'Home':
      return isInList ? taken({ ...state, active: 0 }) : left(state)
    case 'End':
      return isInList ? taken({ ...state, active: hits - 1 }) : left(state)
    case 'ArrowLeft':
    case 'ArrowRight':
      return left({ ...state, active: -1 })
    case 'Enter':
      return onEnter(state, shown)
    case 'Escape':
      return onEscape(state)
    case 'Tab':
      return left(folded(state))
    default:
      return left(state)
  }
}
