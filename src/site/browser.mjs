/** Finds a browser for the tests and the bench, and as `node src/site/browser.mjs` gets one where there is none. Plain JavaScript, since Node runs it as it is. */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** No word to anyone but the site under test. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/**
 * The browser that `CHROMIUM_PATH` names, or Playwright's own (undefined), or one the system has.
 * @returns {string | undefined}
 */
export const chromiumPath = () => {
  const named = process.env['CHROMIUM_PATH']
  if (named) return named
  if (existsSync(chromium.executablePath())) return undefined
  return usualPlaces.find((path) => existsSync(path))
}

/**
 * How every browser of this project is started.
 * @param {string | undefined} [path] undefined: Playwright's own
 */
export const launchOptions = (path = chromiumPath()) => {
  const isRoot = process.getuid?.() === 0
  const args = isRoot ? [...quiet, '--no-sandbox'] : quiet
  return path === undefined ? { args } : { args, executablePath: path }
}

/** @param {string | undefined} path */
const starts = async (path) => {
  try {
    const browser = await chromium.launch({ ...launchOptions(path), timeout: 60_000 })
    await browser.close()
    return true
  } catch {
    return false
  }
}

/**
 * Whether a command ended well within some minutes; its own words go to the terminal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {number} minutes
 */
const does = (command, args, minutes) =>
  spawnSync(command, args, {
    // Nobody answers a question for a password here.
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: minutes * 60_000,
    shell: process.platform === 'win32',
  }).status === 0

const mayInstall = () =>
  process.getuid?.() === 0 ||
  (process.platform === 'linux' &&
    spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0)

const installOwn = () => {
  const deps = mayInstall() && process.platform === 'linux' ? ['--with-deps'] : []
  return does('npx', ['playwright', 'install', ...deps, 'chromium'], 6)
}

const installFromDebian = () => {
  if (!existsSync('/usr/bin/apt-get') || !mayInstall()) return false
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const [command = 'apt-get', ...before] = [...asRoot, 'apt-get']
  return (
    does(command, [...before, 'update'], 4) &&
    does(command, [...before, 'install', '-y', '--no-install-recommends', 'chromium'], 8)
  )
}

/**
 * A browser that has been seen to start, got from the network where the machine has none.
 * @returns {Promise<{ readonly path: string | undefined } | undefined>} undefined: there is none to be had
 */
export const ensureBrowser = async () => {
  const named = process.env['CHROMIUM_PATH']
  if (named) return (await starts(named)) ? { path: named } : undefined
  const seen = async () => {
    const own = existsSync(chromium.executablePath()) ? [undefined] : []
    for (const path of [...own, ...usualPlaces.filter((place) => existsSync(place))])
      if (await starts(path)) return { path }
    return undefined
  }
  const found = await seen()
  if (found) return found
  process.stdout.write('No browser starts here; Playwright is asked to fetch one.\n')
  installOwn()
  const fetched = await seen()
  if (fetched) return fetched
  process.stdout.write('Still none; the system is asked to install Chromium.\n')
  installFromDebian()
  return seen()
}

/** What to do, for somebody whose machine has no browser. */
export const noBrowser = process.env['CHROMIUM_PATH']
  ? `The browser that CHROMIUM_PATH names (${process.env['CHROMIUM_PATH']}) does not start. Name another, or leave CHROMIUM_PATH out.`
  : 'No browser starts on this machine. Install Chromium or Chrome, or run: npx playwright install --with-deps chromium. If one lies in an unusual place, name it: CHROMIUM_PATH=/path/to/chromium npm test'

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await ensureBrowser()
  if (found) process.stdout.write(`Browser: ${found.path ?? chromium.executablePath()}\n`)
  else {
    process.stderr.write(`${noBrowser}\n`)
    process.exitCode = 1
  }
}
