/** What a pack gives back is what was put in. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileIn, packOf, pageIn } from '#site/worker/pack.ts'

const html = fc
  .array(fc.constantFrom('<p>', '<a href="/x">', '</a>', 'text', '<', ' < b', '\n', '“é”'))
  .map((parts) => parts.join(''))
const records = fc.uniqueArray(fc.tuple(fc.string(), html), { selector: ([path]) => path })

test('[SW1] every page and file of a pack comes out as it went in, over JSON', () => {
  fc.assert(
    fc.property(records, records, (pages, files) => {
      const pack = JSON.parse(JSON.stringify(packOf(new Map(pages), new Map(files))))
      for (const [path, text] of pages) expect(pageIn(pack, path)).toBe(text)
      for (const [path, text] of files) expect(fileIn(pack, path)).toBe(text)
    }),
  )
})

test('[SW1] a path that is not in it gives nothing, whatever it is called', () => {
  const pack = packOf(new Map([['a/', '<p>']]), new Map())
  for (const path of ['', 'b/', 'constructor', '__proto__', 'toString']) {
    expect(pageIn(pack, path)).toBeUndefined()
    expect(fileIn(pack, path)).toBeUndefined()
  }
})

test('[SW2] what pages share is in the pack once', () => {
  const shared = Array.from({ length: 100 }, (_, at) => `<p id="${at}">${'shared '.repeat(10)}`)
  const page = (title: string) => `<title>${title}</title>${shared.join('')}`
  const pages = new Map(Array.from({ length: 50 }, (_, at) => [`${at}/`, page(`Page ${at}`)]))
  const size = JSON.stringify(packOf(pages, new Map())).length
  expect(size).toBeLessThan(2 * page('').length)
})
