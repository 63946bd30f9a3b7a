/** The map and the panel by keyboard alone. */

import { expect, goTo, test } from './fixtures.ts'
import { canvasReady, mark } from './map.ts'

test.skip(({ isMobile }) => isMobile, 'a phone has no keys')

test.beforeEach(async ({ page }) => {
  await goTo(page, 'after-paris/')
  await canvasReady(page)
})

test('the map is one tab stop; arrows lead to neighbours, Enter opens, Escape returns to the mark', async ({
  page,
}) => {
  const links = page.getByRole('list', { name: 'Actors on the map' })
  await expect(links.locator('a[tabindex="0"]')).toHaveCount(1)
  await mark(page, 'Sergey Lavrov').focus()
  const seen = new Set<string>()
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
    await mark(page, 'Sergey Lavrov').focus()
    await page.keyboard.press(key)
    seen.add((await page.locator(':focus').getAttribute('data-entity')) ?? '')
  }
  expect([...seen].some((entity) => entity === 'muallem' || entity === 'russia')).toBe(true)

  await mark(page, 'Walid Muallem').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Walid Muallem' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/after-paris\/$/)
  await expect(mark(page, 'Walid Muallem')).toBeFocused()
})

test('brackets walk all neighbours of a mark and come back to the first', async ({ page }) => {
  await mark(page, 'Sergey Lavrov').focus()
  const walked: (string | null)[] = []
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press(']')
    walked.push(await page.locator(':focus').getAttribute('data-entity'))
  }
  expect(new Set(walked)).toEqual(new Set(['muallem', 'russia']))
  expect(walked[2]).toBe(walked[0])
})

test('one Tab leaves the map', async ({ page }) => {
  await mark(page, 'Russia').focus()
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).not.toHaveAttribute('data-entity', /.*/)
  await expect(page.locator(':focus')).toBeVisible()
})

test('plus, minus and zero zoom and fit while the focus is on the map', async ({ page }) => {
  await mark(page, 'Russia').focus()
  const side = async () => (await mark(page, 'Russia').boundingBox())?.width ?? 0
  const before = await side()
  await page.keyboard.press('+')
  await expect.poll(side).toBeGreaterThan(before * 1.1)
  await page.keyboard.press('0')
  await expect.poll(side).toBeCloseTo(before, 0)
})

test('a focused mark outside of the view is brought into it', async ({ page }) => {
  await mark(page, 'Russia').focus()
  for (let step = 0; step < 5; step++) await page.keyboard.press('+')
  await page.keyboard.press('Home')
  await expect(page.locator(':focus')).toBeInViewport()
  await page.keyboard.press('End')
  await expect(page.locator(':focus')).toBeInViewport()
})
