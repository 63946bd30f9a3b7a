/** `npm test`: every check in order, a headline each, ending at the first that fails. Plain JavaScript, since it comes before everything else. */

import { spawnSync } from 'node:child_process'
import { ensureBrowser, noBrowser } from './browser.mjs'

/** Scripts of package.json, the quick ones first. */
const steps = [
  ['types', 'Types and rooms'],
  ['lint', 'Style and walls'],
  ['dead', 'Nothing unused'],
  ['unit', 'Rules, laws and golden files'],
  ['check-story', 'Stories'],
  ['build', 'The site'],
  ['validate', 'Right HTML'],
  ['budget', 'What a first visit costs'],
  ['e2e', 'The site in a browser'],
]

/** @param {string} title */
const headline = (title) => process.stdout.write(`\n── ${title} ${'─'.repeat(60 - title.length)}\n`)

/** @param {string} script */
const run = (script) =>
  spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status === 0

const started = Date.now()
for (const [script = '', title = ''] of steps) {
  headline(`${title} (npm run ${script})`)
  if (script === 'e2e') {
    const browser = await ensureBrowser()
    if (!browser) {
      process.stderr.write(`${noBrowser}\n`)
      process.exit(1)
    }
    // Playwright's own may be there and not start; the steps below take the one that did.
    if (browser.path) process.env['CHROMIUM_PATH'] = browser.path
  }
  if (!run(script)) {
    process.stderr.write(`\nFailed: ${title}. To see it alone: npm run ${script}\n`)
    process.exit(1)
  }
}
process.stdout.write(`\nAll is well (${Math.round((Date.now() - started) / 1000)} s).\n`)
