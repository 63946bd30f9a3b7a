/** Twelve things a reader does, each by keyboard alone, in at most 25 presses, with the focus always to be seen. */

import type { Page } from 'playwright/test'
import { expect, goTo, test } from './fixtures.ts'
import { canvasReady } from './map.ts'

test.skip(({ isMobile }) => isMobile, 'a phone has no keys')

const most = 25

/** Presses keys, counts them, and sees after each that the focus stands on something that shows it. */
class Keys {
  presses = 0
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async press(key: string): Promise<void> {
    this.presses += 1
    expect(this.presses, `at most ${most} presses`).toBeLessThanOrEqual(most)
    await this.page.keyboard.press(key)
  }

  async write(text: string): Promise<void> {
    for (const letter of text) await this.press(letter)
  }

  /** What the focus stands on, by its accessible name as far as it is written down; fails where it is lost. */
  async seen(): Promise<string> {
    const focus = this.page.locator(':focus')
    await expect(focus, 'the focus is somewhere').toHaveCount(1)
    await expect(focus, 'the focus is in sight').toBeInViewport()
    return focus.evaluate((element) => {
      const isShown = element.matches(':focus-visible') || element.matches('h1, h2')
      const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
      return isShown ? name.replace(/\s+/g, ' ').trim() : `not shown: ${name}`
    })
  }

  /** Goes on by Tab until the focus stands on what is called so. */
  async tabTo(name: RegExp, key = 'Tab'): Promise<void> {
    for (;;) {
      await this.press(key)
      if (name.test(await this.seen())) return
    }
  }
}

const begin = async (page: Page, address: string): Promise<Keys> => {
  await goTo(page, address)
  await canvasReady(page)
  return new Keys(page)
}

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

test('find Lavrov', async ({ page }) => {
  const keys = await begin(page, 'after-paris/')
  await keys.press('/')
  await keys.write('lavrov')
  await expect(page.getByRole('option').first()).toBeVisible()
  await keys.press('Enter')
  await expect(title(page, 'Sergey Lavrov')).toBeVisible()
})

test('list his ties', async ({ page }) => {
  const keys = await begin(page, 'after-paris/entity/lavrov/')
  await keys.press('Tab')
  await keys.press('Enter')
  await keys.tabTo(/^Ties/)
  await keys.press('Enter')
  await expect(page.getByRole('heading', { name: /^Ties/ })).toBeInViewport()
})

test('follow one of them to Syria', async ({ page }) => {
  const keys = await begin(page, 'after-paris/entity/lavrov/')
  await keys.press('Tab')
  await keys.press('Enter')
  // The mark leads to the actor, and is read with its code.
  await keys.tabTo(/^WM ?Walid Muallem$/)
  await keys.press('Enter')
  await expect(title(page, 'Walid Muallem')).toBeFocused()
  await keys.tabTo(/^(SY ?)?Syria$/)
  await keys.press('Enter')
  await expect(title(page, 'Syria')).toBeFocused()
})

test('filter to Turkey, and clear', async ({ page }) => {
  const keys = await begin(page, 'after-paris/')
  await keys.tabTo(/^Turkey,/)
  await keys.press('Enter')
  await expect(page).toHaveURL(/country=TR/)
  await keys.tabTo(/^Clear/)
  await keys.press('Enter')
  await expect(page).toHaveURL(/after-paris\/$/)
  // What was pressed is gone, the focus is not.
  await expect.poll(() => keys.seen()).toMatch(/^Filter/)
})

test('ask according to Shaaban', async ({ page }) => {
  const keys = await begin(page, 'after-paris/')
  await keys.tabTo(/According to/)
  await keys.press('Enter')
  await keys.tabTo(/^(Bouthaina )?Shaaban/)
  await keys.press('Enter')
  await expect(page).toHaveURL(/voice=shaaban/)
})

test('compare her with U.S. officials', async ({ page }) => {
  const keys = await begin(page, 'after-paris/tie/russia~syrian-people/')
  await keys.press('Tab')
  await keys.press('Enter')
  await keys.tabTo(/Shaaban.*U\.S\. officials|U\.S\. officials.*Shaaban/)
  await keys.press('Enter')
  await expect(page).toHaveURL(/compare\/shaaban\.\.us-officials/)
  await expect(title(page, /Shaaban/)).toBeFocused()
})

test('see the path from Obama to Assad', async ({ page }) => {
  const keys = await begin(page, 'after-paris/entity/obama/')
  await keys.press('Tab')
  await keys.press('Enter')
  await keys.tabTo(/connected to/)
  await keys.press('Enter')
  await keys.tabTo(/^(Bashar al-)?Assad$/)
  await keys.press('Enter')
  await expect(page).toHaveURL(/path\/obama\.\.assad/)
  await expect(title(page, /Obama.*Assad/)).toBeFocused()
})

test('open a cell of the matrix', async ({ page }) => {
  await goTo(page, 'after-paris/matrix/')
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
  const keys = new Keys(page)
  for (;;) {
    await keys.press('Tab')
    if (await page.locator(':focus').evaluate((element) => element.closest('td, th') !== null))
      break
  }
  for (;;) {
    if (await page.locator(':focus').evaluate((element) => element.matches('td a'))) break
    await keys.press('ArrowRight')
  }
  await keys.press('Enter')
  await expect(page).toHaveURL(/\/tie\//)
})

test('copy the link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const keys = await begin(page, 'after-paris/entity/iran/?country=IR')
  await keys.tabTo(/^Share/)
  await keys.press('Enter')
  await expect(page.getByText('Link copied').first()).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('leave the map with one Tab', async ({ page }) => {
  const keys = await begin(page, 'after-paris/')
  for (;;) {
    await keys.press('Tab')
    if (await page.locator(':focus').evaluate((element) => element.matches('[data-entity]'))) break
  }
  await keys.press('Tab')
  expect(await page.locator(':focus').evaluate((element) => element.matches('[data-entity]'))).toBe(
    false,
  )
})
