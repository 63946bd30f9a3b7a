import { expect, test } from 'vitest'
import { copyText } from './clipboard.ts'

test('text is copied as it is', async () => {
  const copied: string[] = []
  const clipboard = { writeText: async (text: string) => void copied.push(text) }
  expect(await copyText('https://example.org/a?b=c', clipboard)).toBe(true)
  expect(copied).toEqual(['https://example.org/a?b=c'])
})

test('[P1] a browser that has no clipboard, or refuses, gives false and no error', async () => {
  const refusing = { writeText: async () => Promise.reject(new Error('not allowed')) }
  const throwing = {
    writeText: () => {
      throw new Error('not allowed')
    },
  }
  expect(await copyText('x', refusing)).toBe(false)
  expect(await copyText('x', throwing)).toBe(false)
  expect(await copyText('x')).toBe(false)
})
