/** Without a network, and when the site changes under a reader's hands: every page of a visited story, always of one edition. */

import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { axe, test as base, expect, goTo } from './fixtures.ts'
import {
  copyOf,
  firstEdition,
  firstTitle,
  type Host,
  makeSecondEdition,
  openHost,
  secondTitle,
  tear,
} from './host.ts'
import { canvasReady, mark } from './map.ts'

const test = base.extend<{ readonly host: Host }, { readonly second: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
  host: async ({}, use) => {
    const host = await openHost(firstEdition)
    await use(host)
    await host.goAway()
  },
  baseURL: ({ host }, use) => use(host.url),
  second: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
    async ({}, use) => {
      const folder = await makeSecondEdition()
      await use(folder)
      await rm(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
})

/** Visits a page and waits until what it needs is kept. */
const visit = async (page: Page, address: string): Promise<void> => {
  await goTo(page, address)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

/** Asks the host for a new version, as a browser does on a visit, at a time of its own. */
const askForUpdate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    void navigator.serviceWorker.ready.then((registration) => registration.update())
  })

/** Resolves with what became of the version that the host has now: `installed` and waiting, or `redundant`. */
const outcomeOfUpdate = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => {})
    const coming = registration.installing
    if (!coming) return registration.waiting ? 'installed' : 'none'
    return new Promise<string>((resolve) => {
      coming.addEventListener('statechange', () => resolve(coming.state))
    })
  })

/** Of which edition are the page as it was sent, the programs it runs, and the data it gets. */
const editionsOf = async (page: Page): Promise<string[]> => {
  const told = await page.evaluate(
    async (site) => {
      const page = document.querySelector<HTMLScriptElement>('script[type=module]')?.src
      const names = performance.getEntriesByType('resource').map(({ name }) => name)
      const map = names.find((name) => /MapView-.*\.js$/.test(name))
      const data = await fetch(`${site}stories/after-paris/story.json`)
      return [page ?? '', map ?? '', await data.text()]
    },
    new URL(page.url()).pathname.replace(/after-paris.*/, ''),
  )
  return told.map((text) => (/second-|told again/.test(text) ? 'second' : 'first'))
}

/** The same of a page that is about to load anew; nothing while it does. */
const editionsSoon = (page: Page): Promise<string[]> => editionsOf(page).catch(() => [])

const notice = (page: Page) => page.getByRole('region', { name: 'New version' })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

const addresses = [
  ['', firstTitle],
  ['after-paris/', firstTitle],
  ['after-paris', firstTitle],
  ['after-paris/entity/lavrov/', 'Sergey Lavrov'],
  ['after-paris/tie/hollande~obama/', 'François Hollande and Barack Obama'],
  ['after-paris/tie/hollande%7Eobama/?country=US', 'François Hollande and Barack Obama'],
  ['after-paris/event/moscow-meeting/', /Moscow/],
  ['after-paris/chapter/moscow/', /Moscow|Russia/],
  ['after-paris/country/ru/', firstTitle],
  ['after-paris/sources/', /source/i],
  ['after-paris/entity/lavrof/', /not in this story/i],
  ['no-such-story/entity/obama/', /./],
] as const

