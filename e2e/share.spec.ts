/** What a reader takes along of a view: the link at one press, and pictures, files and texts behind it. */

import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright/test'
import { axe, expect, goTo, test } from './fixtures.ts'
import { canvasReady } from './map.ts'

const opener = (page: Page) => page.getByRole('button', { name: 'Share', exact: true })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' })

const openDialog = async (page: Page): Promise<void> => {
  await opener(page).click()
  await expect(dialog(page).getByRole('heading', { name: 'Embed' })).toBeVisible()
}

const saved = async (page: Page, name: string): Promise<Download> => {
  const coming = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name, exact: true }).click()
  return coming
}

const contentOf = async (download: Download): Promise<Buffer> => readFile(await download.path())

const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText())

test.describe('where the browser lets a page copy', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

  test('one press copies the link and says so; Escape leads back to where the reader was', async ({
    page,
  }) => {
    await goTo(page, 'after-paris/entity/lavrov/')
    await openDialog(page)
    await expect(dialog(page).getByText('Link copied')).toBeVisible()
    expect(await clipboard(page)).toBe(page.url())
    await expect(dialog(page).getByRole('button', { name: 'Copy link' })).toBeFocused()

    await page.evaluate(() => navigator.clipboard.writeText('something else'))
    await page.keyboard.press('Enter')
    await expect(dialog(page).getByText('Link copied')).toBeVisible()
    await expect.poll(() => clipboard(page)).toBe(page.url())

    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
    await expect(opener(page)).toBeFocused()
  })

  test('the citation and the embed code are copied whole', async ({ page }) => {
    await goTo(page, 'after-paris/entity/lavrov/')
    await openDialog(page)
    await dialog(page).getByRole('button', { name: 'Copy citation' }).click()
    await expect(dialog(page).getByText('Citation copied')).toBeVisible()
    expect(await clipboard(page)).toMatch(/^“Sergey Lavrov”, in “After Paris.* at http\S+lavrov\/$/)
    await dialog(page).getByRole('button', { name: 'Copy embed code' }).click()
    await expect(dialog(page).getByText('Embed code copied')).toBeVisible()
    expect(await clipboard(page)).toMatch(
      /^<iframe src="\S+\/embed\/entity\/lavrov\/" .*<\/iframe>$/,
    )
  })
})

test('what is in view is saved as a picture', async ({ page }) => {
  await goTo(page, 'after-paris/?country=RU,SY')
  await openDialog(page)

  const svg = await saved(page, 'SVG')
  expect(svg.suggestedFilename()).toBe('after-paris-filtered.svg')
  const drawn = (await contentOf(svg)).toString('utf8')
  expect(drawn).toContain('Only Russia and Syria')
  const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(drawn) ?? []

  const png = await saved(page, 'PNG')
  expect(png.suggestedFilename()).toBe('after-paris-filtered.png')
  const pixels = await contentOf(png)
  expect(pixels.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(pixels.readUInt32BE(16)).toBe(2 * Number(width))
  expect(pixels.readUInt32BE(20)).toBe(2 * Number(height))
  await expect(dialog(page).getByText('Saved as after-paris-filtered.png')).toBeVisible()
})

test.describe('where the typefaces come no more', () => {
  test.use({ expectedFaults: /Failed to load resource/ })

  test('[PX8] a PNG is set in the page’s typefaces, and in the machine’s where those do not come', async ({
    page,
  }) => {
    await goTo(page, 'after-paris/')
    await openDialog(page)
    const own = await contentOf(await saved(page, 'PNG'))
    expect(await contentOf(await saved(page, 'PNG'))).toEqual(own)

    // Whatever the page itself has is not asked for again.
    await page.route('**/*.woff2', (route) => route.abort())
    const plain = await contentOf(await saved(page, 'PNG'))
    expect(plain.subarray(16, 24)).toEqual(own.subarray(16, 24))
    expect(plain.equals(own)).toBe(false)
  })
})

test('what is in view is saved as data, and what is filtered out is not', async ({ page }) => {
  await goTo(page, 'after-paris/?country=RU')
  await openDialog(page)
  await expect(dialog(page).getByText(/^3 of 36 actors, 2 of 64 ties, \d+ claims/)).toBeVisible()
  for (const [name, extension] of [
    ['JSON', 'json'],
    ['CSV', 'csv'],
    ['GraphML', 'graphml'],
    ['GEXF', 'gexf'],
    ['Cytoscape JSON', 'cyjs'],
  ] as const) {
    const file = await saved(page, name)
    expect(file.suggestedFilename()).toBe(`after-paris-filtered.${extension}`)
    const text = (await contentOf(file)).toString('utf8')
    expect(text, name).toContain('lavrov')
    expect(text, name).not.toContain('hollande')
  }
})

test('the dialog has no fault that a machine can find, and fits a small screen with large letters', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await goTo(page, 'after-paris/')
    await openDialog(page)
    expect(await axe(page)).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  const isCut = await dialog(page).evaluate((element) => element.scrollWidth > element.clientWidth)
  expect(isCut).toBe(false)
})

