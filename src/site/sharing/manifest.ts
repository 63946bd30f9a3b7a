/** The web app manifest: how the site stands on a home screen. */

import { house } from '#core/exchange/about.ts'
import { siteDescription } from './feed.ts'
import { hrefIn, type Site } from './site.ts'

export const manifestPath = 'manifest.webmanifest'

/** Drawn at build time; `frame` is the part of the side that the mark's own square takes. */
export const manifestIcons = [
  { path: 'icon-192.png', size: 192, frame: 0.84, purpose: 'any' },
  { path: 'icon-512.png', size: 512, frame: 0.84, purpose: 'any' },
  // Systems cut their own shape out of it, down to a disc of four fifths.
  { path: 'icon-maskable-512.png', size: 512, frame: 0.6, purpose: 'maskable' },
] as const

export const manifestOf = (site: Site): string =>
  JSON.stringify({
    id: hrefIn(site, ''),
    name: house,
    short_name: house,
    description: siteDescription,
    lang: 'en',
    start_url: hrefIn(site, ''),
    scope: hrefIn(site, ''),
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      ...manifestIcons.map(({ path, size, purpose }) => ({
        src: hrefIn(site, path),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
      { src: hrefIn(site, 'favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
  })
