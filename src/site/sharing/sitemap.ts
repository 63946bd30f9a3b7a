/** What search engines are told of the site as a whole: every page, and where the list of them lies. */

import { block, element, text, xmlFile } from '#core/exchange/xml.ts'
import { sitemapPath } from './paths.ts'
import { type Site, urlIn } from './site.ts'

/** `paths`: of the pages, below the site's root. Undefined where the host is not known. */
export function sitemapOf(site: Site, paths: readonly string[]): string | undefined {
  if (site.origin === undefined) return undefined
  const urls = paths.map((path) =>
    element('url', {}, element('loc', {}, text(urlIn(site, path) ?? ''))),
  )
  return xmlFile(block('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls))
}

/** Everybody may read everything. */
export function robotsOf(site: Site): string {
  const sitemap = urlIn(site, sitemapPath)
  return `User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `Sitemap: ${sitemap}\n`}`
}
