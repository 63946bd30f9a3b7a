/** The least that must hold: pages open, quietly, and say where one is. */

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
  const [inPage] = header.split(', frame-ancestors')
  await expect(meta).toHaveAttribute('content', inPage ?? '')
})

/** The sheet of the typefaces and of what comes later, for which nothing waits. */
const later = /\/late-/

for (const path of [
  '',
  'after-paris/entity/lavrov/',
  'after-paris/matrix/',
  'after-paris/path/obama..assad/',
])
  test(`[O47] “/${path}” stands styled without asking for a style of what it shows, also once the app has come`, async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'stylesheet' && !later.test(request.url()))
        asked.push(request.url())
    })
    await goTo(page, path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Skip to the text' })).toHaveCSS(
      'position',
      'fixed',
    )
    await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
    expect(asked).toEqual([])
  })

test.describe('an address that does not exist', () => {
  test.use({ expectedFaults: /status of 404/ })

  test('answers 404 and still shows the site', async ({ page }) => {
    const answer = await page.goto('no-such-story/')
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading').first()).toBeVisible()
  })
})
