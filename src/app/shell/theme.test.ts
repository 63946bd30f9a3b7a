import { expect, test } from 'vitest'
import { paintBars } from './theme.ts'

const metas = () => [
  { media: '(prefers-color-scheme: light)', content: 'white' },
  { media: '(prefers-color-scheme: dark)', content: 'black' },
]
const contents = (all: readonly { content: string }[]) => all.map(({ content }) => content)

test('[K10] under a chosen theme the bars have its colour, whatever the system has', () => {
  const all = metas()
  paintBars('dark', all)
  expect(contents(all)).toEqual(['black', 'black'])
  paintBars('light', all)
  expect(contents(all)).toEqual(['white', 'white'])
})

test('[K10] back with the system, they have what the page says', () => {
  const all = metas()
  paintBars('dark', all)
  paintBars('system', all)
  expect(contents(all)).toEqual(['white', 'black'])
})

test('a page that says one colour for all keeps it', () => {
  const all = [{ media: '', content: 'white' }]
  paintBars('dark', all)
  expect(contents(all)).toEqual(['white'])
})
