/** What a reader asks for shows in the very next frame, whatever else has to be drawn. */

import type { Locator } from 'playwright/test'
import { expect, goTo, test } from './fixtures.ts'
import { canvasReady, mark } from './map.ts'

/** Clicks and looks before the browser can do anything else: what shows by then is in the next frame. */
const seenAfterClick = (link: Locator) =>
  link.evaluate(async (element) => {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
    await Promise.resolve()
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility())
    return {
      isCurrent: element.getAttribute('aria-current') === 'page',
      titles: shown('#panel h1').map((title) => title.textContent),
      hasTies: shown('#ties').length > 0,
      chapters: shown('#panel [data-chapter]').length,
      hasMatrix: document.querySelector('#map table') !== null,
    }
  })

test('[O55] a new view is the current link at once, and the view follows', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'A phone shows an actor’s row in place of the matrix.')
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  const views = page.getByRole('navigation', { name: 'Views', exact: true })
  const matrix = views.getByRole('link', { name: 'Matrix' })
  // Once before, so that the matrix is loaded and could come at once.
  await matrix.click()
  await expect(page.locator('#map').getByRole('table')).toBeVisible()
  await views.getByRole('link', { name: 'Map' }).click()
  await canvasReady(page)

  expect(await seenAfterClick(matrix)).toMatchObject({ isCurrent: true, hasMatrix: false })
  await expect(page.locator('#map').getByRole('table')).toBeVisible()
})

test('[O56] the head of another actor’s panel is there at once, alone, and what is further down follows', async ({
  page,
}) => {
  await goTo(page, 'after-paris/entity/lavrov/')
  await canvasReady(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Sergey Lavrov' })).toBeVisible()

  const seen = await seenAfterClick(mark(page, 'Barack Obama'))
  expect(seen).toMatchObject({ titles: ['Barack Obama'], hasTies: false })
  await expect(page.getByRole('heading', { level: 2, name: /^Ties/ })).toBeVisible()
  // The panel before was only put out of sight; now it is gone.
  await expect(page.locator('#panel-title')).toHaveCount(1)
  await expect(page.locator('#ties')).toHaveCount(1)
})

test('[O57] the story comes back with its head at once, and whole a moment later', async ({
  page,
}) => {
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  const panel = page.locator('#panel')
  const chapters = await panel.locator('[data-chapter]').count()
  const title = await panel.getByRole('heading', { level: 1 }).innerText()
  await mark(page, 'Barack Obama').click()
  await expect(page.locator('#ties')).toHaveCount(1)

  const seen = await seenAfterClick(panel.getByRole('link', { name: 'The story', exact: true }))
  expect(seen).toMatchObject({ titles: [title], chapters: 1 })
  await expect(panel.locator('[data-chapter]')).toHaveCount(chapters)
  await expect(page.locator('#panel-title')).toHaveCount(1)
})

test('[O58] who follows a link of the panel that makes room has the focus on the new title', async ({
  page,
}) => {
  await goTo(page, 'after-paris/entity/lavrov/')
  await canvasReady(page)
  await page.locator('#ties').getByRole('link').first().click()
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).not.toHaveText('Sergey Lavrov')
  await expect(title).toBeFocused()
})

test('[O62] a link that is pressed has its panel drawn where nobody sees it, for the click to find it there', async ({
  page,
}) => {
  await goTo(page, 'after-paris/entity/lavrov/')
  await canvasReady(page)
  const title = page.getByRole('heading', { level: 1 })
  const coming = page.locator('#panel [data-coming]')
  await mark(page, 'Barack Obama').hover()
  await page.mouse.down()
  await expect(coming.locator('h1')).toHaveText('Barack Obama')
  await expect(coming.locator('h1')).toBeHidden()
  // Neither seen nor heard, nor in the way of the one that shows.
  await expect(title).toHaveText('Sergey Lavrov')
  const top = await page.locator('#panel').getByText('Sergey Lavrov').first().boundingBox()
  await page.mouse.up()
  await expect(title).toHaveText('Barack Obama')
  await expect(coming).toHaveCount(0)
  const now = await page.locator('#panel').getByText('Barack Obama').first().boundingBox()
  expect(now?.y).toBe(top?.y)
})

