/** One visit of one page by a reader with a slow phone on a slow network, and what it cost. Knows nothing of the site but its addresses. */

import type { Browser, CDPSession, Page } from 'playwright'
import { atRest, numberFrom, openSlowed, press } from './reader.ts'

/** What a visit cost: times in milliseconds from the start of the navigation or from the click. Undefined: the page has nothing of the kind. */
export type Costs = {
  readonly bytes: number
  readonly requests: number
  readonly firstPaint: number | undefined
  /** When the first of the map is painted, and when all of it is. */
  readonly map: number | undefined
  readonly wholeMap: number | undefined
  /** The sum of all layout shifts, without a unit. */
  readonly shift: number
  readonly mainThread: number
  readonly longTasks: number
  /** Bytes in use after a collection of garbage. */
  readonly heap: number
  readonly clickToPanel: number | undefined
  readonly clickToFilter: number | undefined
}

/** Bytes a second, and milliseconds. */
const slow4g = { downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8, latency: 150 }

const countBytes = (session: CDPSession): { bytes: number; requests: number } => {
  const count = { bytes: 0, requests: 0 }
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    count.bytes += encodedDataLength
    count.requests += 1
  })
  return count
}

const metric = async (session: CDPSession, name: string): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN
}

/** Presses the first of what `selector` finds that can be seen, and waits until the page shows it. */
const timeOf = async (
  page: Page,
  selector: string,
  look: 'headings' | 'chosen',
): Promise<number | undefined> => {
  const isThere = await press(page, selector, () => page.evaluate(`benchAction('${look}')`))
  return isThere ? numberFrom(page, 'benchNotes.action') : undefined
}

/**
 * @param isLive whether clicks change the page rather than leave it
 * @param without addresses that are refused, with `*` for any characters
 */
export const visit = async (
  browser: Browser,
  url: string,
  isLive: boolean,
  without: readonly string[] = [],
): Promise<Costs> => {
  const { context, page, session } = await openSlowed(browser)
  try {
    for (const domain of ['Network', 'Performance', 'HeapProfiler'] as const)
      await session.send(`${domain}.enable`)
    await session.send('Network.setBlockedURLs', { urls: [...without] })
    await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4g })
    const count = countBytes(session)

    await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 })
    // A slow processor may be silent for longer than the network is thought to be idle.
    await page
      .locator(isLive ? '[data-map] canvas' : '[data-map]')
      .first()
      .waitFor()
    await page.waitForLoadState('networkidle')

    const cost = {
      ...count,
      firstPaint: await numberFrom(
        page,
        "performance.getEntriesByName('first-contentful-paint')[0]?.startTime",
      ),
      map: await numberFrom(page, 'benchNotes.map'),
      wholeMap: await numberFrom(page, 'benchNotes.wholeMap'),
      shift: (await numberFrom(page, 'benchNotes.shift')) ?? 0,
      mainThread: (await metric(session, 'TaskDuration')) * 1000,
      longTasks: (await numberFrom(page, 'benchNotes.longTasks')) ?? 0,
    }
    await session.send('HeapProfiler.collectGarbage')
    const heap = await metric(session, 'JSHeapUsedSize')
    if (!isLive) return { ...cost, heap, clickToPanel: undefined, clickToFilter: undefined }
    const clickToPanel = await timeOf(page, '[data-map] a[href*="/entity/"]', 'headings')
    // What the first click set off is done by then, as for a reader who has looked at it.
    await atRest(page)
    const clickToFilter = await timeOf(page, 'nav a[href*="country"]', 'chosen')
    return { ...cost, heap, clickToPanel, clickToFilter }
  } finally {
    await context.close()
  }
}
