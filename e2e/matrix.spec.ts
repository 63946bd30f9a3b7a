/** The matrix as a reader has it before them: all of it at once on a desk. */

import { expect, goTo, test } from './fixtures.ts'

test('all actors of the story stand on a desktop screen at once, in their rows and columns', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has a list of rows')
  // Lines between the countries take no room of their own.
  await goTo(page, 'after-paris/matrix/?order=country')
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
  const region = page.getByRole('region', { name: 'Matrix' })
  const table = region.getByRole('table')
  const heads = table.getByRole('rowheader')
  await expect(heads).toHaveCount(36)
  for (const edge of [heads.first(), heads.last(), table])
    await expect(edge).toBeInViewport({ ratio: 1 })
  await expect(region.getByText('36 actors, 64 ties')).toBeInViewport({ ratio: 1 })
})

test('a link to a matrix in another order shows it so', async ({ page, context, isMobile }) => {
  await goTo(page, 'after-paris/matrix/')
  const orders = page.getByRole('navigation', { name: 'Order of the matrix' })
  await orders.getByRole('link', { name: 'Name' }).click()
  await expect(page).toHaveURL(/after-paris\/matrix\/\?order=name$/)
  const there = await context.newPage()
  await there.goto(page.url())
  const names = there.getByRole('navigation', { name: 'Order of the matrix' }).getByRole('link')
  await expect(names.and(there.locator('[aria-current]'))).toHaveText('Name')
  const matrix = there.getByRole('region', { name: 'Matrix' })
  const actors = isMobile ? matrix.locator('summary') : matrix.getByRole('rowheader')
  const first = actors.filter({ visible: true })
  await expect(first.nth(0)).toContainText('Assad')
  await expect(first.nth(1)).toContainText('Coalition')
})

test('an order that there is not is told, with the nearest', async ({ page }) => {
  await goTo(page, 'after-paris/matrix/?order=nam')
  await expect(page.getByText('The matrix has no order “nam”')).toBeVisible()
  await page.getByRole('status').getByRole('link', { name: 'Name' }).click()
  await expect(page).toHaveURL(/\?order=name$/)
})
