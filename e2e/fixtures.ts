/** The page as every test gets it: one that tells of whatever goes wrong behind the reader's back. Knows nothing of what is on it. */

import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from 'playwright/test'

type Fixtures = {
  /** Faults that a test brings about on purpose, for `test.use`. One pattern: Playwright takes a list of two for something else. */
  readonly expectedFaults: RegExp
  /** What has gone wrong so far; empty at the end, or the test fails. */
  readonly faults: string[]
}

export { expect }

export const test = base.extend<Fixtures>({
  expectedFaults: [/(?!)/, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
  faults: async ({}, use) => use([]),
  page: async ({ page, context, baseURL, expectedFaults, faults }, use) => {
    const home = new URL(baseURL ?? '').origin
    const tell = (fault: string): void => {
      if (!expectedFaults.test(fault)) faults.push(fault)
    }
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== home)
        tell(`a request to another origin: ${request.url()}`)
    })
    context.on('weberror', (problem) => tell(`an error: ${problem.error().message}`))
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        tell(`console ${message.type()}: ${message.text()} (${message.location().url})`)
    })
    await context.exposeBinding('tellViolation', (_source, what: string) => tell(what))
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const tellViolation: unknown = Reflect.get(window, 'tellViolation')
        const what = `the policy was violated: ${event.violatedDirective} by ${event.blockedURI} ${event.sample}`
        if (typeof tellViolation === 'function') tellViolation(what)
      })
    })
    await use(page)
    expect(faults, 'nothing went wrong behind the reader’s back').toEqual([])
  },
})

/** Opens an address of the site, whatever path it stands under. @param address without a leading slash */
export const goTo = async (page: Page, address = ''): Promise<void> => {
  await page.goto(address)
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that a theme has a part in. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** What axe finds wrong with the page as it stands, a line for each fault; of its colours alone where another theme was looked at before. */
export const axe = async (page: Page, what?: 'colours'): Promise<string[]> => {
  const builder = new AxeBuilder({ page })
  const asked = what ? builder.withRules(ofColours) : builder.withTags(levels)
  const { violations } = await asked.analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  )
}
