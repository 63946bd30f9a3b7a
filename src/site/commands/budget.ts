/** `npm run budget`: what the built site makes a reader fetch, and whether that is too much. Reads `dist`, changes nothing. */

import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const dist = 'dist'

/** Most kilobytes (1,000 bytes) of each kind; scripts and styles as gzip sends them, pages with the style in them as brotli does, typefaces as they are. */
const budgets = {
  'entry: the script that every page names': 90,
  // Views, search, sharing and rarer panels come when they are wanted or when the page has rest.
  'map: all scripts until the map can be moved': 240,
  'all: every script and style': 300,
  'page: the front page with its style': 40,
  'entity: the largest page of an actor with its style': 30,
  'fonts: all typefaces': 75,
} as const

type Kind = keyof typeof budgets
type Weighed = { readonly file: string; readonly bytes: number }

const zipped = async (file: string): Promise<Weighed> => ({
  file,
  bytes: gzipSync(await readFile(join(dist, file)), { level: 9 }).length,
})

const brotlied = async (file: string): Promise<Weighed> => ({
  file,
  bytes: brotliCompressSync(await readFile(join(dist, file))).length,
})

/** The page of an actor that weighs most. */
async function largestEntity(): Promise<Weighed> {
  const files = (await readdir(dist, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[^/]+\/entity\/[^/]+\/index\.html$/.test(path))
  const pages = await Promise.all(files.map(brotlied))
  return pages.reduce((most, page) => (page.bytes > most.bytes ? page : most))
}

/** The files of `assets` that a page names in its head, by their name in `dist`. */
export const namedIn = (html: string): string[] =>
  [
    ...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="[^"]*?(assets\/[^"]+\.(?:js|css))"/g),
  ].map(([, file]) => file ?? '')

const scripts = (files: readonly string[]): readonly string[] =>
  files.filter((file) => file.endsWith('.js'))

/** Chunks that nobody fetches before the map is there, by name. A new one counts until it stands here. */
const laterChunks = ['List', 'Matrix', 'Timeline', 'MoreWays', 'search', 'latePanels', 'embed']

const isBeforeMap = (file: string): boolean =>
  !laterChunks.some((name) => file.startsWith(`assets/${name}-`))

/** Cytoscape is told by the id of the style element that it looks for. */
const hasCytoscape = async (file: string): Promise<boolean> =>
  (await readFile(join(dist, file), 'utf8')).includes('__________cytoscape_stylesheet')

const row = (name: string, bytes: number, most?: number): string => {
  const figure = (bytes / 1000).toFixed(1).padStart(7)
  const limit = most === undefined ? '' : ` of ${String(most).padStart(3)} kB`
  const mark = most !== undefined && bytes > most * 1000 ? '   TOO MUCH' : ''
  return `${name.padEnd(58)}${figure}${limit}${mark}\n`
}

/** @returns 1 where a budget is broken or there is no built site, else 0 */
export const run = async (): Promise<number> => {
  const page = await readFile(join(dist, 'index.html'), 'utf8').catch(() => undefined)
  if (page === undefined) {
    process.stderr.write('There is no built site in dist. Build it first: npm run build\n')
    return 1
  }
  const assets = (await readdir(join(dist, 'assets'))).map((name) => `assets/${name}`)
  const first = namedIn(page)
  const code = assets.filter((file) => /\.(js|css)$/.test(file))
  const weighed: Record<Kind, readonly Weighed[]> = {
    'entry: the script that every page names': await Promise.all(scripts(first).map(zipped)),
    'map: all scripts until the map can be moved': await Promise.all(
      scripts(code).filter(isBeforeMap).map(zipped),
    ),
    'all: every script and style': await Promise.all(code.map(zipped)),
    'page: the front page with its style': [await brotlied('index.html')],
    'entity: the largest page of an actor with its style': [await largestEntity()],
    'fonts: all typefaces': await Promise.all(
      assets
        .filter((file) => file.endsWith('.woff2'))
        .map(async (file) => ({ file, bytes: (await stat(join(dist, file))).size })),
    ),
  }

  let isOver = false
  for (const [kind, files] of Object.entries(weighed)) {
    const most = budgets[kind as Kind]
    const bytes = files.reduce((sum, each) => sum + each.bytes, 0)
    isOver ||= bytes > most * 1000
    process.stdout.write(row(kind, bytes, most))
    for (const each of [...files].sort((a, b) => b.bytes - a.bytes))
      process.stdout.write(row(`  ${each.file}`, each.bytes))
  }
  for (const file of first)
    if (file.endsWith('.js') && (await hasCytoscape(file))) {
      isOver = true
      process.stderr.write(
        `${file} holds Cytoscape, so that every first visit waits for it. Load the map late: import('./views/map/...').\n`,
      )
    }
  if (isOver)
    process.stderr.write(
      'Over budget. Load later what the first page does not need, or change the budget in src/site/commands/budget.ts and say why.\n',
    )
  return isOver ? 1 : 0
}
