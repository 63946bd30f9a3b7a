/** The period of a lens as an address writes it, and the move that sets it. */

import { describe, expect, test } from 'vitest'
import { openLens } from '#core/query/lens.ts'
import { formatAddress, parseAddress } from './codec.ts'
import { clearFilters, setPeriod, toggleOutlets } from './moves.ts'

const world = { stories: ['after-paris'], front: 'after-paris' }
const read = (query: string) => parseAddress(`after-paris/?${query}`, world)
const [whole] = [read('').address]
const two = { from: '2015-11-24', to: '2015-11-25' }

describe('a period', () => {
  test('[PE7] stands in the query as two days', () => {
    expect(formatAddress(setPeriod(two)(whole))).toBe('after-paris/?period=2015-11-24..2015-11-25')
    expect(read('period=2015-11-24..2015-11-25').address.lens).toEqual({ ...openLens, period: two })
  })

  test('[PE8] one day stands for both; the later day may come first', () => {
    const day = { from: '2015-11-24', to: '2015-11-24' }
    expect(read('period=2015-11-24').address.lens.period).toEqual(day)
    expect(read('period=2015-11-25..2015-11-24').address.lens.period).toEqual(two)
    expect(setPeriod({ from: two.to, to: two.from })(whole).lens.period).toEqual(two)
  })

  test.each([
    'Friday',
    '2015-11',
    '2015-11-31',
    '2015-11-24..',
    '2015-11-24..2015-11-25..2015-11-26',
    '..',
  ])('[PE9] what is no period is left out and told: %s', (text) => {
    const { address, problems } = read(`period=${text}`)
    expect('period' in address.lens).toBe(false)
    expect(problems.map(({ code }) => code)).toEqual(['bad-filter'])
    expect(problems[0]?.message).toContain('It can be two days, such as 2015-11-24..2015-11-25.')
  })

  test('[PE10] is lifted by setting none, or with all filters', () => {
    const narrowed = toggleOutlets(setPeriod(two)(whole))
    expect('period' in setPeriod()(narrowed).lens).toBe(false)
    expect(clearFilters(narrowed).lens).toEqual({ ...openLens, outlets: true })
  })
})
