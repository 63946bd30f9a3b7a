/** The guided story: walked by links and by keys, and followed by the map while the text is scrolled. */

import type { Locator, Page } from 'playwright/test'
import { axe, expect, goTo, test } from './fixtures.ts'
import { canvasReady, mark } from './map.ts'

const guide = (page: Page): Locator => page.getByRole('navigation', { name: 'Guided story' })
const link = (page: Page, name: RegExp): Locator => guide(page).getByRole('link', { name })
const start = (page: Page): Locator => link(page, /^Walk through the story/)
const next = (page: Page): Locator => link(page, /^Next/)
const previous = (page: Page): Locator => link(page, /^Previous/)
const title = (page: Page): Locator => page.getByRole('heading', { level: 1 })
const counter = (page: Page, at: number): Locator =>
  guide(page).getByText(new RegExp(`^Chapter ${at} of \\d+$`))
const follows = (page: Page): Locator =>
  page.getByRole('checkbox', { name: 'Map follows the text' })

/** The headings of the story’s chapters, in order; they alone are links. */
const headings = (page: Page): Locator =>
  page.locator('#panel').getByRole('heading', { level: 2 }).getByRole('link')
const chapters = (page: Page): Promise<string[]> => headings(page).allTextContents()

type Picture = readonly number[]

/** The map’s picture on the canvas, small and in grey, to tell one emphasis or place from another. */
const picture = (page: Page): Promise<Picture> =>
  page.getByRole('region', { name: 'Map' }).evaluate((region) => {
    const [width, height] = [24, 16]
    const pen = new OffscreenCanvas(width, height).getContext('2d')
    if (pen) pen.imageSmoothingQuality = 'high'
    for (const canvas of region.querySelectorAll('canvas'))
      pen?.drawImage(canvas, 0, 0, width, height)
    const { data } = pen?.getImageData(0, 0, width, height) ?? { data: [] }
    return [...data].filter((_, at) => at % 4 === 3)
  })

/** How far two pictures differ, 0 to 255 on average. The same map drawn from another cache differs by 1, another emphasis by 10 and more. */
const difference = (one: Picture, other: Picture): number =>
  one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length

const shows = (page: Page, whole: Picture) =>
  expect.poll(async () => difference(await picture(page), whole)).toBeLessThan(3)
const showsOther = (page: Page, than: Picture) =>
  expect.poll(async () => difference(await picture(page), than)).toBeGreaterThan(6)

/** Scrolls the story’s text until a chapter stands at the reading line: high in a panel, on a phone low, under the map. */
const readTo = (page: Page, chapter: string, isMobile: boolean): Promise<void> =>
  headings(page)
    .getByText(chapter, { exact: true })
    .evaluate(
      (heading, block) => heading.scrollIntoView({ block, behavior: 'instant' }),
      isMobile ? ('center' as const) : ('start' as const),
    )

const backToTop = (page: Page): Promise<void> =>
  title(page).evaluate((heading) => heading.scrollIntoView({ block: 'end', behavior: 'instant' }))

test('[GU1] Next walks every chapter to the last and Previous all the way back, each an address', async ({
  page,
}) => {
  await goTo(page, 'after-paris/')
  const titles = await chapters(page)
  await start(page).click()
  for (const [at, name] of titles.entries()) {
    await expect(title(page)).toHaveText(name)
    await expect(counter(page, at + 1)).toBeVisible()
    await expect(page).toHaveURL(/after-paris\/chapter\/[a-z-]+\/$/)
    if (at + 1 < titles.length) await next(page).click()
  }
  await expect(next(page)).toBeDisabled()
  for (const name of [...titles].reverse().slice(1)) {
    await previous(page).click()
    await expect(title(page)).toHaveText(name)
  }
  await previous(page).click()
  await expect(page).toHaveURL(/after-paris\/$/)
  await expect(start(page)).toBeVisible()
})

test('[GU2] a step’s link opens at that step', async ({ page, context }) => {
  await goTo(page, 'after-paris/')
  await start(page).click()
  await next(page).click()
  await expect(counter(page, 2)).toBeVisible()
  const there = await context.newPage()
  await there.goto(page.url())
  await expect(counter(there, 2)).toBeVisible()
  await expect(title(there)).toHaveText((await title(page).textContent()) ?? '')
})

test('[GU7] arrow keys step while the bar has the focus, keep it there, and say each step once', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no keys')
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  const titles = await chapters(page)
  await start(page).focus()
  for (const [at, name] of titles.entries()) {
    await page.keyboard.press('ArrowRight')
    await expect(title(page)).toHaveText(name)
    await expect(next(page)).toBeFocused()
    await expect(
      page.getByRole('status').getByText(`Chapter ${at + 1} of ${titles.length}: ${name}`),
    ).toHaveCount(1)
  }
  const last = page.url()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  expect(page.url()).toBe(last)
  for (const name of [...titles].reverse().slice(1)) {
    await page.keyboard.press('ArrowLeft')
    await expect(title(page)).toHaveText(name)
    await expect(previous(page)).toBeFocused()
  }
  await page.keyboard.press('ArrowLeft')
  await expect(start(page)).toBeFocused()
})

