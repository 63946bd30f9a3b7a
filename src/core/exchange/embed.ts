/** The lines of HTML by which another page shows a page of the site. Knows nothing of either. */

import { attributesText } from './xml.ts'

/** The frame may run the page, reach its own origin and open links in new windows: no more. `title` names it to those who listen. */
export const embedSnippet = (url: string, title: string): string =>
  `<iframe${attributesText({
    src: url,
    title,
    width: '100%',
    height: '640',
    loading: 'lazy',
    // Escaping: a window opened from a frame is else as fenced in as the frame, and the full page then refuses to open.
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    // An attribute and not a style: a host with a strict policy refuses inline styles.
    frameborder: '0',
  })}></iframe>`
