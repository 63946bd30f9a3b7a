/** Four questions that a reader must be able to answer from the screen in under a minute each, begun on the first page. Each answer is a link. */

import type { Page } from 'playwright/test'
import { expect, goTo, test } from './fixtures.ts'
import { canvasReady } from './map.ts'

const begin = async (page: Page): Promise<void> => {
  await goTo(page)
  await canvasReady(page)
}

/** What the address shows to somebody else who opens it. */
const sent = async (page: Page): Promise<Page> => {
  const there = await page.context().newPage()
  await there.goto(page.url())
  return there
}

test('Who says that Russia protects Syrians, and who says the opposite?', async ({ page }) => {
  await begin(page)
  const story = page.locator('#panel')
  await expect(story.getByRole('heading', { name: /^Contested/ })).toBeVisible()
  await story
    .getByRole('link', { name: /^Russia and Syrian people/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/tie\/russia~syrian-people\/$/)
  const panel = (await sent(page)).locator('#panel')
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Russia and Syrian people')
  await expect(panel.getByRole('heading', { name: 'With, according to Shaaban' })).toBeVisible()
  await expect(
    panel.getByRole('heading', {
      name: /^Against, according to .*U\.S\. officials.*Syrian human rights activists$/,
    }),
  ).toBeVisible()
  await expect(
    panel.getByText('Russia works for the interests of the Syrian people').first(),
  ).toBeVisible()
})

test('Which actors are never heard?', async ({ page }) => {
  await begin(page)
  await expect(page.getByText(/^Spoken of and never heard:/)).toBeAttached()
  await page.getByRole('link', { name: /^All \d+ voices/ }).click()
  await expect(page).toHaveURL(/\/voices\/$/)
  const there = await sent(page)
  await there.getByRole('link', { name: /^Never heard/ }).click()
  await expect(there.getByRole('heading', { name: /^Never heard/ })).toBeInViewport()
  const silent = there.getByRole('table', { name: /spoken of and never heard/ })
  for (const name of ['Russia', 'Islamic State (ISIS)', 'Syrian people'])
    await expect(silent.getByRole('link', { name, exact: true })).toBeVisible()
})

test('How is Obama connected to Assad, and on whose word?', async ({ page }) => {
  await begin(page)
  await page.getByRole('link', { name: 'How is Obama connected to Assad?' }).click()
  await expect(page).toHaveURL(/\/path\/obama\.\.assad\/$/)
  const panel = (await sent(page)).locator('#panel')
  await expect(panel.getByText('A chain is not a relation')).toBeVisible()
  await expect(panel.getByText(/^Directly/)).toBeVisible()
  await expect(panel.getByText('Foreign Policy').first()).toBeVisible()
  await expect(panel.getByText('Reported by the digest').first()).toBeVisible()
})

test('What is only planned?', async ({ page }) => {
  await begin(page)
  await page.getByRole('button', { name: /^Filter/ }).click()
  await page
    .getByRole('dialog', { name: 'Filters' })
    .getByRole('link', { name: /^Planned/ })
    .click()
  await expect(page).toHaveURL(/\?how=planned$/)
  await page.keyboard.press('Escape')
  const views = page.getByRole('navigation', { name: /^Views/ }).filter({ visible: true })
  await views.getByRole('link', { name: 'List' }).click()
  await expect(page).toHaveURL(/\/list\/\?how=planned$/)
  const list = (await sent(page)).getByRole('region', { name: 'List' })
  const claims = list.getByRole('table', { name: /^\d claims in scope$/ })
  await expect(claims.getByText(/Lavrov/).first()).toBeVisible()
  await expect(claims.getByText('Planned', { exact: true }).first()).toBeVisible()
  await expect(claims.getByText('Reported', { exact: true })).toHaveCount(0)
})
