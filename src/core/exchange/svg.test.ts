import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openLens } from '#core/query/lens.ts'
import { entityId, lensWith } from '#core/query/sample.ts'
import { sample } from '#core/query/sampleStory.ts'
import { scopeOf } from '#core/query/scope.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { aboutOf } from './about.ts'
import { anyNastyIndex } from './anyNasty.ts'
import { legendColoursOf } from './picture/legend.ts'
import { darkPalette, lightPalette } from './picture/palette.ts'
import { toPreviewSvg } from './preview.ts'
import { addressOf, evenMeasure, gridDrawing } from './sampleDrawing.ts'
import { toSvg } from './svg.ts'

const url = 'https://example.org/sample/'
const measure = evenMeasure

const svgOf = (
  index: StoryIndex,
  address = addressOf(index),
  theme: 'light' | 'dark' = 'light',
) => {
  const about = aboutOf(scopeOf(index, address.lens), address, url, '2026-11-22')
  const colours = legendColoursOf(index)
  return toSvg(gridDrawing(index, address), about, { theme, measure, colours })
}

/** The page's size, and every line of text with its size and anchor. */
const read = (svg: string) => {
  const [, width = '', height = ''] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? []
  const texts = [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].flatMap(
    ([, attributes = '', content = '']) =>
      [...content.matchAll(/<tspan x="(\S+)" y="(\S+)">(.*?)<\/tspan>/gs)].map(
        ([, x, y, words]) => ({
          x: Number(x),
          y: Number(y),
          words: words ?? '',
          size: Number(/font-size="(\S+)"/.exec(attributes)?.[1]),
          isEnd: attributes.includes('text-anchor="end"'),
        }),
      ),
  )
  return { width: Number(width), height: Number(height), texts }
}

const opens = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } }).width

describe('svg', () => {
  test('[X37] the file opens by itself, whatever the texts: no class, style, link, script or reference', () => {
    fc.assert(
      fc.property(anyNastyIndex, (index) => {
        const svg = svgOf(index)
        expect(opens(svg)).toBeGreaterThan(0)
        const markup = svg.replace(/>[^<]*</g, '><')
        expect(markup).not.toMatch(
          / (?:class|style|id|href|xlink:href|on\w+)=|<(?:script|style|image|use|a)\b|url\(/,
        )
      }),
      { numRuns: 40 },
    )
  })

  test('[X38] it names the story, the focus and filter, source, day and address, and says what the map does not mean', () => {
    const focus = { on: 'entity', entity: entityId('obama') } as const
    const svg = svgOf(sample, addressOf(sample, focus, lensWith({ outlets: true })))
    const words = read(svg)
      .texts.map((line) => line.words)
      .join(' ')
    expect(words).toContain(sample.story.title)
    expect(words).toContain('Barack Obama. Outlets shown')
    expect(words).toContain('Seen on 22 November 2026 at')
    expect(words).toContain(url)
    expect(words).toContain('A line is a claim, not a verdict.')
    expect(words).toContain('Saywho')
    expect(svg).toContain('<dc:date>2026-11-22</dc:date>')
  })

  test('[X39] every actor on the map has its label, every line its stroke', () => {
    const address = addressOf(sample)
    const drawing = gridDrawing(sample, address)
    const svg = svgOf(sample)
    const words = read(svg).texts.map((line) => line.words)
    expect(drawing.marks.length).toBeGreaterThan(5)
    for (const mark of drawing.marks)
      for (const line of mark.label.lines) expect(words).toContain(line)
    const strokes = [...svg.matchAll(/<path d="M[^"]*Q/g)].length
    expect(strokes).toBeGreaterThanOrEqual(drawing.lines.length)
  })

  test('[X40] the legend names the lines, dashes, shapes and countries of the picture, and no others', () => {
    const words = (svg: string) => read(svg).texts.map((line) => line.words)
    expect(words(svgOf(sample))).toEqual(
      expect.arrayContaining(['stands against', 'planned', 'person', 'Russia']),
    )
    expect(words(svgOf(sample))).not.toContain('outlet')
    const outlets = svgOf(sample, addressOf(sample, { on: 'story' }, lensWith({ outlets: true })))
    expect(words(outlets)).toContain('outlet')
    const about = aboutOf(scopeOf(sample, openLens), addressOf(sample), url, '2026-11-22')
    const colours = [{ name: 'Nowhere', hue: 8 as const }]
    const drawing = gridDrawing(sample, addressOf(sample))
    expect(toSvg(drawing, about, { theme: 'light', measure, colours })).not.toContain('Nowhere')
  })

  test('[X41] what fades lies below what does not', () => {
    const focus = { on: 'entity', entity: entityId('obama') } as const
    const svg = svgOf(sample, addressOf(sample, focus))
    const marks = svg.slice(svg.indexOf('<circle'))
    expect(marks.lastIndexOf('opacity="0.15"')).toBeLessThan(marks.lastIndexOf('>Obama<'))
    expect(svg).toContain('opacity="0.15"')
    expect(svgOf(sample)).not.toContain('opacity=')
  })

  test('[X42] the theme gives the colours, and so does a palette of one’s own', () => {
    expect(svgOf(sample)).toContain(`fill="${lightPalette.paper}"`)
    expect(svgOf(sample, addressOf(sample), 'dark')).toContain(`fill="${darkPalette.paper}"`)
    const about = aboutOf(scopeOf(sample, openLens), addressOf(sample), url, '2026-11-22')
    const theme = { ...lightPalette, paper: '#123456' }
    expect(toSvg(gridDrawing(sample, addressOf(sample)), about, { theme, measure })).toContain(
      '#123456',
    )
  })

  test('[X43] no words around the map run out of the page', () => {
    const { width, height, texts } = read(svgOf(sample))
    expect(texts.length).toBeGreaterThan(10)
    for (const { x, y, words, size, isEnd } of texts.filter((line) => line.size !== 13)) {
      const length = measure(words, size, 400, 'sans')
      expect(isEnd ? x - length : x).toBeGreaterThanOrEqual(0)
      expect(isEnd ? x : x + length).toBeLessThanOrEqual(width)
      expect(y).toBeLessThanOrEqual(height)
    }
  })
})

