/** Finds an actor, an event or a country by name and goes there: a combobox with a list, for keys, mouse and touch. */

import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Address } from '#core/address/address.ts'
import type { StoryIndex } from '#core/story/index.ts'
import styles from './SearchBox.module.css'
import { SearchHits } from './SearchHits.tsx'
import { folded, pressed, restingSearchBox, typed } from './searchBoxMoves.ts'
import { foundMessage, moveOf } from './searchWords.ts'
import { useSearchShortcut } from './shortcuts.ts'
import { type SearchModule, useSearcher } from './useSearcher.ts'

type Props = {
  readonly index: StoryIndex
  readonly address: Address
  readonly onAddress: (address: Address) => void
  /** Says a sentence to those who listen. */
  readonly say: (text: string) => void
  /** Whether `/` opens the box; Ctrl+K and Cmd+K always do. */
  readonly singleKeys?: boolean
  /** For tests: where the search proper comes from. */
  readonly fetchSearch?: () => Promise<SearchModule>
}

const label = 'Find a person, country or group'

export function SearchBox({
  index,
  address,
  onAddress,
  say,
  singleKeys = true,
  fetchSearch,
}: Props) {
  const id = useId()
  const [state, setState] = useState(restingSearchBox)
  const [isUnfolded, setUnfolded] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const cameFrom = useRef<Element | null>(null)
  const { state: searching, wake, find } = useSearcher(index, fetchSearch)

  const found = find(state.text)
  const { hits, areMatches } = found
  const isShown = state.isOpen && state.text.trim() !== ''
  const active = state.active < hits.length ? state.active : -1
  const optionId = (at: number) => `${id}-${at}`

  const open = () => {
    cameFrom.current = document.activeElement
    // On a phone the field only comes with this, and a field must be there to be focused.
    flushSync(() => setUnfolded(true))
    field.current?.focus()
    field.current?.select()
  }
  useSearchShortcut(open, singleKeys)

  const leave = () => {
    const back = cameFrom.current
    setUnfolded(false)
    setState(restingSearchBox)
    if (back instanceof HTMLElement && back !== document.body && back.isConnected) back.focus()
    else opener.current?.focus()
    // Neither could be focused: on a wide screen there is no opener.
    if (document.activeElement === field.current) field.current?.blur()
  }

  const choose = (at: number) => {
    const hit = hits[at]
    if (!hit) return
    setState(restingSearchBox)
    setUnfolded(false)
    // The field goes on a phone; whoever tells of the new place may move the focus on from here.
    opener.current?.focus()
    onAddress(moveOf(hit)(address))
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, altKey: alt, ctrlKey, metaKey, shiftKey, nativeEvent } = event
    const other = ctrlKey || metaKey || shiftKey || nativeEvent.isComposing
    const step = pressed(state, { key, alt, other }, { hits: hits.length, areMatches })
    if (step.isTaken) {
      event.preventDefault()
      event.stopPropagation()
    }
    if (step.deed.does === 'choose') choose(step.deed.hit)
    else if (step.deed.does === 'leave') leave()
    else setState(step.state)
  }

  const onType = (text: string) => {
    setState(typed(text))
    say(foundMessage(text, find(text)))
  }

  const onFocus = (event: FocusEvent) => {
    wake()
    if (!event.currentTarget.contains(event.relatedTarget)) cameFrom.current = event.relatedTarget
  }

  const onBlur = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return
    setState(folded)
    setUnfolded(false)
  }

  return (
    <search className={styles.search} onFocus={onFocus} onBlur={onBlur}>
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        aria-label="Search"
        aria-expanded={isUnfolded}
        onClick={open}
      >
        <Glass />
      </button>
      <div className={styles.box} data-unfolded={isUnfolded || undefined}>
        <label className="said-only" htmlFor={id}>
          {label}
        </label>
        <Glass />
        <input
          ref={field}
          id={id}
          className={styles.field}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isShown && hits.length > 0}
          aria-controls={isShown && hits.length > 0 ? `${id}-hits` : undefined}
          aria-activedescendant={isShown && active >= 0 ? optionId(active) : undefined}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={100}
          placeholder={label}
          value={state.text}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={onKeyDown}
          onClick={() => setState({ ...state, isOpen: true })}
        />
        <span className={styles.keys} aria-hidden="true">
          {singleKeys ? '/' : 'Ctrl K'}
        </span>
        <button type="button" className={styles.closer} aria-label="Close search" onClick={leave}>
          <Cross />
        </button>
        {isShown && (
          <SearchHits
            id={`${id}-hits`}
            optionId={optionId}
            text={state.text}
            found={found}
            active={active}
            searching={searching}
            onChoose={choose}
          />
        )}
      </div>
    </search>
  )
}

const Glass = () => (
  <svg className={styles.glass} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M10.4 10.4L14.5 14.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
    <circle cx="6.75" cy="6.75" r="4.9" fill="none" stroke="currentColor" strokeWidth="1.6" />
  </svg>
)

const Cross = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" strokeWidth="1.6" />
  </svg>
)
