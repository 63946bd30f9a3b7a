/** What a reader comes for, from the first page to the link sent to a phone. */

import { expect, goTo, test } from './fixtures.ts'
import { canvasReady, mark, middleOfLine, scopeLine } from './map.ts'

test('a reader types two names and gets the chains between them', async ({ page, isMobile }) => {
  await goTo(page)
  if (isMobile) await page.getByRole('button', { name: 'Search', exact: true }).click()
  await page.getByRole('combobox').fill('obama to assad')
  const question = 'How is Obama connected to Assad?'
  await expect(page.getByRole('option').first()).toHaveAccessibleName(
    new RegExp(question.slice(0, -1)),
  )
  await page.getByRole('combobox').press('Enter')
  await expect(page).toHaveURL(/after-paris\/path\/obama\.\.assad\/$/)
  await expect(page.getByRole('heading', { level: 1, name: /Obama.*Assad/ })).toBeVisible()
})

test('a reader finds Lavrov, filters to Russia and Syria, reads who claims a tie, and sends the view to a phone', async ({
  page,
  browser,
  context,
  isMobile,
}) => {
  test.skip(isMobile, 'begins on a desktop')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await goTo(page)
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('lavrof')
  await page.getByRole('option', { name: /Sergey Lavrov/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sergey Lavrov' })).toBeVisible()

  await page.getByRole('link', { name: 'The story', exact: true }).click()
  const countries = page.getByRole('navigation', { name: 'Filter by country' })
  await countries.getByRole('link', { name: /^Russia/ }).click()
  await countries.getByRole('link', { name: /^Syria/ }).click()
  await expect(page).toHaveURL(/\?country=RU,SY$/)
  await expect(scopeLine(page, '13 of 36 actors, 16 of 64 ties')).toBeVisible()

  await canvasReady(page)
  const { x, y } = await middleOfLine(page, 'russia~assad~with')
  await page.mouse.click(x, y)
  await expect(
    page.getByRole('heading', { level: 1, name: 'Bashar al-Assad and Russia' }),
  ).toBeVisible()
  const panel = page.getByRole('region', { name: 'Bashar al-Assad and Russia' })
  await expect(panel.getByText('Obama says').first()).toBeVisible()
  await expect(panel.getByRole('link', { name: /aragraph.* 19/ }).first()).toBeVisible()

  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText('Link copied').first()).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(page.url())

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const there = await phone.newPage()
  await there.goto(link)
  await expect(
    there.getByRole('heading', { level: 1, name: 'Bashar al-Assad and Russia' }),
  ).toBeVisible()
  await expect(scopeLine(there, '13 of 36 actors, 16 of 64 ties')).toBeVisible()
  await phone.close()
})

test('a click on a mark shows its actor, a click on paper the story again', async ({ page }) => {
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  await mark(page, 'Sergey Lavrov').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sergey Lavrov' })).toBeVisible()
  await expect(page).toHaveURL(/after-paris\/entity\/lavrov\/$/)
  const map = await page.getByRole('region', { name: 'Map' }).boundingBox()
  const list = await page.getByRole('list', { name: 'Actors on the map' }).evaluate((element) => {
    const { left, top } = (element.parentElement ?? element).getBoundingClientRect()
    return { left, top }
  })
  expect(map).not.toBeNull()
  await page.mouse.click(list.left + 3, list.top + 3)
  await expect(page).toHaveURL(/after-paris\/$/)
})

test('nothing on the map moves when an actor is chosen or a country filtered', async ({ page }) => {
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  // Within the map: a phone may scroll the page to reach what is clicked.
  const place = async () => {
    const [map, russia] = await Promise.all([
      page.getByRole('region', { name: 'Map' }).boundingBox(),
      mark(page, 'Russia').boundingBox(),
    ])
    if (!map || !russia) throw new Error('The map or its mark has no box.')
    return [russia.x - map.x, russia.y - map.y, russia.width].map(Math.round)
  }
  const before = await place()
  await mark(page, 'France').click()
  await expect(page.getByRole('heading', { level: 1, name: 'France' })).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Filter by country' })
    .getByRole('link', { name: /^United States/ })
    .click()
  await expect(page).toHaveURL(/country=US/)
  expect(await place()).toEqual(before)
})

test('back, forward and reload lead through the very views that were seen', async ({ page }) => {
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  await mark(page, 'Iran').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Iran' })).toBeVisible()
  await mark(page, 'Russia').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Russia' })).toBeVisible()
  await page.evaluate(() => history.back())
  await expect(page.getByRole('heading', { level: 1, name: 'Iran' })).toBeVisible()
  await page.evaluate(() => history.forward())
  await expect(page.getByRole('heading', { level: 1, name: 'Russia' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Russia' })).toBeVisible()
})

test('outlets stand on the map only when asked for', async ({ page }) => {
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  await expect(mark(page, 'Reuters')).toHaveCount(0)
  await page.getByRole('button', { name: /^Filter/ }).click()
  await page
    .getByRole('link', { name: /outlets/i })
    .first()
    .click()
  await expect(page).toHaveURL(/outlets=1/)
  await expect(mark(page, 'Reuters')).toHaveCount(1)
})

test('a reader who comes back to the story reads on where they left it, far down as well', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'on a phone the page scrolls, and the browser remembers')
  await goTo(page)
  await canvasReady(page)
  const events = page.getByRole('heading', { name: /^Events/ })
  const height = async () => (await events.boundingBox())?.y ?? Number.NaN
  // Step by step, as a hand does: what comes by is laid out, and takes another height than was guessed.
  await page.locator('#panel').hover()
  await expect(async () => {
    await page.mouse.wheel(0, 200)
    expect(await height()).toBeLessThan(500)
  }).toPass({ intervals: [50] })
  await expect(events).toBeInViewport()
  const before = await height()

  const section = page.locator('section section').filter({ has: events })
  await section.getByRole('link', { name: /^Vienna talks/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vienna talks' })).toBeInViewport()
  await page.goBack()
  await expect(events).toBeInViewport()
  await expect.poll(async () => Math.abs((await height()) - before)).toBeLessThan(8)
})
