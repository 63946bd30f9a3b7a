/** Vite plugin: writes `sw.js`, the worker that keeps the finished site for readers without a network, and a pack of each story for it. */

import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { readStories } from './read-stories.ts'
import { type Edition, fingerprintOf, packPath, shellPath } from './worker/edition.ts'
import { packOf } from './worker/pack.ts'

/** A finished site: its folder, the path it will stand under, and its stories, the one on the front page first. */
export type FinishedSite = {
  readonly folder: string
  readonly base: string
  readonly stories: readonly string[]
}

/** Program, look and type of every page, and the icons by its name; not the pictures that other sites show of it. */
const isForEveryPage = (path: string): boolean =>
  /^(assets\/[^/]+\.(js|css|woff2)|[^/]+\.(svg|ico|webmanifest)|(apple-touch-)?icon[^/]*\.png)$/.test(
    path,
  )

/** The folders of a story that are meant for other sites; nobody reads them without a network. */
const isForOthers = (path: string): boolean => path.split('/')[1] === 'embed'

const text = (folder: string, path: string): Promise<string> => readFile(join(folder, path), 'utf8')

/** A worker's program as one small script, before which its `edition` is to be written. */
const programOf = async (entry: 'worker' | 'kill'): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, `worker/${entry}.ts`),
        output: { format: 'iife' },
      },
    },
  })
  const [output] = [built].flat()
  const [program] = output && 'output' in output ? output.output : []
  if (program?.type !== 'chunk') throw new Error('The service worker could not be built.')
  return program.code
}

const packTextOf = async ({ folder, stories }: FinishedSite, story: string): Promise<string> => {
  const all = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'))
  const isFront = story === stories[0]
  const pages = all.filter((path) =>
    path.startsWith(`${story}/`)
      ? path.endsWith('/index.html') && !isForOthers(path)
      : isFront && (path === 'index.html' || path === shellPath),
  )
  const files = all.filter((path) => {
    const [top, folder, name, ...more] = path.split('/')
    const isData = top === 'stories' && folder === story && more.length === 0
    return isData && name?.endsWith('.json') && path !== packPath(story)
  })
  const read = async (path: string): Promise<[string, string]> => [
    path.replace(/index\.html$/, ''),
    await text(folder, path),
  ]
  const pack = packOf(
    new Map(await Promise.all(pages.sort().map(read))),
    new Map(await Promise.all(files.sort().map(read))),
  )
  return JSON.stringify(pack)
}

/** Writes the packs, `sw.js` and `sw-kill.js` into a finished site. */
export const writeServiceWorker = async (site: FinishedSite): Promise<void> => {
  const { folder, base, stories } = site
  const packs: Record<string, string> = {}
  for (const story of stories) {
    const pack = await packTextOf(site, story)
    await writeFile(join(folder, packPath(story)), pack)
    packs[story] = await fingerprintOf(Buffer.from(pack))
  }

  const files: Record<string, string> = {}
  const paths = (await readdir(folder, { recursive: true })).map((path) =>
    path.replaceAll('\\', '/'),
  )
  for (const path of paths.filter(isForEveryPage).sort())
    files[path] = await fingerprintOf(await readFile(join(folder, path)))

  const program = await programOf('worker')
  const content = { base, front: stories[0] ?? '', files, packs }
  const version = await fingerprintOf(Buffer.from(JSON.stringify(content) + program))
  const edition: Edition = { version, ...content }
  const write = (name: string, told: unknown, code: string): Promise<void> =>
    writeFile(join(folder, name), `const edition=${JSON.stringify(told)};\n${code}`)
  await write('sw.js', edition, program)
  await write('sw-kill.js', { base }, await programOf('kill'))
}

export const serviceWorker = (): Plugin => ({
  name: 'saywho:service-worker',
  apply: 'build',
  buildApp: {
    // After the pages, which it packs, and before the compression.
    order: 'post',
    async handler(builder) {
      const { root, base, build: options } = builder.config
      const stories = (await readStories(root)).map(({ slug }) => slug)
      await writeServiceWorker({ folder: resolve(root, options.outDir), base, stories })
    },
  },
})
