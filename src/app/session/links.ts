/** Follows links within the site without a new page, and hears of it when one is pressed. Every other click is the browser's own. */

import { type Parsed, parseAddress, withoutBase } from '#core/address/codec.ts'
import type { Site } from './history.ts'

/** The part of a click that is looked at. */
export type ClickLike = Pick<
  MouseEvent,
  'button' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented' | 'preventDefault'
> & { readonly target: unknown }

type Heard = 'click' | 'pointerdown' | 'pointerup' | 'pointercancel'
type Listen = (type: Heard, listener: (click: ClickLike) => void) => void
type RootLike = { readonly addEventListener: Listen; readonly removeEventListener: Listen }

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

/** Where a click, or a press that may become one, leads within the site. */
const destinationAt = (click: ClickLike, site: Site): Parsed | undefined => {
  if (click.defaultPrevented || !isPlain(click)) return undefined
  const anchor = anchorOf(click.target)
  return anchor && isForHere(anchor) ? destinationOf(anchor, site) : undefined
}

/** Milliseconds after a press until no click comes of it any more. */
const clickWithin = 500

/**
 * Hands plain clicks on links within the site to `onAddress` until the function it returns is called.
 * `onPress` is told where a click may lead as soon as a link is pressed, and `undefined` when none can come of it any more.
 */
export const listenToLinks = (
  root: RootLike,
  site: Site,
  onAddress: (parsed: Parsed) => void,
  onPress: (parsed: Parsed | undefined) => void = () => {},
): (() => void) => {
  let clock: ReturnType<typeof setTimeout> | undefined
  const press = (click: ClickLike): void => {
    clearTimeout(clock)
    const destination = destinationAt(click, site)
    if (destination) onPress(destination)
  }
  const release = (): void => {
    clearTimeout(clock)
    clock = setTimeout(onPress, clickWithin, undefined)
  }
  const follow = (click: ClickLike): void => {
    const destination = destinationAt(click, site)
    if (!destination) return
    click.preventDefault()
    onAddress(destination)
  }
  const heard = {
    pointerdown: press,
    pointerup: release,
    pointercancel: release,
    click: follow,
  } as const
  const names = Object.keys(heard) as Heard[]
  for (const name of names) root.addEventListener(name, heard[name])
  return () => {
    clearTimeout(clock)
    for (const name of names) root.removeEventListener(name, heard[name])
  }
}
