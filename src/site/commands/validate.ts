/** `npm run validate [--all]`: whether the built pages are right HTML: some of each kind, or all of them. Reads `dist`, changes nothing. */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { faultsIn } from '../validity.ts'

const dist = 'dist'
/** Pages of one kind that are looked at. */
const some = 3
/** Faults that are told of one page. */
const most = 8

/** What the pages of one folder have in common: "entity", "embed/tie", "" for stories. */
export const kindOf = (path: string): string => {
  const parts = path.split('/').slice(1, -1)
  return (parts[0] === 'embed' ? parts.slice(0, 2) : parts.slice(0, 1)).join('/')
}

/** The first few of each kind, the longest first: those have the most in them. */
export const sampleOf = (pages: ReadonlyMap<string, string>, of: number): readonly string[] => {
  const counts = new Map<string, number>()
  return [...pages]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([path]) => path)
    .filter((path) => {
      const count = (counts.get(kindOf(path)) ?? 0) + 1
      counts.set(kindOf(path), count)
      return count <= of
    })
}

/** @returns 1 where a page has a fault or there is no built site, else 0 */
export const run = async (args: readonly string[]): Promise<number> => {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? dist
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const paths = names.map((name) => name.replaceAll('\\', '/')).filter((p) => p.endsWith('.html'))
  if (paths.length === 0) {
    process.stderr.write(`There is no built site in ${folder}. Build it first: npm run build\n`)
    return 1
  }
  const read = async (path: string): Promise<[string, string]> => [
    path,
    await readFile(join(folder, path), 'utf8'),
  ]
  const pages = new Map(await Promise.all(paths.map(read)))
  const chosen = sampleOf(pages, args.includes('--all') ? pages.size : some)
  let faulty = 0
  for (const path of chosen) {
    const faults = await faultsIn(pages.get(path) ?? '', path)
    if (faults.length > 0) faulty += 1
    for (const fault of faults.slice(0, most)) process.stderr.write(`${fault}\n`)
    if (faults.length > most) process.stderr.write(`${path}: and ${faults.length - most} more\n`)
  }
  process.stdout.write(
    faulty === 0
      ? `${chosen.length} of ${pages.size} pages looked at, all of them right HTML.\n`
      : `${faulty} of ${chosen.length} pages have faults.\n`,
  )
  return faulty === 0 ? 0 : 1
}
