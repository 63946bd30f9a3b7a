/** When things go wrong: a sentence, a way out, and nothing lost. */

import type { Page } from 'playwright/test'
import { expect, goTo, test } from './fixtures.ts'
import { canvasReady, mark } from './map.ts'

test.use({ expectedFaults: /Failed to load resource|net::ERR/ })

/** An address without a page of its own: the app starts from nothing there. */
const bare = 'after-paris/path/obama..assad/'

type Answer = Parameters<Parameters<Page['route']>[1]>[0]
const answers: Record<string, (route: Answer) => Promise<void>> = {
  'is missing': (route) => route.fulfill({ status: 404, body: '' }),
  'meets an error of the host': (route) => route.fulfill({ status: 500, body: '' }),
  'cannot be reached': (route) => route.abort('connectionrefused'),
  'is cut off': (route) => route.fulfill({ body: '{"schemaVersion":1,"id":"after-par' }),
  'is a page and no data': (route) =>
    route.fulfill({ body: '<!doctype html><title>Hello</title>' }),
  'is invalid': (route) => route.fulfill({ json: { schemaVersion: 1, id: 'after-paris' } }),
  'was made for a newer version': (route) => route.fulfill({ json: { schemaVersion: 99 } }),
}

for (const [what, answer] of Object.entries(answers))
  test(`a story that ${what} gives a sentence and a way to try again, which works`, async ({
    page,
  }) => {
    await page.route('**/story.json', answer)
    await goTo(page, bare)
    const told = page.getByRole('alert')
    await expect(told).toBeVisible()
    await expect(told.getByRole('paragraph').nth(1)).toHaveText(/\w.*\.$/)
    await page.unroute('**/story.json')
    await page.getByRole('button', { name: 'Retry' }).click()
    await expect(page.getByRole('region', { name: 'Map' })).toBeVisible()
    await expect(told).toHaveCount(0)
  })

test('a page whose data does not come stays as it was sent, and says so', async ({ page }) => {
  await page.route('**/story.json', (route) => route.fulfill({ status: 500, body: '' }))
  await goTo(page, 'after-paris/entity/lavrov/')
  await expect(page.getByRole('alert')).toContainText('error 500')
  await expect(page.getByRole('heading', { level: 1, name: 'Sergey Lavrov' })).toBeVisible()
  await page.unroute('**/story.json')
  await page.getByRole('button', { name: 'Retry' }).click()
  await canvasReady(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a map that cannot be loaded leaves the picture and its links, and can be tried again', async ({
  page,
}) => {
  await page.route('**/MapView-*.js', (route) => route.abort())
  await goTo(page, 'after-paris/')
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
  await mark(page, 'Iran').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Iran' })).toBeVisible()
  await page.unroute('**/MapView-*.js')
  await page.getByRole('button', { name: 'Retry' }).click()
  await canvasReady(page)
})

test('a browser that denies storage shows everything all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await goTo(page, 'after-paris/')
  await canvasReady(page)
})
