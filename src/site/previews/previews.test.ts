import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageAddressesOf } from '#core/address/pages.ts'
import { gridPlaces } from '#core/exchange/sampleDrawing.ts'
import { sample } from '#core/query/sampleStory.ts'
import { type Face, facesOf } from './faces.ts'
import { previewsOf } from './previews.ts'
import { lettered, measureIn } from './runs.ts'

let cache = ''
let faces: readonly Face[] = []

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'saywho-previews-'))
  faces = await facesOf(join(cache, 'faces'), 'Erdogan ğ Путин 東')
})
afterAll(() => rm(cache, { recursive: true, force: true }))

/** Width and height as a PNG says them. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })

describe('the typefaces of pictures', () => {
  test('[O22] there is a face for every weight of every script that is asked for, and no other', () => {
    const names = new Set(faces.map(({ family, weight }) => `${family} ${weight}`))
    for (const weight of [400, 500, 600])
      for (const family of ['Inter', 'Inte1', 'Inte2'])
        expect(names).toContain(`${family} ${weight}`)
    expect(names).not.toContain('Inte3 400')
  })

  test('[O23] a letter that the first face lacks is set in its own, at the same weight', () => {
    const svg = `<svg><text font-family="Inter, Arial" font-weight="600"><tspan x="1">Erdoğan &#38; Co</tspan></text><title>ğ</title></svg>`
    expect(lettered(svg, faces)).toBe(
      svg.replace('Erdoğan', 'Erdo<tspan font-family="Inte1">ğ</tspan>an'),
    )
    const serif = `<text font-family="&#39;Source Serif 4&#39;, Georgia" font-weight="600">ğ</text>`
    expect(lettered(serif, faces)).toContain('<tspan font-family="Source Serif 1">ğ</tspan>')
  })

  test('[O24] widths grow with size and weight, and add up over scripts', () => {
    const measure = measureIn(faces)
    expect(measure('dodo', 20, 500, 'sans')).toBeCloseTo(2 * measure('dodo', 10, 500, 'sans'))
    expect(measure('dodo', 20, 600, 'sans')).toBeGreaterThan(measure('dodo', 20, 400, 'sans'))
    expect(measure('oğ', 20, 500, 'sans')).toBeCloseTo(
      measure('o', 20, 500, 'sans') + measure('ğ', 20, 500, 'sans'),
    )
  })
})

describe('the picture of a page', () => {
  test('[O25] every page has one of 1200 by 630 pixels, of its own, and is not drawn twice', async () => {
    const places = { wide: gridPlaces(sample), tall: gridPlaces(sample) }
    const addresses = pageAddressesOf(sample).slice(0, 6)
    const previews = await previewsOf(sample, places, addresses, cache)
    expect(previews).toHaveLength(addresses.length)
    expect(new Set(previews.map(({ version }) => version)).size).toBe(addresses.length)
    const made = await Promise.all(previews.map(({ file }) => stat(file)))
    for (const { file } of previews)
      expect(sizeOf(await readFile(file))).toEqual({ width: 1200, height: 630 })

    const again = await previewsOf(sample, places, addresses, cache)
    expect(again).toEqual(previews)
    const kept = await Promise.all(again.map(({ file }) => stat(file)))
    expect(kept.map(({ mtimeMs }) => mtimeMs)).toEqual(made.map(({ mtimeMs }) => mtimeMs))
  })
})
