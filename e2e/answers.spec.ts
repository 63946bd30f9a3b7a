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
