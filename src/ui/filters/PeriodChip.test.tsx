import { expect, test } from 'vitest'
import { PeriodChip } from './PeriodChip.tsx'
import { linksIn, renderedAt } from './renderedAt.tsx'

const chip = (from: string, to: string) =>
  linksIn(renderedAt({ period: { from, to }, stances: ['with'] }, <PeriodChip />))[0]

test('[F11] a time that is chosen stands among the filters, and a click shows all of time again', () => {
  expect(chip('2015-11-13', '2015-11-24')).toEqual({
    href: '/sample/?stance=with',
    name: '13–24 Nov, chosen, only 13–24 November 2015: show all of time',
    isCurrent: true,
    text: '13–24 Nov',
  })
  expect(chip('2014-12-31', '2015-05-02')?.text).toBe('31 Dec 2014 – 2 May')
  expect(chip('2014-05-02', '2014-05-02')?.text).toBe('2 May 2014')
  expect(linksIn(renderedAt({}, <PeriodChip />))).toEqual([])
})
