/** The links within the page (skip link, the sheet's handle): they scroll and move the focus, and leave the address alone. */

import { useEffect } from 'react'

export function useHandle(): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
      const id = link?.getAttribute('href')?.slice(1)
      const target = id ? document.getElementById(id) : null
      if (!target || event.defaultPrevented || event.button !== 0) return
      event.preventDefault()
      const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
      if (id === 'map') window.scrollTo({ top: 0, behavior })
      else target.scrollIntoView({ behavior, block: 'start' })
      if (event.detail > 0) return
      // A heading that takes the focus comes before whatever control stands first: that one may be hidden.
      const within = target.matches('a, button, [tabindex]')
        ? target
        : (target.querySelector<HTMLElement>('[tabindex="-1"]') ??
          target.querySelector<HTMLElement>('a[href], button'))
      within?.focus({ preventScroll: true })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [])
}
