/** A page on paper: the map on one sheet, then the text and its numbered claims, and nothing that waits for a press. */

import type { Page } from 'playwright/test'
import { expect, goTo, test } from './fixtures.ts'
import { canvasReady, mark } from './map.ts'

test.skip(({ isMobile }) => isMobile, 'paper is the same from every device')

const onPaper = (page: Page) => page.emulateMedia({ media: 'print' })

/** An A4 sheet within its margins, in CSS pixels, as the window that such a sheet is. */
const sheets = { portrait: { width: 703, height: 1031 }, landscape: { width: 1031, height: 703 } }

const sheetsOf = async (page: Page, landscape = false): Promise<number> => {
  const pdf = await page.pdf({ format: 'A4', landscape })
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}

const picture = (page: Page) => page.locator('svg[data-map]:visible')

for (const [how, size] of Object.entries(sheets))
  test(`the map stands on one ${how} sheet, whole, with head, legend and address`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await goTo(page, 'after-paris/entity/lavrov/')
    await canvasReady(page)
    await onPaper(page)
    await expect(picture(page)).toHaveCount(1)
    await expect(picture(page)).toHaveAttribute('data-map', how === 'portrait' ? 'tall' : 'wide')

    const sheet = page.getByRole('region', { name: 'Map' })
    await expect(sheet.getByText('Sergey Lavrov', { exact: true }).first()).toBeVisible()
    const legend = sheet.getByRole('region', { name: 'Legend' })
    await expect(legend.getByText('stands against')).toBeVisible()
    await expect(legend.getByText('Government body')).toBeVisible()
    await expect(sheet.getByText(`at ${page.url()}`)).toBeVisible()
    const { inside, sheetHeight, drawn } = await sheet.evaluate((element) => ({
      inside: element.scrollHeight <= element.clientHeight,
      sheetHeight: element.getBoundingClientRect().height,
      drawn: element.querySelector('svg[data-map]')?.closest('#map-place')?.clientHeight ?? 0,
    }))
    expect(inside).toBe(true)
    expect(sheetHeight).toBeLessThanOrEqual(size.height)
    expect(drawn).toBeGreaterThan(size.height / 2)
  })

test('nothing that waits for a press is printed', async ({ page }) => {
  await goTo(page, 'after-paris/entity/lavrov/?country=RU')
  await canvasReady(page)
  await onPaper(page)
  await expect(picture(page)).toHaveCount(1)
  await expect(page.getByRole('banner')).toBeHidden()
  for (const role of ['button', 'combobox'] as const)
    await expect(page.getByRole(role)).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Clear: show all countries' })).toBeHidden()
  await expect(page.getByRole('link', { name: 'The story', exact: true })).toBeHidden()
  await expect(page.locator('[data-map="canvas"]')).toBeHidden()
})

test('the story is followed by every claim in scope, numbered, with voice and paragraph', async ({
  page,
}) => {
  await goTo(page, 'after-paris/?country=RU')
  await canvasReady(page)
  await expect(page.getByRole('heading', { name: /^Every claim/ })).toHaveCount(0)
  await onPaper(page)
  const claims = page.locator('[data-claim]:visible')
  await expect(page.getByRole('heading', { name: 'Every claim on the map 2' })).toBeVisible()
  await expect(claims).toHaveCount(2)
  await expect(claims.first()).toContainText(/Reported by|says/)
  await expect(claims.first()).toContainText('¶')
  const numbers = await claims.evaluateAll((rows) =>
    rows.map((row) => getComputedStyle(row, '::before').content),
  )
  expect(numbers).toEqual(['counter(claim) "."', 'counter(claim) "."'])
})

test('an actor’s claims are numbered where they stand and not printed twice', async ({ page }) => {
  await goTo(page, 'after-paris/entity/lavrov/')
  await canvasReady(page)
  const before = await page.locator('[data-claim]').count()
  await onPaper(page)
  await expect(picture(page)).toHaveCount(1)
  expect(await page.locator('[data-claim]').count()).toBe(before)
})

test('a dark page is printed on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await goTo(page, 'after-paris/')
  await expect(page.getByRole('heading', { name: /^Every claim/ })).toBeVisible()
  const label = page.locator('svg[data-map]:visible text', { hasText: 'Europe' }).first()
  await expect(label).toHaveCSS('stroke', 'rgb(255, 255, 255)')
  await expect(label).toHaveCSS('fill', 'rgb(0, 0, 0)')
})

test('a short page is two sheets, the map and the text, either way up', async ({ page }) => {
  await goTo(page, 'after-paris/tie/hollande~obama/')
  await canvasReady(page)
  expect(await sheetsOf(page)).toBe(2)
  expect(await sheetsOf(page, true)).toBe(2)
})

test('the claims of a story fill more sheets than its text alone', async ({ page, browser }) => {
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  const all = await sheetsOf(page)
  const scriptless = await browser.newContext({ javaScriptEnabled: false })
  const plain = await scriptless.newPage()
  await plain.goto(page.url())
  expect(await sheetsOf(plain)).toBeLessThan(all)
  await scriptless.close()
})

test('after printing the map is where the reader left it', async ({ page }) => {
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  await mark(page, 'Russia').focus()
  await page.keyboard.press('+')
  const place = async () => {
    const box = await mark(page, 'Russia').boundingBox()
    return box && [box.x, box.y, box.width].map(Math.round)
  }
  await expect.poll(async () => JSON.stringify(await place())).not.toBe('null')
  const before = await place()
  await sheetsOf(page)
  await canvasReady(page)
  expect(await place()).toEqual(before)
  await expect(page.getByRole('heading', { name: /^Every claim/ })).toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a page prints the same map and text, and its claims numbered', async ({ page }) => {
    await goTo(page, 'after-paris/tie/hollande~obama/')
    await onPaper(page)
    await expect(picture(page)).toHaveCount(1)
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.locator('[data-claim]:visible').first()).toContainText('¶')
    await expect(page.getByText(/need JavaScript/)).toBeHidden()
    expect(await sheetsOf(page)).toBe(2)
  })
})
