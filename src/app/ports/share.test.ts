import { expect, test } from 'vitest'
import { hasShareSheet, shareLink } from './share.ts'

const link = { title: 'A story', url: 'https://example.org/story/' }
const failingWith = (name: string) => ({
  share: async () => Promise.reject(Object.assign(new Error('no'), { name })),
})

test('a link is handed over with its title and nothing else', async () => {
  const shared: ShareData[] = []
  const sharer = { share: async (data: ShareData) => void shared.push(data) }
  expect(await shareLink(link, sharer)).toBe('shared')
  expect(shared).toEqual([link])
})

test('[P2] closing the share sheet is no failure', async () => {
  expect(await shareLink(link, failingWith('AbortError'))).toBe('cancelled')
  expect(await shareLink(link, failingWith('NotAllowedError'))).toBe('failed')
  expect(await shareLink(link, {})).toBe('failed')
})

test('there is a share sheet where the browser can share links', () => {
  const share = async () => undefined
  expect(hasShareSheet({})).toBe(false)
  expect(hasShareSheet({ share })).toBe(true)
  expect(hasShareSheet({ share, canShare: () => false })).toBe(false)
  const canShare = () => {
    throw new TypeError('bad')
  }
  expect(hasShareSheet({ share, canShare })).toBe(false)
})
