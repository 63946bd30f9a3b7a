/** Every address is a place: what it opens, and what an address says that leads nowhere. */

import { expect, goTo, test } from './fixtures.ts'
import { scopeLine } from './map.ts'

const places = [
  ['', 'After Paris: who stands with whom in the war on ISIS'],
  ['after-paris/entity/obama/', 'Barack Obama'],
  ['after-paris/tie/hollande~obama/', 'François Hollande and Barack Obama'],
  ['after-paris/event/moscow-meeting/', /Moscow/],
  ['after-paris/sources/', /source/i],
] as const

for (const [address, heading] of places)
  test(`“${address || '/'}” opens at its heading, and after a reload again`, async ({ page }) => {
    await goTo(page, address)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    // The page has been taken over, and still says the same.
    await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  })

test('the ends of a tie may come in any order', async ({ page }) => {
  await goTo(page, 'after-paris/tie/hollande~obama/?country=US')
  await expect(page.getByRole('heading', { level: 1, name: /Hollande and .*Obama/ })).toBeVisible()
  await expect(page).toHaveURL(/country=US/)
})

test.describe('an address that leads nowhere', () => {
  test.use({ expectedFaults: /status of 404/ })

  test('names what is not there and the nearest that is, and keeps the filter', async ({
    page,
  }) => {
    await goTo(page, 'after-paris/entity/lavrof/?country=RU')
    await expect(page.getByRole('heading', { level: 1, name: /not in this story/i })).toBeVisible()
    await expect(scopeLine(page, '3 of 36 actors, 2 of 64 ties')).toBeVisible()
    await page.getByRole('link', { name: 'Sergey Lavrov' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Sergey Lavrov' })).toBeVisible()
    await expect(page).toHaveURL(/entity\/lavrov\/\?country=RU$/)
  })

  test('[O65] what is missing is told in sight, on a phone, too', async ({ page }) => {
    await goTo(page, 'after-paris/entity/lavrof/')
    const title = page.getByRole('heading', { level: 1, name: /not in this story/i })
    await expect(title).toBeInViewport({ ratio: 1 })
  })

  for (const broken of [
    'after-paris/tie/obama/',
    'after-paris/%E0%A4%A/',
    'no-such-story/entity/obama/',
    'after-paris/entity/__proto__/',
    'after-paris/event/%00/',
  ])
    test(`“${broken}” shows a page that says so`, async ({ page }) => {
      await goTo(page, broken)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Saywho' })).toBeVisible()
    })
})

test('a filter that is none is told, and the rest of the address kept', async ({ page }) => {
  await goTo(page, 'after-paris/entity/obama/?country=XX,US&stance=friendly')
  await expect(page.getByRole('heading', { level: 1, name: 'Barack Obama' })).toBeVisible()
  await expect(page.getByText(/“friendly”/)).toBeVisible()
  await expect(scopeLine(page, '5 of 36 actors, 5 of 64 ties')).toBeVisible()
})
