import { expect, test } from 'vitest'
import type { Lens } from '#core/query/lens.ts'
import { FilterOpener, FilterSheet } from './FilterPopover.tsx'
import { renderedAt, textOf } from './renderedAt.tsx'

const markup = (given: Partial<Lens> = {}) =>
  renderedAt(
    given,
    <>
      <FilterOpener />
      <FilterSheet>inside</FilterSheet>
    </>,
  )
const button = (given: Partial<Lens>) =>
  textOf(/<button.*?<\/button>/s.exec(markup(given))?.[0] ?? '')

test('[F5] the button says how many of its filters are on', () => {
  expect(button({})).toBe('Filter')
  expect(button({ stances: ['with'], kinds: ['person', 'state'] })).toBe('Filter, 3 on')
  expect(button({ outlets: true })).toBe('Filter')
})

test('[F6] the sheet opens and closes without script', () => {
  expect(markup()).toMatch(/<button type="button"[^>]* popoverTarget="filters"/i)
  expect(markup()).toMatch(/<div id="filters"[^>]* popover="auto"/i)
  expect(markup()).toMatch(/popoverTargetAction="hide"/i)
})