test('going back in the history leaves the dialog with its page', async ({ page }) => {
  await goTo(page, 'after-paris/')
  await canvasReady(page)
  await page.getByRole('link', { name: 'Barack Obama' }).first().click()
  await expect(page).toHaveURL(/entity\/obama/)
  await openDialog(page)
  await page.evaluate(() => history.back())
  await expect(page).toHaveURL(/after-paris\/$/)
  await expect(dialog(page)).toHaveCount(0)
})

test('where there is a share sheet, the link and its title go there', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: async (data: ShareData) => {
        document.body.dataset['sent'] = `${data.title} ${data.url}`
      },
    })
  })
  await goTo(page, 'after-paris/entity/lavrov/')
  await openDialog(page)
  await dialog(page).getByRole('button', { name: 'Send to an app' }).click()
  await expect(page.locator('body')).toHaveAttribute(
    'data-sent',
    `${await page.title()} ${page.url()}`,
  )
})

test.describe('when it does not work', () => {
  test('a browser that does not let a page copy gets the link selected and is told how', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await goTo(page, 'after-paris/entity/lavrov/')
    await openDialog(page)
    await expect(dialog(page).getByText(/press Ctrl\+C/)).toBeVisible()
    const field = dialog(page).getByRole('textbox', { name: 'Link to this exact view' })
    await expect(field).toBeFocused()
    const selected = await field.evaluate((element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLInputElement
      return value.slice(selectionStart ?? 0, selectionEnd ?? 0)
    })
    expect(selected).toBe(page.url())
  })

  test('a browser that cannot draw the PNG offers the SVG instead', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (give) => give(null)
    })
    await goTo(page, 'after-paris/')
    await openDialog(page)
    await dialog(page).getByRole('button', { name: 'PNG', exact: true }).click()
    await expect(dialog(page).getByText(/^The PNG could not be drawn.*Take the SVG/)).toBeVisible()
    expect((await saved(page, 'SVG')).suggestedFilename()).toBe('after-paris.svg')
  })

  test.describe('and the rest of the dialog does not come', () => {
    test.use({ expectedFaults: /Failed to load resource|net::ERR/ })

    test('the link is there all the same, and the rest can be tried again', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.route('**/MoreWays-*.js', (route) => route.abort())
      await goTo(page, 'after-paris/')
      await opener(page).click()
      await expect(dialog(page).getByText('Link copied')).toBeVisible()
      await expect(dialog(page).getByRole('alert')).toContainText('could not be loaded')
      await page.unroute('**/MoreWays-*.js')
      await dialog(page).getByRole('button', { name: 'Retry' }).click()
      await expect(dialog(page).getByRole('heading', { name: 'Embed' })).toBeVisible()
    })
  })
})
