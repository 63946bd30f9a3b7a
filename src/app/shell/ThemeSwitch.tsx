/** Light, dark or as the system has it; with room for the few other preferences. Knows nothing of where they are kept. */

import { type ReactNode, useId } from 'react'
import { type Theme, themes } from '#app/ports/preferences.ts'
import styles from './ThemeSwitch.module.css'

type Props = {
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
  /** More preferences, under the themes. */
  readonly children?: ReactNode
}

const labels: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' }

export function ThemeSwitch({ theme, onTheme, children }: Props) {
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={styles.button}
        popoverTarget={id}
        aria-label={`Theme: ${labels[theme].toLowerCase()}`}
      >
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
          <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
        </svg>
      </button>
      <div id={id} className={styles.sheet} popover="auto" role="dialog" aria-label="Preferences">
        <fieldset className={styles.themes}>
          <legend className={styles.title}>Theme</legend>
          {themes.map((choice) => (
            <label key={choice} className={styles.choice}>
              <input
                type="radio"
                name={`${id}-theme`}
                checked={choice === theme}
                onChange={() => onTheme(choice)}
              />
              {labels[choice]}
            </label>
          ))}
        </fieldset>
        {children}
      </div>
    </>
  )
}

type KeySwitchProps = {
  readonly singleKeys: boolean
  readonly onSingleKeys: (singleKeys: boolean) => void
}

/** Whoever speaks to the device types letters without meaning to: keys alone can be switched off. */
export function KeySwitch({ singleKeys, onSingleKeys }: KeySwitchProps) {
  return (
    <label className={`${styles.choice} ${styles.keys}`}>
      <input
        type="checkbox"
        checked={singleKeys}
        onChange={(event) => onSingleKeys(event.target.checked)}
      />
      Single keys, such as / to search
    </label>
  )
}
