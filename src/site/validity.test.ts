import { describe, expect, test } from 'vitest'
import { faultsIn, sheetsIn, unstyledIn } from './validity.ts'

describe('validity', () => {
  test('[O34] a fault is told with its place, an inline style above all', async () => {
    const page = (body: string): string =>
      `<!doctype html>\n<html lang="en"><head><title>A</title></head><body>${body}</body></html>`
    expect(await faultsIn(page('<p>Well</p>'), 'a.html')).toEqual([])
    const [fault] = await faultsIn(page('<p style="color:red">Ill</p>'), 'a.html')
    expect(fault).toMatch(/^a\.html:2:\d+: .*style/)
  })

  test('[O48] a class that no style of the page knows is told by its name', () => {
    const page = '<style>.a{color:red}.b:hover{color:red}</style><p class="a b">One</p>'
    expect(unstyledIn(page, 'a.html')).toEqual([])
    expect(unstyledIn(`${page}<p class="a undefined">Two</p>`, 'a.html')).toEqual([
      'a.html: no style of the page knows the class undefined',
    ])
  })

  test('[O54] what a page has for paper alone is known by the sheet that it names', () => {
    const page =
      '<style>.a{color:red}</style><p class="a b">One</p><link rel="stylesheet" crossorigin href="/assets/style-1.css">'
    expect(sheetsIn(page)).toEqual(['/assets/style-1.css'])
    expect(unstyledIn(page, 'a.html', '@media print{.b{color:red}}')).toEqual([])
    expect(unstyledIn(page, 'a.html')).toHaveLength(1)
  })
})
