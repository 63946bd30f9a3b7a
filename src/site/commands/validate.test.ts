import { describe, expect, test } from 'vitest'
import { faultsIn } from '../validity.ts'
import { kindOf, sampleOf } from './validate.ts'

describe('validate', () => {
  test('[O33] some of each kind of page are looked at, the longest first', () => {
    expect(
      ['x/index.html', 'x/tie/a~b/index.html', 'x/embed/tie/a~b/index.html'].map(kindOf),
    ).toEqual(['', 'tie', 'embed/tie'])
    const pages = new Map([
      ['x/index.html', '12'],
      ['x/tie/a/index.html', '1'],
      ['x/tie/b/index.html', '123'],
      ['404.html', '1'],
    ])
    expect(sampleOf(pages, 1)).toEqual(['x/tie/b/index.html', 'x/index.html'])
  })

  test('[O34] a fault is told with its place, an inline style above all', async () => {
    const page = (body: string): string =>
      `<!doctype html>\n<html lang="en"><head><title>A</title></head><body>${body}</body></html>`
    expect(await faultsIn(page('<p>Well</p>'), 'a.html')).toEqual([])
    const [fault] = await faultsIn(page('<p style="color:red">Ill</p>'), 'a.html')
    expect(fault).toMatch(/^a\.html:2:\d+: .*style/)
  })
})
