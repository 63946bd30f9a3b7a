/** How the end-to-end tests run: against the built site, served as a static host would. */

import { createServer } from 'node:net'
import { defineConfig, devices } from 'playwright/test'
import { launchOptions } from '#site/browser.mjs'

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

// Playwright reads this file once more in every worker, which finds the port here.
process.env['E2E_PORT'] ??= String(await freePort())
const port = process.env['E2E_PORT']
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/')
const site = `http://localhost:${port}${base}`

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // Pictures are compared within a test and never kept.
  snapshotPathTemplate: '../test-results/pictures/{projectName}/{testName}/{arg}{ext}',
  // Two slow cores with a browser each must not fail a test that would pass.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A test that fails now and then is a bug, in the site or in itself.
  retries: 0,
  workers: 2,
  reporter: process.env['CI'] ? [['list'], ['github']] : 'list',
  use: {
    baseURL: site,
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: launchOptions(),
  },
  projects: [
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
    },
    { name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
  ],
  webServer: {
    command: 'node ../src/site/serve.mjs',
    env: { PORT: port },
    url: site,
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
