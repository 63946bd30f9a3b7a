/** Every page without script: the map, the text, the voices and the links. */

import { expect, goTo, test } from './fixtures.ts'
import { mark, scopeLine } from './map.ts'

test.use({ javaScriptEnabled: false })

test('an actor’s page shows the actor on the map with every tie and who claims it', async ({
  page,
}) => {
  await goTo(page, 'after-paris/entity/lavrov/')
  await expect(page.getByRole('heading', { level: 1, name: 'Sergey Lavrov' })).toBeVisible()
  const map = page.getByRole('region', { name: 'Map' })
  await expect(map.getByRole('link', { name: /^Sergey Lavrov, / })).toBeVisible()
  const panel = page.getByRole('region', { name: 'Sergey Lavrov' })
  await expect(panel.getByText(/according to/).first()).toBeVisible()
  await expect(panel.getByRole('link', { name: 'Shaaban' }).first()).toBeVisible()
  await expect(panel.getByRole('link', { name: /Walid Muallem/ }).first()).toBeVisible()
})

test('links lead from page to page, and a country’s chip to its filtered page', async ({
  page,
}) => {
  await goTo(page, 'after-paris/')
  await page
    .getByRole('navigation', { name: 'Filter by country' })
    .getByRole('link', { name: /^Iran/ })
    .click()
  await expect(page).toHaveURL(/after-paris\/country\/ir\/$/)
  await expect(scopeLine(page, '1 of 36 actors, none of 64 ties')).toBeVisible()
  await mark(page, 'Iran').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Iran' })).toBeVisible()
})

test('the page says what is missing, and what it says works does work', async ({ page }) => {
  await goTo(page, 'after-paris/')
  await expect(page.getByText(/filters beyond one country or voice need JavaScript/)).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0)
  await goTo(page, 'after-paris/voice/shaaban/')
  await expect(scopeLine(page, '8 of 36 actors, 9 of 64 ties')).toBeVisible()
})
