/** On other sites: pages for frames, with scripts and without, what they tell the page around them, and what may not be framed. */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { embedSnippet } from '#core/exchange/embed.ts'
import { axe, test as base, expect, goTo } from './fixtures.ts'

/** Another site, which shows the given markup. */
type Elsewhere = { readonly show: (markup: string) => string }

const test = base.extend<{ readonly elsewhere: Elsewhere; readonly site: string }>({
  site: async ({ baseURL }, use) => use(baseURL ?? ''),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
  elsewhere: async ({}, use) => {
    let page = ''
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end(page)
    })
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done)
    })
    const { port } = server.address() as AddressInfo
    await use({
      show: (markup) => {
        page = `<!doctype html><title>An article</title><link rel="icon" href="data:,">${markup}`
        return `http://127.0.0.1:${port}/`
      },
    })
    server.closeAllConnections()
    server.close()
  },
})

const lavrov = 'after-paris/embed/entity/lavrov/'
const ownFrame = /a request to another origin: http:\/\/127\.0\.0\.1/

test.describe('with the lines that the site offers', () => {
  test.use({ expectedFaults: ownFrame })

  test('[O36] anyone can show an actor on the map; marks lead to their own pictures, one link to the full page', async ({
    page,
    context,
    site,
    elsewhere,
  }) => {
    await page.goto(elsewhere.show(embedSnippet(site + lavrov, 'Lavrov')))
    const frame = page.frameLocator('iframe[title="Lavrov"]')
    await expect(frame.getByRole('heading', { name: 'Sergey Lavrov' })).toBeVisible()

    const opened = context.waitForEvent('page')
    await frame.getByRole('link', { name: /^Who says so/ }).click()
    const full = await opened
    await expect(full).toHaveURL(`${site}after-paris/entity/lavrov/`)
    await expect(full.getByRole('heading', { level: 1, name: 'Sergey Lavrov' })).toBeVisible()

    await frame.getByRole('link', { name: /^Walid Muallem, / }).click()
    await expect(frame.getByRole('heading', { name: 'Walid Muallem' })).toBeVisible()
    await expect(page).toHaveTitle('An article')
  })

  test('[O37] the frame says how high it wants to be, and is content once it is', async ({
    page,
    site,
    elsewhere,
  }) => {
    const listen = `<script>addEventListener('message', ({ data }) => {
      if (data.type === 'saywho:height' && data.v === 1)
        document.querySelector('iframe').height = data.height
    })</script>`
    await page.goto(elsewhere.show(embedSnippet(site + lavrov, 'Lavrov') + listen))
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('heading', { name: 'Sergey Lavrov' })).toBeVisible()
    await expect(page.locator('iframe')).not.toHaveAttribute('height', '640')
    const overflow = () =>
      frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight)
    await expect.poll(overflow).toBe(0)
  })
})

test.describe('in a frame that allows nothing', () => {
  // The frame has no origin, so that typefaces do not come; the script is refused.
  test.use({ expectedFaults: /127\.0\.0\.1|Blocked script|Access to font|Failed to load/ })

  test('[O38] the picture stands there all the same', async ({ page, site, elsewhere }) => {
    const markup = `<iframe title="Lavrov" width="700" height="600" sandbox src="${site + lavrov}"></iframe>`
    await page.goto(elsewhere.show(markup))
    const frame = page.frameLocator('iframe')
    const mark = frame.getByRole('link', { name: /^Sergey Lavrov, / }).first()
    await expect(mark).toBeVisible()
    // Without its styles a mark would be black.
    const fill = mark.locator('circle').nth(1)
    await expect(fill).not.toHaveCSS('fill', 'rgb(0, 0, 0)')
  })
})

test.describe('a full page', () => {
  test.use({ expectedFaults: /127\.0\.0\.1|frame-ancestors/ })

  test('[O39] is not shown in a frame of another site', async ({ page, site, elsewhere }) => {
    const refused = page.waitForEvent('console', (message) =>
      message.text().includes('frame-ancestors'),
    )
    await page.goto(elsewhere.show(`<iframe title="Full" src="${site}after-paris/"></iframe>`))
    await refused
    await expect(page.frameLocator('iframe').getByRole('main')).toHaveCount(0)
  })
})

test('[O40] a page for frames is right for everybody, and so is the page for what is not here', async ({
  page,
}) => {
  await goTo(page, lavrov)
  expect(await axe(page)).toEqual([])
  await goTo(page, 'after-paris/embed/tie/assad~russia/')
  await expect(page.getByRole('heading', { name: 'Bashar al-Assad and Russia' })).toBeVisible()
})

test('[O41] a shared page has a picture, an icon and a manifest to go with it', async ({
  page,
  request,
  site,
}) => {
  await goTo(page, 'after-paris/entity/lavrov/')
  const hrefs = await page
    .locator('link[rel~="icon"], link[rel="manifest"], link[rel="apple-touch-icon"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
  expect(hrefs.length).toBeGreaterThan(3)
  for (const url of [...hrefs, `${site}after-paris/entity/lavrov/preview.png`])
    expect((await request.get(url)).ok(), url).toBe(true)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, expectedFaults: /404/ })

  test('[O42] an address that is not here says so and leads to the front page', async ({
    page,
  }) => {
    await goTo(page, 'after-paris/no/such/page/')
    await expect(page.getByRole('heading', { name: 'This page is not here' })).toBeVisible()
    await page.getByRole('link', { name: 'To the front page' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^After Paris/ })).toBeVisible()
  })
})
