/** The button that opens the filters, and the sheet that holds them. The browser opens, closes and places it: no script. */

import type { ReactNode } from 'react'
import { useHere } from '#ui/Here.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import styles from './FilterPopover.module.css'

const sheetId = 'filters'

export function FilterOpener() {
  const { kinds, stances, modalities } = useHere().address.lens
  const on = kinds.length + stances.length + modalities.length
  return (
    <button
      type="button"
      className={styles.opener}
      popoverTarget={sheetId}
      data-on={on > 0 || undefined}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M1.5 4h13M4 8h8M6.5 12h3" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      {on > 0 ? `Filter, ${on} on` : 'Filter'}
    </button>
  )
}

export const FilterSheet = ({ children }: { readonly children: ReactNode }) => (
  <Sheet id={sheetId} title="Filters" place={styles.sheet}>
    {children}
  </Sheet>
)
