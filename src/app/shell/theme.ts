/** Puts a chosen theme on the page. Knows nothing of where the choice is kept. */

import type { Theme } from '#app/ports/preferences.ts'

/** The part of a `<meta name="theme-color">` that is used. */
export type ColourMeta = { content: string; readonly media: string }

const own = new WeakMap<ColourMeta, string>()

const isFor = (theme: Theme, { media }: ColourMeta): boolean => media.includes(theme)

/**
 * The browser's own bars follow the theme. The page's metas say one colour for each scheme of the system;
 * under a chosen theme all of them say the colour of that scheme.
 */
export function paintBars(theme: Theme, metas: readonly ColourMeta[]): void {
  for (const meta of metas) if (!own.has(meta)) own.set(meta, meta.content)
  const chosen = metas.find((meta) => isFor(theme, meta))
  for (const meta of metas) {
    const colour = theme === 'system' ? own.get(meta) : chosen && own.get(chosen)
    if (colour !== undefined) meta.content = colour
  }
}

export function applyTheme(theme: Theme, page: Document = document): void {
  if (theme === 'system') delete page.documentElement.dataset.theme
  else page.documentElement.dataset.theme = theme
  paintBars(theme, [...page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')])
}
