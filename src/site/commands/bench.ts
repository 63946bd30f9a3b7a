/** `npm run bench [-- --json --rounds=5]`: what a first visit to the built site costs a reader, beside reference pages of the same run, and how soon it answers whatever a reader does. Changes nothing in `dist`. */

import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import { interactionsOf } from '../bench/interactions.ts'
import { writeBare, writePlainApp } from '../bench/references.ts'
import { type Costs, visit } from '../bench/visit.ts'
import { launchOptions } from '../browser.mjs'
import { compressFolder } from '../compressed.ts'
import { readStories } from '../read-stories.ts'
import { siteServer } from '../serve.mjs'

const dist = resolve('dist')
/** Odd, so that the middle one is a measurement; `--rounds=1` for a quick look. */
const roundsFrom = (args: readonly string[]): number => {
  const asked = args.find((arg) => /^--rounds=[1-9]\d?$/.test(arg))
  return Number(asked?.split('=')[1] ?? 5)
}

const columns: readonly {
  readonly name: string
  readonly of: keyof Costs
  readonly per: number
  readonly unit: string
  /** Digits after the point; none where none are said. */
  readonly digits?: number
}[] = [
  { name: 'first paint', of: 'firstPaint', per: 1, unit: 'ms' },
  { name: 'map', of: 'map', per: 1, unit: 'ms' },
  { name: 'whole map', of: 'wholeMap', per: 1, unit: 'ms' },
  { name: 'layout shift', of: 'shift', per: 1, unit: '', digits: 4 },
  { name: 'fetched', of: 'bytes', per: 1000, unit: 'kB', digits: 1 },
  { name: 'requests', of: 'requests', per: 1, unit: '' },
  { name: 'main thread', of: 'mainThread', per: 1, unit: 'ms' },
  { name: 'long tasks', of: 'longTasks', per: 1, unit: 'ms' },
  { name: 'heap', of: 'heap', per: 1e6, unit: 'MB', digits: 1 },
  { name: 'click to panel', of: 'clickToPanel', per: 1, unit: 'ms' },
  { name: 'click to filter', of: 'clickToFilter', per: 1, unit: 'ms' },
]

/** The middle of what was measured; undefined where a page never has the thing. */
const median = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b)
  return known[Math.floor(known.length / 2)]
}

type Row = { readonly page: string; readonly medians: Readonly<Record<string, number | null>> }

const rowOf = (page: string, visits: readonly Costs[]): Row => ({
  page,
  medians: Object.fromEntries(
    columns.map(({ of }) => [of, median(visits.map((costs) => costs[of])) ?? null]),
  ),
})

const tableOf = (rows: readonly Row[]): string => {
  const head = ['', ...rows.map(({ page }) => page)]
  const lines = columns.map(({ name, of, per, unit, digits }) => [
    name,
    ...rows.map(({ medians }) => {
      const value = medians[of]
      if (typeof value !== 'number') return '-'
      return `${(value / per).toFixed(digits)} ${unit}`.trim()
    }),
  ])
  return [head, ...lines]
    .map(
      ([first = '', ...rest]) =>
        `${first.padEnd(16)}${rest.map((text) => text.padStart(18)).join('')}\n`,
    )
    .join('')
}

const actsOf = (all: readonly ReadonlyMap<string, number>[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...(all[0]?.keys() ?? [])].map((name) => [
      name,
      median(all.map((times) => times.get(name))) ?? Number.NaN,
    ]),
  )

const listOf = (acts: Readonly<Record<string, number>>): string =>
  Object.entries(acts)
    .map(([name, time]) => `${name.padEnd(24)}${String(time).padStart(6)} ms\n`)
    .join('')

const listening = (server: Server): Promise<string> =>
  new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(0, () => {
      const address = server.address()
      done(`http://localhost:${typeof address === 'object' && address ? address.port : 0}/`)
    })
  })

/** @returns 1 where there is no built site, else 0 */
export const run = async (args: readonly string[]): Promise<number> => {
  if (!existsSync(join(dist, 'index.html'))) {
    process.stderr.write('There is no built site in dist. Build it first: npm run build\n')
    return 1
  }
  const rounds = roundsFrom(args)
  const slug = (await readStories('.'))[0]?.slug ?? ''
  const folder = await mkdtemp(join(tmpdir(), 'saywho-bench-'))
  const servers: Server[] = []
  const browser = await chromium.launch(launchOptions())
  try {
    const bare = join(folder, 'bare')
    const plain = join(folder, 'plain')
    await writeBare(dist, bare)
    await writePlainApp(dist, slug, plain)
    await compressFolder(bare)
    await compressFolder(plain)
    const pages = [
      { page: 'saywho', served: dist, isLive: true },
      // What the page costs beside Cytoscape, which starts when all else has rest.
      { page: 'no canvas', served: dist, isLive: false, without: ['*/assets/MapView-*.js'] },
      { page: 'bare SVG', served: bare, isLive: false },
      { page: 'plain app', served: plain, isLive: false },
    ]
    const visited = await Promise.all(
      pages.map(async (each) => {
        const server = siteServer({ folder: each.served })
        servers.push(server)
        return { ...each, url: await listening(server), visits: [] as Costs[] }
      }),
    )
    // Round by round, so that a busy moment of the machine falls on all pages alike.
    for (let round = 0; round < rounds; round += 1)
      for (const { url, isLive, without, visits } of visited)
        visits.push(await visit(browser, url, isLive, without))

    const times: ReadonlyMap<string, number>[] = []
    for (let round = 0; round < rounds; round += 1)
      times.push(await interactionsOf(browser, `${visited[0]?.url}${slug}/`))

    const rows = visited.map(({ page, visits }) => rowOf(page, visits))
    const acts = actsOf(times)
    process.stdout.write(
      args.includes('--json')
        ? `${JSON.stringify({ pages: rows, acts }, null, 2)}\n`
        : [
            `Medians of ${rounds} first visits: processor slowed four times, 1.6 Mbit/s, 150 ms.\n`,
            tableOf(rows),
            'From an act of the reader to the next paint, network as it is:\n',
            listOf(acts),
          ].join('\n'),
    )
    return 0
  } finally {
    await browser.close()
    for (const server of servers) server.close()
    await rm(folder, { recursive: true, force: true })
  }
}
