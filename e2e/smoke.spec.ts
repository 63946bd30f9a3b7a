/** The least that must hold: pages open, quietly, and say where one is. */

import type { Page } from 'playwright/test'
import { axe, expect, goTo, test } from './fixtures.ts'

test('the front page shows a story', async ({ page }) => {
  await goTo(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[data-map]').first()).toBeVisible()
})

test('the front page has no fault that a machine can find for those who hear or feel it', async ({
  page,
}) => {
  await goTo(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await axe(page)).toEqual([])
})

test('the page may do no more than its policy says', async ({ page }) => {
  const answer = await page.goto('')
  const header = answer?.headers()['content-security-policy'] ?? ''
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
  const [everywhere = ''] = header.split(', frame-ancestors')
  const policy = (await meta.getAttribute('content')) ?? ''
  // The header is of all pages, and so allows the style of each; a page itself allows only its own.
  const style = /style-src[^;]*/
  const allowed = (text: string) => style.exec(text)?.[0].split(' ') ?? []
  expect(policy.replace(style, '')).toBe(everywhere.replace(style, ''))
  expect(allowed(policy)).toHaveLength(4)
  expect(allowed(everywhere)).toEqual(expect.arrayContaining(allowed(policy)))
})

/** The one sheet, and the typefaces that it names. */
const sheet = '**/assets/style-*.css'
const typefaces = '**/*.woff2'

/** Where everything stands, and how it looks; what is far away, too, which the browser would only guess. */
const looks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    document.styleSheets[0]?.insertRule('* { content-visibility: visible !important; }')
    return Array.from(document.querySelectorAll('body *'), (each) => {
      const { x, y, width, height } = each.getBoundingClientRect()
      const { color, backgroundColor, fontSize, fontWeight, display } = getComputedStyle(each)
      const box = [x, y, width, height].map(Math.round).join(' ')
      return `${each.localName}.${each.classList} ${box} ${color} ${backgroundColor} ${fontSize} ${fontWeight} ${display}`
    })
  })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, expectedFaults: /Failed to decode downloaded font/ })

  for (const path of [
    '',
    'after-paris/entity/lavrov/',
    'after-paris/tie/russia~syria/',
    'after-paris/event/paris-attacks/',
    'after-paris/chapter/moscow/',
    'after-paris/country/ru/',
    'after-paris/voice/shaaban/',
    'after-paris/voices/',
    'after-paris/sources/',
    'after-paris/path/obama..assad/',
    'after-paris/compare/shaaban..us-officials/',
    'after-paris/matrix/',
    'after-paris/timeline/',
    'after-paris/list/',
  ])
    test(`[O47] the part of the style that “/${path}” holds is all that it needs: the sheet changes nothing`, async ({
      page,
    }) => {
      await page.route(typefaces, (route) => route.fulfill({ status: 204, body: '' }))
      await page.goto(path)
      const whole = await looks(page)
      expect(await page.locator('link[rel="stylesheet"]').count()).toBe(1)
      await page.route(sheet, (route) => route.fulfill({ contentType: 'text/css', body: '' }))
      await page.goto(path)
      expect(await looks(page)).toEqual(whole)
    })

  for (const path of ['', 'after-paris/entity/lavrov/', 'after-paris/matrix/'])
    test(`[O70] what stands on “/${path}” before the rest of its style needs none of it`, async ({
      page,
    }) => {
      await page.route(sheet, (route) => route.fulfill({ contentType: 'text/css', body: '' }))
      await page.goto(path)
      // As while the page comes: nothing has been read beyond the map.
      const rest = page.locator('svg:has(> style)')
      await rest.evaluate((place) => {
        const range = new Range()
        range.selectNodeContents(document.body)
        range.setStartAfter(place)
        range.deleteContents()
      })
      const whole = await looks(page)
      await rest.evaluate((place) => {
        const [style] = place.getElementsByTagName('style')
        if (style?.sheet) style.sheet.disabled = true
      })
      expect(await looks(page)).toEqual(whole)
    })
})

test('[O71] the app leaves the rest of the style where the page holds it', async ({ page }) => {
  await goTo(page, 'after-paris/entity/lavrov/')
  await expect(page.locator('[data-map] canvas').first()).toBeVisible()
  await expect(page.locator('svg > style')).toHaveText(/\.\w/)
})

test.describe('an address that does not exist', () => {
  test.use({ expectedFaults: /status of 404/ })

  test('answers 404 and still shows the site', async ({ page }) => {
    const answer = await page.goto('no-such-story/')
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading').first()).toBeVisible()
  })
})
