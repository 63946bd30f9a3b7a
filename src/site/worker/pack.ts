/** All pages and data of one story in one file: what the pages share is in it once, which makes it twenty times smaller than they are. */

export type Pack = {
  /** Stretches of HTML, each once, in the order in which they first occur. */
  readonly pieces: readonly string[]
  /** By path below the base: pairs of a piece and of how many from there on. */
  readonly pages: Readonly<Record<string, readonly number[]>>
  /** Other files as they are, by path below the base. */
  readonly files: Readonly<Record<string, string>>
}

export const packOf = (
  pages: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
): Pack => {
  const numbers = new Map<string, number>()
  const numberOf = (piece: string): number => {
    const number = numbers.get(piece) ?? numbers.size
    numbers.set(piece, number)
    return number
  }
  const runsOf = (html: string): number[] => {
    const runs: number[] = []
    let next = -1
    for (const piece of html.split(/(?=<[a-z])/)) {
      const number = numberOf(piece)
      if (number === next) runs.push((runs.pop() ?? 0) + 1)
      else runs.push(number, 1)
      next = number + 1
    }
    return runs
  }
  const runs = Object.fromEntries([...pages].map(([path, html]) => [path, runsOf(html)]))
  return { pieces: [...numbers.keys()], pages: runs, files: Object.fromEntries(files) }
}

/** Whatever a record itself holds; addresses may be called `constructor`. */
const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

export const pageIn = ({ pieces, pages }: Pack, path: string): string | undefined => {
  const runs = own(pages, path)
  if (!runs) return undefined
  let html = ''
  for (let at = 0; at < runs.length; at += 2) {
    const first = runs[at] ?? 0
    html += pieces.slice(first, first + (runs[at + 1] ?? 0)).join('')
  }
  return html
}

export const fileIn = ({ files }: Pack, path: string): string | undefined => own(files, path)