describe('preview', () => {
  const drawing = gridDrawing(
    sample,
    addressOf(sample, { on: 'entity', entity: entityId('obama') }),
  )
  const words = {
    heading: 'Barack Obama',
    line: '7 ties: 1 with. 2 are contested.',
    story: 'Sample',
  }

  test('[X44] it is 1200 by 630 and says name, line, story and house', async () => {
    const svg = await toPreviewSvg(drawing, words, { measure })
    const { width, height, texts } = read(svg)
    expect([width, height, opens(svg)]).toEqual([1200, 630, 1200])
    const all = texts.map((line) => line.words).join(' ')
    expect(all).toContain('Barack Obama 7 ties: 1 with. 2 are contested. Sample')
    expect(all).toContain('Saywho')
  })

  test('[X45] the story’s title is not said twice', async () => {
    const svg = await toPreviewSvg(drawing, { ...words, heading: 'Sample' }, { measure })
    expect(read(svg).texts.filter((line) => line.words === 'Sample')).toHaveLength(1)
  })

  test('[X46] a long line loses whole sentences, a long name its size before its end; no words leave their column', async () => {
    const line = `${'A sentence of some length stands here. '.repeat(12)}Last`
    const long = 'A very long name of a very long body with many words in it indeed'
    const svg = await toPreviewSvg(
      drawing,
      { heading: long, line, story: long.repeat(3) },
      { measure },
    )
    const texts = read(svg).texts.filter(({ x }) => x === 52)
    expect(texts.map((one) => one.words).join(' ')).toContain(long)
    expect(texts.map((one) => one.words).join(' ')).toContain('stands here. A very long')
    for (const { x, y, words: own, size } of texts) {
      expect(x + measure(own, size, 400, 'sans')).toBeLessThanOrEqual(52 + 452)
      expect(y).toBeLessThanOrEqual(630 - 40)
    }
    const heights = texts.map(({ y }) => y)
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
  })

  test('[X47] hostile texts give a picture that opens', async () => {
    await fc.assert(
      fc.asyncProperty(anyNastyIndex, async (index) => {
        const own = gridDrawing(index, addressOf(index, { on: 'entity', entity: entityId('a') }))
        const { title } = index.story
        const svg = await toPreviewSvg(
          own,
          { heading: title, line: title, story: title },
          { measure },
        )
        expect(opens(svg)).toBe(1200)
      }),
      { numRuns: 40 },
    )
  })
})
