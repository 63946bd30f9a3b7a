import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { embedPathOf } from '#core/address/embeds.ts'
import { gridPlaces } from '#core/exchange/sampleDrawing.ts'
import { sample } from '#core/query/sampleStory.ts'
import { embedPolicy, pagePolicy } from '#site/policy.ts'
import { styleTag } from '#site/styles.ts'
import { faultsIn } from '#site/validity.ts'
import { embedsOf, pagesOf } from './entry.ts'
import { embedFrom, notFoundFrom } from './plainPages.ts'
import { pageFrom, readyFrom } from './template.ts'

const style = 'a>b{color:#000}'
const template = readyFrom(
  await readFile(new URL('../../../index.html', import.meta.url), 'utf8'),
  pagePolicy([style]),
  styleTag(style),
  '<link rel="stylesheet" href="/repo/assets/style-1.css">',
)
const site = { base: '/repo/', origin: 'https://example.org' }
const places = { wide: gridPlaces(sample), tall: gridPlaces(sample) }
const plain = {
  style: styleTag(style),
  script: 'assets/embed-1.js',
  policy: embedPolicy([style]),
}

const pages = [...pagesOf(sample.story, places, site, (path) => `${path}preview.png?v=1`)].map(
  ({ path, parts }) => ({ path, title: parts.title, html: pageFrom(template, parts) }),
)
const embeds = [...embedsOf(sample.story, places, site)].map(({ path, parts }) => ({
  path,
  html: embedFrom(template, site, plain, parts),
}))

/** The first page of each kind. */
const oneOfEach = <Page extends { readonly path: string }>(all: readonly Page[], depth: number) => [
  ...new Map([...all].reverse().map((page) => [page.path.split('/')[depth] ?? '', page])).values(),
]

describe('a page as it is served', () => {
  test('[O26] one page of each kind is right HTML, without a style attribute', async () => {
    const lost = { path: '404.html', html: notFoundFrom(template, site) }
    const all = [...oneOfEach(pages, 1), ...oneOfEach(embeds, 2), lost]
    expect(all.length).toBeGreaterThan(10)
    for (const { path, html } of all) expect(await faultsIn(html, path)).toEqual([])
  })

  test('[O27] no two pages have one title', () => {
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length)
  })

  test('[O28] a page says its language, and its canonical address is its own', () => {
    for (const { path, html } of pages) {
      expect(html).toContain(`<html lang="${sample.story.language}">`)
      expect(html).toContain(`<link rel="canonical" href="https://example.org/repo/${path}">`)
    }
  })
})

describe('a page for frames', () => {
  test('[O29] it holds one script, which comes from a file, and asks for nothing that a frame without an origin may not load', () => {
    for (const { html } of embeds) {
      expect(html.match(/<script[^>]*>/g)).toEqual([
        '<script defer="" src="/repo/assets/embed-1.js">',
      ])
      expect(html).not.toMatch(/<(?:form|button|input|iframe|object)\b|\son[a-z]+=/)
      expect(html).not.toContain('rel="stylesheet"')
      expect(html).toContain(plain.policy.replaceAll("'", '&#39;'))
    }
  })

  test('[O30] its links lead to other pages for frames, and one to the full page, in a window of its own', () => {
    const paths = new Set(embeds.map(({ path }) => `/repo/${path}`))
    for (const { path, html } of embeds) {
      const links = [...html.matchAll(/<a ([^>]*)>/g)].map(([, attributes = '']) => attributes)
      const full = links.filter((link) => link.includes('target="_blank"'))
      expect(full).toEqual([
        `href="/repo/${path.replace('/embed/', '/')}" target="_blank" rel="noopener"`,
      ])
      for (const link of links.filter((each) => !full.includes(each)))
        expect(paths).toContain(/href="([^"]*)"/.exec(link)?.[1])
    }
  })

  test('[O31] search engines are sent to the full page, or away where its address is not known', () => {
    const [story] = embeds
    expect(story?.path).toBe(
      embedPathOf({ story: sample.story.id, focus: { on: 'story' } } as never),
    )
    expect(story?.html).toContain(
      `<link rel="canonical" href="https://example.org/repo/${sample.story.id}/">`,
    )
    const [unknown] = [...embedsOf(sample.story, places, { base: '/' })]
    expect(unknown && embedFrom(template, { base: '/' }, plain, unknown.parts)).toContain(
      '<meta name="robots" content="noindex">',
    )
  })
})

describe('the page for addresses that are not here', () => {
  test('[O32] it says so without script, leads to the front page, and lets the app start afresh', () => {
    const html = notFoundFrom(template, site)
    expect(html).toMatch(
      /<div id="root"><main[^>]*>.*This page is not here.*href="\/repo\/".*<\/div>/,
    )
    expect(html).toContain('src="/src/app/main.tsx"')
    expect(html).toContain('content="noindex"')
  })
})
