/** The canvas takes the map over from the picture that was sent, and nobody sees it. */

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Page, TestInfo } from 'playwright/test'
import { test as base, expect, goTo } from './fixtures.ts'
import { canvasReady } from './map.ts'

/** Pixels that may differ, those of smoothed edges aside, as a share of all: a tenth of what a reader might notice, ten times what is measured. */
const most = 0.001

/** On a coarse screen letters fall on whole pixels, differently in a picture and on a canvas. */
const test = base.extend({
  deviceScaleFactor: async ({ deviceScaleFactor }, use) => use(Math.max(2, deviceScaleFactor ?? 1)),
})

/** Keeps the map's program back until the answer is called. */
async function holdMap(page: Page): Promise<() => void> {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/MapView-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  return release
}

async function pictureOfMap(page: Page): Promise<Buffer> {
  const clip = await page.locator('#map-place').boundingBox()
  if (!clip) throw new Error('There is no map.')
  return page.screenshot({ clip })
}

/** The share of a PNG's pixels that another one has otherwise. */
async function differing(before: Buffer, after: Buffer, info: TestInfo): Promise<number> {
  const path = info.snapshotPath('map.png')
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, before)
  try {
    expect(after).toMatchSnapshot('map.png', { threshold: 0.1, maxDiffPixels: 0 })
    return 0
  } catch (fault) {
    const pixels = /^[^,]*?(\d+) pixels \(/m.exec(String(fault))?.[1]
    if (pixels === undefined) throw fault
    // Width and height stand at the beginning of every PNG.
    return Number(pixels) / (before.readUInt32BE(16) * before.readUInt32BE(20))
  }
}

const addresses = ['after-paris/', 'after-paris/entity/lavrov/', 'after-paris/country/ru/'] as const

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })
    for (const address of addresses)
      test(`[CV8] ${address} looks the same on the canvas as in the picture that was sent`, async ({
        page,
      }, info) => {
        const release = await holdMap(page)
        await goTo(page, address)
        // The page is alive once it can be shared.
        await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
        const before = await pictureOfMap(page)
        release()
        await canvasReady(page)
        const share = await differing(before, await pictureOfMap(page), info)
        info.annotations.push({
          type: 'pixels that differ',
          description: `${(share * 100).toFixed(4)} %`,
        })
        expect(share).toBeLessThan(most)
      })
  })
