/** The theme's colours, read again whenever theme, contrast or forced colours change. */

import { useEffect, useState } from 'react'
import { readPalette } from './palette.ts'

const queries = [
  '(prefers-color-scheme: dark)',
  '(forced-colors: active)',
  '(prefers-contrast: more)',
] as const

export function usePalette() {
  const [palette, setPalette] = useState(readPalette)
  useEffect(() => {
    const read = () => setPalette(readPalette())
    const lists = queries.map((query) => matchMedia(query))
    for (const list of lists) list.addEventListener('change', read)
    const theme = new MutationObserver(read)
    theme.observe(document.documentElement, {
      attributeFilter: ['data-theme'],
    })
    return () => {
      theme.disconnect()
      for (const list of lists) list.removeEventListener('change', read)
    }
  }, [])
  return palette
}
