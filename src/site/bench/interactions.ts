/** How soon the page answers whatever a reader does on it: until the next paint after the slowest event of each act. */

import type { Browser, Page } from 'playwright'
import { atRest, numberFrom, openSlowed, press } from './reader.ts'

type Act = { readonly name: string } & (
  | { readonly press: string }
  /** A key as Playwright names it. */
  | { readonly key: string }
)

/** Acts one after the other on a page that was opened anew. */
type Scene = {
  /** Below the story. */
  readonly at: string
  readonly acts: readonly Act[]
  /** What is there once the page answers; the canvas unless told. */
  readonly ready?: string
}

const mark = (id: string) => `[data-map] a[href*="/entity/${id}/"]`
const view = (name: string) => `header nav a[href*="/${name}/"]`
const sharing = 'button[aria-haspopup="dialog"]'
const filter = 'nav[aria-label="Filter by country"] a'

const scenes: readonly Scene[] = [
  {
    at: '',
    acts: [
      { name: 'an actor', press: mark('russia') },
      { name: 'another actor', press: mark('hollande') },
      { name: 'back to the story', key: 'Escape' },
      { name: 'a filter', press: filter },
      { name: 'the filter off', press: filter },
    ],
  },
  { at: 'entity/lavrov/', acts: [{ name: 'a tie', press: '#ties a[href*="/tie/"]' }] },
  {
    at: '',
    acts: [
      { name: 'the voices', press: 'button[popovertarget="voice-picker"]' },
      { name: 'a voice as the lens', press: '#voice-picker a[href*="/voice/"]' },
    ],
  },
  {
    at: '',
    acts: [
      { name: 'the matrix', press: view('matrix') },
      { name: 'the list', press: view('list') },
      { name: 'the timeline', press: view('timeline') },
      { name: 'the matrix again', press: view('matrix') },
      { name: 'a cell', press: 'td a[href*="/tie/"]' },
    ],
  },
  {
    at: '',
    acts: [
      { name: 'the guide', press: '[data-guide-way="next"]' },
      { name: 'its next step', press: '[data-guide-way="next"]' },
    ],
  },
  {
    at: '',
    acts: [
      { name: 'the search', key: '/' },
      { name: 'a letter in it', key: 'l' },
    ],
  },
  {
    at: '',
    acts: [
      { name: 'sharing', press: sharing },
      { name: 'leaving it', key: 'Escape' },
      { name: 'the map nearer', press: 'button[title^="Zoom in"]' },
      { name: 'the whole map', press: 'button[title^="Show the whole map"]' },
    ],
  },
  {
    at: 'list/',
    ready: 'th button',
    acts: [{ name: 'a column sorted', press: 'th:nth-child(2) button' }],
  },
  {
    at: 'timeline/',
    ready: sharing,
    acts: [{ name: 'a period', press: 'li[id^="time-"] a[href*="period="]' }],
  },
]

const perform = async (page: Page, act: Act): Promise<void> => {
  if ('key' in act) await page.keyboard.press(act.key, { delay: 60 })
  else if (!(await press(page, act.press)))
    throw new Error(`The page has nothing to press for “${act.name}”: ${act.press}`)
}

/** @param story the address of the story's page. @returns by the acts' names, in milliseconds */
export const interactionsOf = async (
  browser: Browser,
  story: string,
): Promise<ReadonlyMap<string, number>> => {
  const times = new Map<string, number>()
  for (const { at, acts, ready = '[data-map] canvas' } of scenes) {
    const { context, page } = await openSlowed(browser)
    try {
      await page.goto(new URL(at, story).href, { waitUntil: 'networkidle', timeout: 120_000 })
      await page.locator(ready).first().waitFor()
      for (const act of acts) {
        await atRest(page)
        await page.evaluate('benchInteraction()')
        await perform(page, act)
        await atRest(page)
        times.set(act.name, (await numberFrom(page, 'benchInteraction()')) ?? Number.NaN)
      }
    } finally {
      await context.close()
    }
  }
  return times
}
