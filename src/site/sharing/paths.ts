/** Where the files beside the pages lie, below the site's root. */

export const feedPath = 'feed.xml'
export const sitemapPath = 'sitemap.xml'
export const robotsPath = 'robots.txt'
export const notFoundPath = '404.html'

/** `page`: the path of a page, with a slash at its end. */
export const previewPath = (page: string): string => `${page}preview.png`
export const oembedPath = (page: string): string => `${page}oembed.json`
