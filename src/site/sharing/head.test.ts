import { describe, expect, test } from 'vitest'
import { type HeadWords, headOf } from './head.ts'

const words: HeadWords = {
  path: 'story/entity/ann/',
  heading: 'Ann "A" <b>',
  description: 'One & two.',
  picture: 'story/entity/ann/preview.png?v=1',
  oembed: 'story/entity/ann/oembed.json',
}
const site = { base: '/repo/', origin: 'https://example.org' }

const contentOf = (head: string, name: string): string | undefined =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(head)?.[1]

describe('what a head tells other programs', () => {
  test('[O9] a shared link shows name, one line and picture, each with its whole address', () => {
    const head = headOf(site, words)
    const page = 'https://example.org/repo/story/entity/ann/'
    expect(head).toContain(`<link rel="canonical" href="${page}">`)
    expect(contentOf(head, 'og:url')).toBe(page)
    for (const name of ['og:image', 'twitter:image'])
      expect(contentOf(head, name)).toBe(`${page}preview.png?v=1`)
    expect(contentOf(head, 'og:image:width')).toBe('1200')
    expect(contentOf(head, 'og:image:height')).toBe('630')
    expect(contentOf(head, 'twitter:card')).toBe('summary_large_image')
    for (const name of ['og:title', 'twitter:title'])
      expect(contentOf(head, name)).toBe('Ann &#34;A&#34; &#60;b&#62;')
    for (const name of ['og:description', 'twitter:description'])
      expect(contentOf(head, name)).toBe('One &#38; two.')
    expect(contentOf(head, 'og:image:alt')).toContain('One &#38; two.')
  })

  test('[O10] a page leads to the feed and to its oEmbed file', () => {
    const head = headOf(site, words)
    expect(head).toMatch(/rel="alternate" href="\/repo\/feed\.xml" type="application\/atom\+xml"/)
    expect(head).toContain(
      'rel="alternate" href="https://example.org/repo/story/entity/ann/oembed.json" type="application/json+oembed"',
    )
  })

  test('[O11] where the host is not known, nothing is told that would need it', () => {
    const head = headOf({ base: '/repo/' }, words)
    expect(head).not.toMatch(/<link|og:url|image|undefined/)
    expect(contentOf(head, 'og:title')).toBeDefined()
    expect(contentOf(head, 'twitter:card')).toBe('summary')
  })
})
