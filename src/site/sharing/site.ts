/** Where the finished site will stand: its path on the host and, where it is told, the host itself. Knows no pages. */

import { withBase } from '#core/address/codec.ts'

export type Site = {
  /** The path of the site's root, with both its slashes. */
  readonly base: string
  /** `https://example.org`, without a slash at its end. Absent: nobody has said. */
  readonly origin?: string
}

/** Said once a build where the host is not known. */
export const noOriginNotice =
  'SITE_ORIGIN is not set, so the pages have no canonical address and no preview picture, and there is no feed, sitemap or oEmbed. Set it to where the site will stand, such as https://example.org.'

/**
 * The origin as `SITE_ORIGIN` gives it; undefined where it gives none.
 * @throws Error that says what is wrong with it
 */
export function originOf(text: string | undefined): string | undefined {
  const given = text?.trim() ?? ''
  if (given === '') return undefined
  const url = URL.canParse(given) ? new URL(given) : undefined
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  if (url && isWeb && given.replace(/\/$/, '').toLowerCase() === url.origin) return url.origin
  const hint = url && isWeb && url.pathname !== '/' ? ' A path goes into BASE_PATH.' : ''
  throw new Error(
    `SITE_ORIGIN must be the address of a host and nothing else, such as https://example.org; it is “${given}”.${hint}`,
  )
}

/** A link that works on whatever host the site stands. `path`: below the site's root, without a slash before it. */
export const hrefIn = ({ base }: Site, path: string): string => withBase(base, path)

/** The whole address of a path; undefined where the host is not known. */
export const urlIn = (site: Site, path: string): string | undefined =>
  site.origin === undefined ? undefined : `${site.origin}${hrefIn(site, path)}`
