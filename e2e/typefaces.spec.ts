/** Text shows at once in stand-ins, and takes the typefaces when all of them are there. */

import type { Page } from 'playwright/test'
import { expect, goTo, test } from './fixtures.ts'

/** Those of the page's own typefaces that it can use by now. */
const inUse = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const own = [...document.fonts].filter(
      ({ family, status }) => status === 'loaded' && !family.includes('fallback'),
    )
    return [...new Set(own.map(({ family }) => family.replaceAll('"', '')))].sort()
  })
const both = ['Inter', 'Source Serif 4']

test('[O59] the typefaces come all at once: a page is laid out anew for them together, not for each', async ({
  page,
}) => {
  let release = () => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  await page.route('**/source-serif-4-latin-*.woff2', async (route) => {
    await released
    await route.continue()
  })
  const inter = page.waitForResponse(/inter-latin-.*\.woff2/)
  await page.goto('', { waitUntil: 'commit' })
  await (await inter).finished()
  // The program runs by now, and one of the typefaces is there.
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
  expect(await inUse(page)).toEqual([])
  release()
  await expect.poll(() => inUse(page)).toEqual(both)
})

test('[O69] text keeps its lines when the typefaces come, so that nothing moves up or down', async ({
  page,
}) => {
  let release = () => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  await page.route('**/*.woff2', async (route) => {
    await released
    await route.continue()
  })
  // In this width, many lines of this page break otherwise in the stand-ins of one system or another.
  await page.setViewportSize({ width: 820, height: 1180 })
  await page.goto('after-paris/entity/isis/', { waitUntil: 'commit' })
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
  const tops = () =>
    page
      .locator('#panel')
      .evaluate((panel) =>
        [...panel.querySelectorAll('p, h1, h2, h3, dd')].map(
          (block) => block.getBoundingClientRect().top,
        ),
      )
  expect(await inUse(page)).toEqual([])
  const before = await tops()
  release()
  await expect.poll(() => inUse(page)).toEqual(both)
  const after = await tops()
  expect(after).toHaveLength(before.length)
  const moves = after.map((top, at) => Math.abs(top - (before[at] ?? 0)))
  // As far as they are in sight: what is below is nobody's loss.
  expect(Math.max(...moves.filter((_, at) => (before[at] ?? 0) < 1180))).toBeLessThan(3)
})

test.describe('a typeface that does not come', () => {
  test.use({ expectedFaults: /Failed to load resource/ })

  test('[O60] leaves its stand-in, and the others come', async ({ page }) => {
    await page.route('**/source-serif-4-latin-*.woff2', (route) => route.abort())
    await goTo(page)
    await expect.poll(() => inUse(page)).toContain('Inter')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('[O61] the sheet names the typefaces itself', async ({ page }) => {
    await page.goto('')
    await expect.poll(() => inUse(page)).toEqual(both)
  })
})
