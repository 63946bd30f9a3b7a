/** `npm run validate [folder]`: whether every built page is right HTML, with the style that it needs. Reads `dist`, changes nothing. */

import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { faultsIn, sheetsIn, unstyledIn } from '../validity.ts'

const dist = 'dist'
/** Faults that are told of one page. */
const most = 8

/** @returns 1 where a page has a fault or there is no built site, else 0 */
export const run = async (args: readonly string[]): Promise<number> => {
  const folder = args[0] ?? dist
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const paths = names.map((name) => name.replaceAll('\\', '/')).filter((p) => p.endsWith('.html'))
  if (paths.length === 0) {
    process.stderr.write(`There is no built site in ${folder}. Build it first: npm run build\n`)
    return 1
  }
  const sheets = new Map<string, string>()
  const sheetAt = async (href: string): Promise<string> => {
    const sheet =
      sheets.get(href) ?? (await readFile(join(folder, 'assets', basename(href)), 'utf8'))
    sheets.set(href, sheet)
    return sheet
  }
  let faulty = 0
  for (const path of paths) {
    const html = await readFile(join(folder, path), 'utf8')
    const linked = (await Promise.all(sheetsIn(html).map(sheetAt))).join('')
    const faults = [...(await faultsIn(html, path)), ...unstyledIn(html, path, linked)]
    if (faults.length > 0) faulty += 1
    for (const fault of faults.slice(0, most)) process.stderr.write(`${fault}\n`)
    if (faults.length > most) process.stderr.write(`${path}: and ${faults.length - most} more\n`)
  }
  process.stdout.write(
    faulty === 0
      ? `All ${paths.length} pages are right HTML.\n`
      : `${faulty} of ${paths.length} pages have faults.\n`,
  )
  return faulty === 0 ? 0 : 1
}