test('[GU7] arrow keys on the map stay the map’s own', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keys')
  await goTo(page, 'after-paris/chapter/moscow/')
  await canvasReady(page)
  await page.locator('[data-entity="lavrov"]').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/chapter\/moscow\/$/)
  await expect(page.locator(':focus')).toHaveAttribute('data-entity', /./)
})

test('[GU9] the map follows the text that is scrolled; address, panel and focus stay', async ({
  page,
  isMobile,
}) => {
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  const titles = await chapters(page)
  const whole = await picture(page)
  await expect(follows(page)).toBeChecked()

  await readTo(page, titles[1] ?? '', isMobile)
  await showsOther(page, whole)
  await expect(page).toHaveURL(/after-paris\/$/)
  await expect(start(page)).toBeAttached()

  await backToTop(page)
  await shows(page, whole)
})

test('[GU9] following by scroll shows the same map as the chapter’s own address', async ({
  page,
  isMobile,
}) => {
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  const titles = await chapters(page)
  const whole = await picture(page)
  await start(page).click()
  await next(page).click()
  await expect(title(page)).toHaveText(titles[1] ?? '')
  await page.mouse.move(1, 1)
  await showsOther(page, whole)
  const chosen = await picture(page)
  await page.goBack()
  await page.goBack()
  await expect(start(page)).toBeAttached()
  await backToTop(page)
  await shows(page, whole)
  await readTo(page, titles[1] ?? '', isMobile)
  await shows(page, chosen)
})

test('[GU10] one switch turns that off, and is remembered', async ({ page, isMobile }) => {
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  const [, second = ''] = await chapters(page)
  const whole = await picture(page)
  await readTo(page, second, isMobile)
  await showsOther(page, whole)
  await follows(page).uncheck()
  await shows(page, whole)
  await page.reload()
  await canvasReady(page)
  await expect(follows(page)).not.toBeChecked()
})

test('[GU11] on a phone each step begins with its title in sight, and Next stays within reach', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'for the sheet alone')
  await goTo(page, 'after-paris/')
  await start(page).click()
  for (const at of [1, 2, 3]) {
    await expect(counter(page, at)).toBeInViewport()
    await expect(title(page)).toBeInViewport()
    await page.evaluate(() =>
      window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }),
    )
    await expect(next(page)).toBeInViewport()
    await next(page).click()
  }
})

test('a chapter passes axe, at the start, within and at the end', async ({ page }) => {
  for (const at of ['', 'chapter/washington/', 'chapter/recommended-reads/']) {
    await goTo(page, `after-paris/${at}`)
    await expect(guide(page)).toBeVisible()
    expect(await axe(page)).toEqual([])
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('[GU5] the guided story is walked by links from page to page', async ({ page }) => {
    await goTo(page, 'after-paris/')
    await expect(follows(page)).toHaveCount(0)
    await start(page).click()
    await expect(counter(page, 1)).toBeVisible()
    await next(page).click()
    await expect(counter(page, 2)).toBeVisible()
    await previous(page).click()
    await expect(counter(page, 1)).toBeVisible()
  })
})

/** How near the map is: the width of a mark, once it no longer changes. */
const nearness = async (page: Page): Promise<number> => {
  const width = async () => (await mark(page, 'Russia').boundingBox())?.width ?? 0
  let [before, now] = [-1, await width()]
  await expect
    .poll(async () => {
      ;[before, now] = [now, await width()]
      return now - before
    })
    .toBe(0)
  return now
}

test('[GU12] a step that is taken brings its actors near, and the start shows the whole again', async ({
  page,
  isMobile,
}) => {
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  const whole = await nearness(page)
  await start(page).click()
  await expect(counter(page, 1)).toBeVisible()
  await expect.poll(() => nearness(page)).toBeGreaterThan(whole * 1.08)
  if (!isMobile)
    for (const name of ['Barack Obama', 'François Hollande', 'United States'])
      await expect(mark(page, name)).toBeInViewport({ ratio: 1 })
  await previous(page).click()
  await expect(start(page)).toBeAttached()
  await expect.poll(() => nearness(page)).toBeCloseTo(whole, 1)
})

test('[GU12] another focus, a filter and scrolling after the reader’s own hand move nothing', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'begins with the keys of a desk')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await goTo(page, 'after-paris/chapter/washington/')
  await canvasReady(page)
  const near = await nearness(page)
  await page
    .getByRole('navigation', { name: 'Filter by country' })
    .getByRole('link')
    .first()
    .click()
  await expect(page).toHaveURL(/country=US/)
  expect(await nearness(page)).toBe(near)
  await page.locator('#panel').getByRole('link', { name: 'François Hollande' }).first().click()
  await expect(title(page)).toHaveText('François Hollande')
  expect(await nearness(page)).toBe(near)
  await page.getByRole('link', { name: 'Saywho', exact: true }).click()
  await expect(start(page)).toBeAttached()
  await expect.poll(() => nearness(page)).toBeLessThan(near)

  await goTo(page, 'after-paris/')
  await canvasReady(page)
  const [first = ''] = await chapters(page)
  const whole = await picture(page)
  await mark(page, 'Russia').focus()
  await page.keyboard.press('+')
  const own = await nearness(page)
  await readTo(page, first, false)
  await showsOther(page, whole)
  expect(await nearness(page)).toBe(own)
})