test('[O63] a press that is let go elsewhere leaves everything as it was', async ({ page }) => {
  await goTo(page, 'after-paris/entity/lavrov/')
  await canvasReady(page)
  await mark(page, 'Barack Obama').hover()
  await page.mouse.down()
  await expect(page.locator('#panel [data-coming]')).toHaveCount(1)
  await page.mouse.move(2, 2)
  await page.mouse.up()
  await expect(page.locator('#panel [data-coming]')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sergey Lavrov')
})

test('[O66] a map brought nearer is the picture that is there, at its new size, and drawn anew right after', async ({
  page,
}) => {
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  const layer = page.locator('[data-map] canvas').first().locator('..')
  const { stretched, linked } = await mark(page, 'Russia').evaluate(async (link) => {
    const middle = () => {
      const { x, y, width, height } = link.getBoundingClientRect()
      return new DOMPoint(x + width / 2, y + height / 2)
    }
    const picture = document.querySelector('[data-map] canvas')?.parentElement
    const button = document.querySelector<HTMLElement>('button[aria-label="Zoom in"]')
    if (!picture || !button) throw new Error('No map to bring nearer.')
    const { x: left, y: top } = picture.getBoundingClientRect()
    const before = middle()
    button.click()
    await new Promise(requestAnimationFrame)
    const shown = new DOMMatrix(getComputedStyle(picture).transform)
    const { x, y } = shown.transformPoint({ x: before.x - left, y: before.y - top })
    return { stretched: [x + left, y + top, shown.a], linked: [middle().x, middle().y] }
  })
  expect(stretched[2]).toBeCloseTo(1.3)
  expect(stretched[0]).toBeCloseTo(linked[0] ?? Number.NaN, 1)
  expect(stretched[1]).toBeCloseTo(linked[1] ?? Number.NaN, 1)
  await expect(layer).toHaveCSS('transform', 'none')
})

test('[O67] the share dialog is in sight at once and out of it at once, and modal in between', async ({
  page,
}) => {
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  const opener = page.getByRole('button', { name: 'Share', exact: true })
  const isSeenAfter = (name: string) =>
    page.evaluate(async (text) => {
      const buttons = [...document.querySelectorAll('button')]
      buttons.find(({ textContent }) => textContent === text)?.click()
      await Promise.resolve()
      return document.querySelector('dialog')?.checkVisibility() ?? false
    }, name)
  await opener.focus()
  expect(await isSeenAfter('Share')).toBe(true)
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect.poll(() => dialog.evaluate((it) => it.matches(':modal'))).toBe(true)
  await expect(dialog.getByRole('button', { name: 'Copy link' })).toBeFocused()

  expect(await isSeenAfter('Close')).toBe(false)
  await expect(page.locator('dialog')).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test('[O68] the head of a column says at once that it sorts, and the rows follow', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'On a phone each row is a card, and no column has a head.')
  await goTo(page, 'after-paris/list/')
  const table = page.getByRole('table', { name: /^\d+ ties in scope/ })
  const head = table.getByRole('columnheader', { name: 'Claims' })
  const claims = () => table.locator('td[data-title="Claims"]').allInnerTexts()
  // Heads are buttons once the page answers.
  await expect(head.getByRole('button')).toBeVisible()
  const asTold = await claims()
  const sorts = await head.evaluate(async (cell) => {
    cell.querySelector('button')?.click()
    await Promise.resolve()
    return cell.ariaSort
  })
  expect(sorts).toBe('descending')
  const fallen = [...asTold].sort((a, b) => Number(b) - Number(a))
  expect(fallen).not.toEqual(asTold)
  await expect.poll(claims).toEqual(fallen)
  await head.getByRole('button').click()
  const risen = [...asTold].sort((a, b) => Number(a) - Number(b))
  await expect.poll(claims).toEqual(risen)
  await head.getByRole('button').click()
  await expect.poll(claims).toEqual(asTold)
})
