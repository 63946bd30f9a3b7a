/** What a reader's hand does on a measured page: it comes to rest on a thing, presses it and lets it go. */

import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright'

/** Milliseconds that the pointer lies on a thing before it is pressed, and that it is held down: pressed in the instant it arrives, the browser's work for the way there would be counted as the click's. */
const rest = 300
const hold = 80

const slowdown = 4
const inPage = fileURLToPath(new URL('./in-page.js', import.meta.url))

export type Opened = {
  readonly context: BrowserContext
  readonly page: Page
  readonly session: CDPSession
}

/** A page of its own with an empty cache, on a processor that is slowed four times. */
export const openSlowed = async (browser: Browser): Promise<Opened> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript({ path: inPage })
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return { context, page, session }
}

/** Until nothing is left of what was set off. */
export const atRest = (page: Page): Promise<unknown> => page.evaluate('benchRest()')

export const numberFrom = async (page: Page, expression: string): Promise<number | undefined> => {
  const value: unknown = await page.evaluate(expression)
  return typeof value === 'number' ? value : undefined
}

/** Presses the first of what `selector` finds that can be seen; false where there is none. `before` runs when the pointer lies there. */
export const press = async (
  page: Page,
  selector: string,
  before: () => Promise<unknown> = async () => {},
): Promise<boolean> => {
  const place: unknown = await page.evaluate(`benchPlaceOf(${JSON.stringify(selector)})`)
  if (!Array.isArray(place)) return false
  await page.mouse.move(Number(place[0]), Number(place[1]))
  await page.waitForTimeout(rest)
  await before()
  await page.mouse.down()
  await page.waitForTimeout(hold)
  await page.mouse.up()
  return true
}
