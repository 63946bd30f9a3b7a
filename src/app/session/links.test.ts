import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { formatAddress } from '#core/address/codec.ts'
import { type ClickLike, listenToLinks } from './links.ts'

const site = { base: '/news/', world: { stories: ['a', 'b'], front: 'a' } }
const page = 'https://site.example/news/a/entity/obama/'

type Attributes = Record<string, string>

/** A document with one link; what it is told is heard by `listenToLinks` until `stop`. */
const linkWith = (attributes: Attributes) => {
  const followed: string[] = []
  const pressed: (string | undefined)[] = []
  let prevented = 0
  const listeners = new Map<string, (click: ClickLike) => void>()
  const root = {
    addEventListener: (name: string, added: (click: ClickLike) => void) => {
      listeners.set(name, added)
    },
    removeEventListener: (name: string) => {
      listeners.delete(name)
    },
  }
  const stopListening = listenToLinks(
    root,
    site,
    ({ address }) => followed.push(formatAddress(address)),
    (parsed) => pressed.push(parsed && formatAddress(parsed.address)),
  )
  const anchor = {
    baseURI: page,
    getAttribute: (name: string) => attributes[name] ?? null,
    hasAttribute: (name: string) => name in attributes,
  }
  const tell = (name: string, click: Partial<ClickLike> = {}) =>
    listeners.get(name)?.({
      target: { closest: () => ('href' in attributes ? anchor : null) },
      button: 0,
      altKey: false,
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      defaultPrevented: false,
      preventDefault: () => {
        prevented += 1
      },
      ...click,
    })
  const stop = () => {
    stopListening()
    expect(listeners.size).toBe(0)
    expect(prevented).toBe(followed.length)
  }
  return { followed, pressed, tell, stop }
}

/** What a click within a link leads to, and whether the browser was kept from following it. */
const clicked = (attributes: Attributes, click: Partial<ClickLike> = {}) => {
  const { followed, tell, stop } = linkWith(attributes)
  tell('click', click)
  stop()
  return followed
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

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

describe('[LK3] a press tells where a click may lead, until none can come of it', () => {
  test('a press that is let go elsewhere is forgotten', () => {
    const { pressed, followed, tell, stop } = linkWith({ href: '../assad/' })
    tell('pointerdown')
    expect(pressed).toEqual(['a/entity/assad/'])
    tell('pointerup')
    expect(pressed).toHaveLength(1)
    vi.runAllTimers()
    expect(pressed).toEqual(['a/entity/assad/', undefined])
    expect(followed).toEqual([])
    stop()
  })

  test('a press that becomes a scroll is forgotten', () => {
    const { pressed, tell } = linkWith({ href: '../assad/' })
    tell('pointerdown')
    tell('pointercancel')
    vi.runAllTimers()
    expect(pressed).toEqual(['a/entity/assad/', undefined])
  })

  test('a second press is not forgotten with the first', () => {
    const { pressed, tell } = linkWith({ href: '../assad/' })
    tell('pointerdown')
    tell('pointerup')
    tell('pointerdown')
    vi.runAllTimers()
    expect(pressed).toEqual(['a/entity/assad/', 'a/entity/assad/'])
  })

  test('what a click would leave to the browser tells nothing', () => {
    const ctrl = linkWith({ href: '../assad/' })
    ctrl.tell('pointerdown', { ctrlKey: true })
    expect(ctrl.pressed).toEqual([])
    const away = linkWith({ href: 'https://other.example/' })
    away.tell('pointerdown')
    expect(away.pressed).toEqual([])
  })

  test('who listens no more hears nothing', () => {
    const { pressed, tell, stop } = linkWith({ href: '../assad/' })
    tell('pointerdown')
    tell('pointerup')
    stop()
    vi.runAllTimers()
    expect(pressed).toEqual(['a/entity/assad/'])
  })
})
