import { describe, expect, test } from 'vitest'
import { formatAddress } from '#core/address/codec.ts'
import { type ClickLike, listenToLinks } from './links.ts'

const site = { base: '/news/', world: { stories: ['a', 'b'], front: 'a' } }
const page = 'https://site.example/news/a/entity/obama/'

type Attributes = Record<string, string>

/** What a click within a link leads to, and whether the browser was kept from following it. */
const clicked = (attributes: Attributes, click: Partial<ClickLike> = {}) => {
  const followed: string[] = []
  let isPrevented = false
  let listener: ((click: ClickLike) => void) | undefined
  const root = {
    addEventListener: (_: 'click', added: (click: ClickLike) => void) => {
      listener = added
    },
    removeEventListener: () => {
      listener = undefined
    },
  }
  const stop = listenToLinks(root, site, ({ address }) => followed.push(formatAddress(address)))
  const anchor = {
    baseURI: page,
    getAttribute: (name: string) => attributes[name] ?? null,
    hasAttribute: (name: string) => name in attributes,
  }
  listener?.({
    target: { closest: () => ('href' in attributes ? anchor : null) },
    button: 0,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    defaultPrevented: false,
    preventDefault: () => {
      isPrevented = true
    },
    ...click,
  })
  stop()
  expect(listener).toBeUndefined()
  expect(isPrevented).toBe(followed.length > 0)
  return followed
}

describe('[LK1] a plain click on a link within the site is followed here', () => {
  test.each([
    ['/news/b/tie/x~y/?stance=with', 'b/tie/x~y/?stance=with'],
    ['https://site.example/news/a/', 'a/'],
    ['../assad/', 'a/entity/assad/'],
    ['?country=RU', 'a/entity/obama/?country=RU'],
    ['/news/', 'a/'],
    ['/news/a/country/ru/', 'a/?country=RU'],
    ['/news/a/?view=globe', 'a/'],
  ])('%s', (href, address) => {
    expect(clicked({ href })).toEqual([address])
    expect(clicked({ href, target: '_self' })).toEqual([address])
  })
})

describe('[LK2] every other click is the browser’s', () => {
  test.each<[string, Partial<ClickLike>]>([
    ['middle button', { button: 1 }],
    ['Alt', { altKey: true }],
    ['Ctrl', { ctrlKey: true }],
    ['Cmd', { metaKey: true }],
    ['Shift', { shiftKey: true }],
    ['already handled', { defaultPrevented: true }],
    ['no element', { target: null }],
    ['a window', { target: {} }],
  ])('%s', (_, click) => {
    expect(clicked({ href: '/news/a/' }, click)).toEqual([])
  })

  test.each<[string, Attributes]>([
    ['no link', {}],
    ['a new tab', { href: '/news/a/', target: '_blank' }],
    ['a download', { href: '/news/a/', download: '' }],
    ['another site', { href: 'https://other.example/news/a/' }],
    ['another scheme', { href: 'http://site.example/news/a/' }],
    ['outside of the base', { href: '/newsletter/a/' }],
    ['a fragment', { href: '#main' }],
    ['an empty fragment', { href: '#' }],
    ['a fragment elsewhere', { href: '/news/b/#main' }],
    ['a file', { href: '/news/stories/a/story.json' }],
    ['a file beside a page', { href: '/news/a/claims.csv' }],
    ['a page that is none of ours', { href: '/news/about/' }],
    ['a script', { href: 'javascript:alert(1)' }],
    ['a mail', { href: 'mailto:desk@site.example' }],
    ['no URL', { href: 'https://[' }],
  ])('%s', (_, attributes) => {
    expect(clicked(attributes)).toEqual([])
  })
})