test.describe('without a network', () => {
  for (const [address, name] of addresses)
    test(`“${address || '/'}” opens when another page of its story was visited, and again`, async ({
      page,
      host,
      isMobile,
    }) => {
      test.skip(isMobile && address !== '', 'the same on every device')
      await visit(page, 'after-paris/entity/russia/')
      await host.goAway()
      await goTo(page, address)
      await expect(heading(page, name)).toBeVisible()
      await canvasReady(page)
      await page.reload()
      await expect(heading(page, name)).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(0)
    })

  test('search works, and a page read from the first answer still may do no more than its policy says', async ({
    page,
    host,
  }) => {
    await visit(page, '')
    await host.goAway()
    const answer = await page.goto('after-paris/entity/obama/')
    expect(answer?.fromServiceWorker()).toBe(true)
    expect(answer?.headers()['content-security-policy']).toMatch(/default-src 'none'.*saywho/)
    expect(answer?.headers()['content-type']).toBe('text/html;charset=utf-8')
    await canvasReady(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('lavrof')
    await page.getByRole('option', { name: /Sergey Lavrov/ }).click()
    await expect(heading(page, 'Sergey Lavrov')).toBeVisible()
  })
})

test.describe('a new edition', () => {
  test.slow()
  test.skip(({ isMobile }) => isMobile, 'the same on every device')

  test('waits, offers itself, and comes whole with one reload in every open page', async ({
    page,
    context,
    host,
    second,
  }) => {
    await visit(page, 'after-paris/')
    await expect(notice(page)).toHaveCount(0)
    await page.reload()
    const other = await context.newPage()
    await other.goto(`${host.url}after-paris/entity/iran/`)
    await canvasReady(other)

    host.publish(second)
    await page.reload()
    await askForUpdate(page)
    await expect(notice(page)).toContainText('A new version of this site is ready.')
    await expect(notice(other)).toBeVisible()
    await expect(heading(page, firstTitle)).toBeVisible()
    await canvasReady(page)
    expect(await editionsOf(page)).toEqual(['first', 'first', 'first'])
    expect(await axe(page)).toEqual([])

    const loads: string[] = []
    page.on('domcontentloaded', () => loads.push('page'))
    other.on('domcontentloaded', () => loads.push('other'))
    await notice(page).getByRole('button', { name: 'Reload' }).click()
    await expect(heading(page, secondTitle)).toBeVisible()
    for (const one of [page, other]) {
      await expect.poll(() => editionsSoon(one)).toEqual(['second', 'second', 'second'])
      await expect(notice(one)).toHaveCount(0)
    }
    expect(loads.sort()).toEqual(['other', 'page'])

    await host.goAway()
    await goTo(page, 'after-paris/entity/lavrov/')
    await expect(heading(page, 'Sergey Lavrov')).toBeVisible()
    await canvasReady(page)
    expect(await editionsOf(page)).toEqual(['second', 'second', 'second'])
  })

  test('leaves whoever would rather read on alone', async ({ page, host, second }) => {
    await visit(page, 'after-paris/')
    await page.reload()
    await canvasReady(page)
    host.publish(second)
    expect(await outcomeOfUpdate(page)).toBe('installed')
    await mark(page, 'Iran').focus()
    await notice(page).getByRole('button', { name: 'Later' }).focus()
    await page.keyboard.press('Enter')
    await expect(notice(page)).toHaveCount(0)
    await expect(mark(page, 'Iran')).toBeFocused()
    expect(await editionsOf(page)).toEqual(['first', 'first', 'first'])
  })

  test('with a file missing is not taken, and the one before goes on whole', async ({
    page,
    host,
    second,
  }) => {
    const torn = await copyOf(second)
    await tear(torn)
    await visit(page, 'after-paris/')
    await page.reload()
    host.publish(torn)
    expect(await outcomeOfUpdate(page)).toBe('redundant')
    await goTo(page, 'after-paris/entity/iran/')
    await canvasReady(page)
    await expect(notice(page)).toHaveCount(0)
    expect(await editionsOf(page)).toEqual(['first', 'first', 'first'])

    host.publish(second)
    await askForUpdate(page)
    await notice(page).getByRole('button', { name: 'Reload' }).click()
    await expect.poll(() => editionsSoon(page)).toEqual(['second', 'second', 'second'])
    await rm(torn, { recursive: true })
  })

  test('of which only the pages are up leaves the one before whole', async ({
    page,
    host,
    second,
  }) => {
    const torn = await copyOf(second)
    await tear(torn)
    await cp(join(firstEdition, 'sw.js'), join(torn, 'sw.js'))
    await visit(page, 'after-paris/')
    host.publish(torn)
    await goTo(page, 'after-paris/entity/iran/')
    await canvasReady(page)
    expect(await editionsOf(page)).toEqual(['first', 'first', 'first'])
    await rm(torn, { recursive: true })
  })

  test('shows a page that only it has at once, with its own program and data', async ({
    page,
    host,
    second,
  }) => {
    await visit(page, 'after-paris/')
    host.publish(second)
    await goTo(page, 'after-paris/entity/russia-again/')
    await canvasReady(page)
    expect(await editionsOf(page)).toEqual(['second', 'second', 'second'])
  })

  test('is not offered to whoever comes for the first time', async ({ page, host, second }) => {
    host.publish(second)
    await visit(page, 'after-paris/')
    await canvasReady(page)
    await expect(notice(page)).toHaveCount(0)
    expect(await editionsOf(page)).toEqual(['second', 'second', 'second'])
  })

  test('can be the end of all keeping', async ({ page, host, second }) => {
    const ended = await copyOf(second)
    await cp(join(ended, 'sw-kill.js'), join(ended, 'sw.js'))
    await visit(page, 'after-paris/')
    await page.reload()
    await canvasReady(page)
    host.publish(ended)
    await askForUpdate(page)
    await expect(heading(page, secondTitle)).toBeVisible()
    await canvasReady(page)
    expect(await editionsOf(page)).toEqual(['second', 'second', 'second'])
    expect(await page.evaluate(() => caches.keys())).toEqual([])
    await rm(ended, { recursive: true })
  })
})

test.describe('where a browser keeps nothing', () => {
  test.skip(({ isMobile }) => isMobile, 'the same on every device')

  for (const [how, deny] of [
    [
      'forbids all storage',
      () => {
        const deny = () => {
          throw new DOMException('denied', 'SecurityError')
        }
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
          Object.defineProperty(window, name, { get: deny })
        Object.defineProperty(navigator, 'serviceWorker', { get: deny })
      },
    ],
    [
      'refuses the worker',
      () => {
        ServiceWorkerContainer.prototype.register = () =>
          Promise.reject(new DOMException('not here', 'NotSupportedError'))
      },
    ],
  ] as const)
    test(`a browser that ${how} shows every page all the same`, async ({ page }) => {
      await page.addInitScript(deny)
      await goTo(page, 'after-paris/')
      await canvasReady(page)
      await page.waitForLoadState('networkidle')
      await page.reload()
      await canvasReady(page)
    })

  test('a browser without room keeps nothing, and the page does not suffer', async ({
    page,
    context,
    host,
  }) => {
    const devtools = await context.newCDPSession(page)
    await devtools.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(host.url).origin,
      quotaSize: 1024,
    })
    await goTo(page, 'after-paris/')
    await canvasReady(page)
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      )
      .toBe(0)
    await page.reload()
    await canvasReady(page)
  })

  test.describe('in a frame of another site', () => {
    test.use({ expectedFaults: /another origin: http:\/\/127\.0\.0\.1/ })

    test('the page works and leaves nothing behind', async ({ page, host }) => {
      const framable = await copyOf(firstEdition)
      const headers = await readFile(join(framable, '_headers'), 'utf8')
      await writeFile(
        join(framable, '_headers'),
        headers.replaceAll("frame-ancestors 'self'", 'frame-ancestors *'),
      )
      host.publish(framable)

      const article = await copyOf(firstEdition)
      await writeFile(
        join(article, 'index.html'),
        `<!doctype html><title>An article</title><link rel="icon" href="data:,"><iframe title="Map" width="900" height="700" src="${host.url}after-paris/"></iframe>`,
      )
      await rm(join(article, '_headers'))
      const newspaper = await openHost(article, '127.0.0.1')

      await page.goto(newspaper.url)
      const frame = page.frameLocator('iframe')
      await expect(frame.getByRole('heading', { level: 1, name: firstTitle })).toBeVisible()
      await expect(frame.getByRole('list', { name: 'Actors on the map' })).toBeAttached()
      await page.waitForLoadState('networkidle')
      const kept = await frame.locator('body').evaluate(async () => {
        const none = () => []
        return [
          ...(await navigator.serviceWorker.getRegistrations().catch(none)),
          ...(await caches.keys().catch(none)),
        ].length
      })
      expect(kept).toBe(0)
      await newspaper.goAway()
      for (const folder of [framable, article]) await rm(folder, { recursive: true })
    })
  })
})
