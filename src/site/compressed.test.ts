import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { compressFolder } from './compressed.ts'

const folder = mkdtempSync(join(tmpdir(), 'compressed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('[BU5] every text file has copies that say the same, unless a copy would save nothing', async () => {
  mkdirSync(join(folder, 'deep'))
  const page = '<p>Who says so?</p>'.repeat(100)
  writeFileSync(join(folder, 'deep/index.html'), page)
  writeFileSync(join(folder, 'tiny.json'), '1')
  writeFileSync(join(folder, 'picture.png'), page)
  await compressFolder(folder)
  const read = (name: string): Buffer => readFileSync(join(folder, name))
  expect(brotliDecompressSync(read('deep/index.html.br')).toString()).toBe(page)
  expect(gunzipSync(read('deep/index.html.gz')).toString()).toBe(page)
  expect(existsSync(join(folder, 'tiny.json.gz'))).toBe(false)
  expect(existsSync(join(folder, 'picture.png.br'))).toBe(false)
})
