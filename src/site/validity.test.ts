import { describe, expect, test } from 'vitest'
import { faultsIn } from './validity.ts'

describe('validity', () => {
  test('[O34] a fault is told with its place, an inline style above all', async () => {
    const page = (body: string): string =>
      `<!doctype html>\n<html lang="en"><head><title>A</title></head><body>${body}</body></html>`
    expect(await faultsIn(page('<p>Well</p>'), 'a.html')).toEqual([])
    const [fault] = await faultsIn(page('<p style="color:red">Ill</p>'), 'a.html')
    expect(fault).toMatch(/^a\.html:2:\d+: .*style/)
  })
})
