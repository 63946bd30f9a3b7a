/** What the build writes for readers without a network. */

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeServiceWorker } from '#site/serviceWorker.ts'
import type { Edition } from '#site/worker/edition.ts'
import { type Pack, pageIn } from '#site/worker/pack.ts'

let folder = ''

const put = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saywho-test-'))
  for (const path of [
    'index.html',
    '404.html',
    '_headers',
    'feed.xml',
    'favicon.svg',
    'preview.png',
    'assets/main.js',
    'assets/main.css',
    'assets/type.woff2',
    'assets/main.js.map',
    'stories/a/story.json',
    'stories/b/story.json',
    'a/index.html',
    'a/preview.png',
    'a/entity/x/index.html',
    'a/embed/entity/x/index.html',
    'b/index.html',
  ])
    await put(path, `<p>${path}`)
})
afterEach(() => rm(folder, { recursive: true }))

const write = () => writeServiceWorker({ folder, base: '/news/', stories: ['a', 'b'] })
const read = (path: string) => readFile(join(folder, path), 'utf8')
const packOf = async (story: string) => JSON.parse(await read(`stories/${story}/pack.json`)) as Pack
const editionOf = async (): Promise<Edition> => {
  const [line = ''] = (await read('sw.js')).split('\n')
  return runInNewContext(`${line}; edition`) as Edition
}

test('[SW30] a pack has every page of its story and its data; the front story’s also the front page and the shell', async () => {
  await write()
  const a = await packOf('a')
  expect(Object.keys(a.pages)).toEqual(['404.html', 'a/entity/x/', 'a/', ''])
  expect(Object.keys(a.files)).toEqual(['stories/a/story.json'])
  expect(pageIn(a, 'a/entity/x/')).toBe('<p>a/entity/x/index.html')
  expect(Object.keys((await packOf('b')).pages)).toEqual(['b/'])
})

test('[SW31] the worker is told of every program, style, typeface and icon, and of nothing else', async () => {
  await write()
  const { base, front, files, packs } = await editionOf()
  expect({ base, front }).toEqual({ base: '/news/', front: 'a' })
  expect(Object.keys(files)).toEqual([
    'assets/main.css',
    'assets/main.js',
    'assets/type.woff2',
    'favicon.svg',
  ])
  expect(Object.keys(packs)).toEqual(['a', 'b'])
})

test('[SW32] a changed byte of a page, of a program or of the data makes another version; nothing changed, the same', async () => {
  const versions = new Set<string>()
  const seen = async () => {
    await write()
    versions.add((await editionOf()).version)
    return versions.size
  }
  expect(await seen()).toBe(1)
  expect(await seen()).toBe(1)
  await put('b/index.html', '<p>changed')
  expect(await seen()).toBe(2)
  await put('assets/main.js', 'changed')
  expect(await seen()).toBe(3)
  await put('stories/a/story.json', '{}')
  expect(await seen()).toBe(4)
})

test('[SW33] the worker’s program is small: at most 2 kB compressed, without the list of files', async () => {
  await write()
  const [, ...program] = (await read('sw.js')).split('\n')
  expect(gzipSync(program.join('\n')).length).toBeLessThan(2048)
})

test('[SW34] the worker’s end is written beside it', async () => {
  await write()
  expect(await read('sw-kill.js')).toMatch(/^const edition=\{"base":"\/news\/"\};\n.*unregister/)
})
