/** Everyone can read it: what a machine can check of it, on every surface and theme. */

import type { Page } from 'playwright/test'
import { axe, expect, goTo, test } from './fixtures.ts'
import { canvasReady, mark } from './map.ts'

const surfaces = [
  'after-paris/',
  'after-paris/entity/russia/',
  'after-paris/tie/russia~syrian-people/',
  'after-paris/event/moscow-meeting/',
  'after-paris/sources/',
  'after-paris/?country=RU,SY&stance=against&outlets=1',
  'after-paris/?kind=alliance&country=IR',
  'after-paris/matrix/',
  'after-paris/timeline/',
  'after-paris/list/',
  'after-paris/voice/shaaban/',
  'after-paris/?view=matrix&voice=shaaban,us-officials',
  'after-paris/voices/',
  'after-paris/compare/shaaban..us-officials/',
  'after-paris/path/obama..assad/',
]

/** Waits until script has taken the page over: the canvas the map, the browser's own view any other. */
async function viewReady(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
  if (await page.getByRole('region', { name: 'Map' }).isVisible()) await canvasReady(page)
}

for (const surface of surfaces)
  test(`${surface} has no fault that a machine can find, in light and in dark`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await goTo(page, surface)
    await viewReady(page)
    expect(await axe(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect(await axe(page, 'colours')).toEqual([])
  })

test('the open search and the open filters have none either', async ({ page }) => {
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('foreign minister')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Filter/ }).click()
  expect(await axe(page)).toEqual([])
})

test('at 320 pixels and at twice the text size nothing is cut off sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const surface of surfaces) {
    await goTo(page, surface)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const isWide = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
    expect(await isWide(), `${surface} at 320 px`).toBe(false)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await isWide(), `${surface} at 320 px and 200 %`).toBe(false)
  }
})

test('the page in forced colours still shows its marks and lines', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await goTo(page, 'after-paris/entity/russia/')
  await canvasReady(page)
  await expect(mark(page, 'Russia')).toHaveAttribute('aria-current', 'true')
})

test('whoever asks for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  await mark(page, 'Russia').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Russia' })).toBeVisible()
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter(({ effect }) => Number(effect?.getTiming().duration) > 0)
        .length,
  )
  expect(moving).toBe(0)
})
