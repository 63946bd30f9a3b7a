import { describe, expect, test } from 'vitest'
import { embedSnippet } from '#core/exchange/embed.ts'
import { sample } from '#core/query/sampleStory.ts'
import type { StoryId } from '#core/story/ids.ts'
import type { Story } from '#core/story/story.ts'
import { feedOf } from './feed.ts'
import { manifestOf } from './manifest.ts'
import { oembedOf } from './oembed.ts'
import { robotsOf, sitemapOf } from './sitemap.ts'

const site = { base: '/repo/', origin: 'https://example.org' }
const unknown = { base: '/repo/' }
const story: Story = { ...sample.story, dateline: '2015-11-24/2015-11-25', title: 'A & B' }

/** The texts of an element, entities undone. */
const texts = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) =>
    text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
  )

describe('files beside the pages', () => {
  test('[O12] the feed has every story, dated by the last day it covers', () => {
    const older = { ...story, id: 'older' as StoryId, dateline: '2014-02' }
    const feed = feedOf(site, [story, older]) ?? ''
    expect(texts(feed, 'title').slice(1)).toEqual(['A & B', 'A & B'])
    expect(texts(feed, 'updated')).toEqual([
      '2015-11-25T00:00:00Z',
      '2015-11-25T00:00:00Z',
      '2014-02-28T00:00:00Z',
    ])
    expect(texts(feed, 'id')).toEqual([
      'https://example.org/repo/',
      `https://example.org/repo/${story.id}/`,
      'https://example.org/repo/older/',
    ])
    expect(feed).toContain(
      'rel="self" type="application/atom+xml" href="https://example.org/repo/feed.xml"',
    )
  })

  test('[O13] the sitemap lists the pages by their whole addresses, and robots.txt leads to it', () => {
    const map = sitemapOf(site, ['s/', 's/tie/a~b/']) ?? ''
    expect(texts(map, 'loc')).toEqual([
      'https://example.org/repo/s/',
      'https://example.org/repo/s/tie/a~b/',
    ])
    expect(robotsOf(site)).toBe(
      'User-agent: *\nAllow: /\nSitemap: https://example.org/repo/sitemap.xml\n',
    )
  })

  test('[O14] an oEmbed file answers with the frame that the share dialog offers', () => {
    const words = { title: 'A', embed: 's/embed/', picture: 's/preview.png' }
    const answer = JSON.parse(oembedOf(site, words) ?? '') as Record<string, unknown>
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      html: embedSnippet('https://example.org/repo/s/embed/', 'A'),
      thumbnail_url: 'https://example.org/repo/s/preview.png',
    })
    // What the specification demands of type rich.
    for (const size of ['width', 'height']) expect(answer[size]).toBeTypeOf('number')
  })

  test('[O15] where the host is not known, there is no feed, no sitemap and no oEmbed', () => {
    expect(feedOf(unknown, [story])).toBeUndefined()
    expect(sitemapOf(unknown, ['s/'])).toBeUndefined()
    expect(oembedOf(unknown, { title: '', embed: '', picture: '' })).toBeUndefined()
    expect(robotsOf(unknown)).toBe('User-agent: *\nAllow: /\n')
  })

  test('[O16] on a home screen the site stands under its own path', () => {
    const manifest = JSON.parse(manifestOf(unknown)) as {
      start_url: string
      scope: string
      icons: { src: string; sizes: string; purpose: string }[]
    }
    expect([manifest.start_url, manifest.scope]).toEqual(['/repo/', '/repo/'])
    for (const { src } of manifest.icons) expect(src).toMatch(/^\/repo\//)
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
      expect.arrayContaining(['192x192', '512x512']),
    )
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
  })
})
