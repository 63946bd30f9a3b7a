/** Follows links within the site without a new page. Every other click is the browser's own. */

import { type Parsed, parseAddress, withoutBase } from '#core/address/codec.ts'
import type { Site } from './history.ts'

/** The part of a click that is looked at. */
export type ClickLike = Pick<
  MouseEvent,
  'button' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented' | 'preventDefault'
> & { readonly target: unknown }

type RootLike = {
  readonly addEventListener: (type: 'click', listener: (click: ClickLike) => void) => void
  readonly removeEventListener: (type: 'click', listener: (click: ClickLike) => void) => void
}

/** An `<a>` of HTML or SVG. */
type Anchor = Pick<Element, 'getAttribute' | 'hasAttribute' | 'baseURI'>

const anchorOf = (target: unknown): Anchor | undefined =>
  typeof target === 'object' && target !== null && 'closest' in target
    ? ((target as Element).closest('a[href]') ?? undefined)
    : undefined

const isPlain = (click: ClickLike): boolean =>
  click.button === 0 && !click.altKey && !click.ctrlKey && !click.metaKey && !click.shiftKey

const isForHere = (anchor: Anchor): boolean =>
  !anchor.hasAttribute('download') && ['', '_self', null].includes(anchor.getAttribute('target'))

/** The address that a link leads to; undefined where it leads elsewhere, to a fragment or to a file, or is no URL. */
const destinationOf = (anchor: Anchor, { base, world }: Site): Parsed | undefined => {
  let url: URL
  try {
    url = new URL(anchor.getAttribute('href') ?? '', anchor.baseURI)
    if (url.origin !== new URL(anchor.baseURI).origin || url.href.includes('#')) return undefined
  } catch {
    return undefined
  }
  const path = withoutBase(base, url.pathname + url.search)
  if (path === undefined) return undefined
  const parsed = parseAddress(path, world)
  // What is no page of ours may be a file or a page that somebody put beside them.
  const isPage = parsed.problems.every(({ about }) => about === 'view' || about === 'lens')
  return isPage ? parsed : undefined
}

/** Hands plain clicks on links within the site to `onAddress` until the function it returns is called. */
export const listenToLinks = (
  root: RootLike,
  site: Site,
  onAddress: (parsed: Parsed) => void,
): (() => void) => {
  const onClick = (click: ClickLike): void => {
    if (click.defaultPrevented || !isPlain(click)) return
    const anchor = anchorOf(click.target)
    const destination = anchor && isForHere(anchor) && destinationOf(anchor, site)
    if (!destination) return
    click.preventDefault()
    onAddress(destination)
  }
  root.addEventListener('click', onClick)
  return () => root.removeEventListener('click', onClick)
}
