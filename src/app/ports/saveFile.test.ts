import { expect, test } from 'vitest'
import { type Saver, saveFile } from './saveFile.ts'

/** A saver that notes what is asked of it, and keeps what is to be done later. */
const noting = (download: Saver['download'] = () => {}) => {
  const blobs: Blob[] = []
  const asked: string[] = []
  const waiting: (() => void)[] = []
  const saver: Saver = {
    urlOf: (blob) => `blob:${blobs.push(blob)}`,
    download: (url, name) => {
      asked.push(`download ${url} as ${name}`)
      download(url, name)
    },
    forget: (url) => void asked.push(`forget ${url}`),
    later: (work) => void waiting.push(work),
  }
  return { saver, blobs, asked, waiting }
}

const file = { name: 'a.csv', type: 'text/csv', content: 'id\r\n' }

test('a file is handed over under its name, with its type and content', async () => {
  const { saver, blobs, asked } = noting()
  expect(saveFile(file, saver)).toBe(true)
  expect(asked).toEqual(['download blob:1 as a.csv'])
  expect(blobs[0]?.type).toBe('text/csv')
  expect(await blobs[0]?.text()).toBe('id\r\n')
})

test('[PX5] a file is forgotten only once it can have been read, and then always', () => {
  const refusing = noting(() => {
    throw new Error('not allowed')
  })
  for (const { saver, asked, waiting } of [noting(), refusing]) {
    saveFile(file, saver)
    expect(asked).not.toContain('forget blob:1')
    for (const work of waiting) work()
    expect(asked).toContain('forget blob:1')
  }
})

test('[PX6] a browser that refuses gives false and no error', () => {
  const refuse = () => {
    throw new Error('not allowed')
  }
  expect(saveFile(file, noting(refuse).saver)).toBe(false)
  expect(saveFile(file, { ...noting().saver, urlOf: refuse })).toBe(false)
})
