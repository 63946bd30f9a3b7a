/** Problems while they are found: where by keys, not yet by path. Knows how they are put in order, not what they are about. */

import { isId } from './ids.ts'
import { maxCollected, maxProblems } from './limits.ts'
import type { Problem, ProblemCode } from './problems.ts'
import { quoted } from './text.ts'

export type Keys = readonly (string | number)[]

export type Report = (found: {
  readonly keys: Keys
  readonly code: ProblemCode
  readonly message: string
}) => void

/** At which place a key stands among the keys of its parent. */
type RankOf = (parent: Keys, key: string | number) => number

const plainKey = /^[\w$-]{1,40}$/

/** The value that lies below these keys; undefined where there is none. */
const valueAt = (root: unknown, keys: Keys): unknown =>
  keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    root,
  )

/** `claims.12 (lavrov-meets-muallem).object`: the id stands behind the number where the part has one. */
const pathOf = (root: unknown, keys: Keys): string =>
  keys
    .map((key, depth) => {
      if (typeof key === 'number') {
        const id = depth === 1 ? valueAt(root, [...keys.slice(0, 2), 'id']) : undefined
        return typeof id === 'string' && isId(id) ? `${key} (${id})` : String(key)
      }
      return plainKey.test(key) ? key : quoted(key)
    })
    .join('.')

/**
 * Collects errors, one for a place, and puts them in the order of `rankOf`.
 * The first report on a place wins over later ones, so let the better informed checks go first.
 */
export const collectReports = () => {
  const found = new Map<string, { keys: Keys; code: ProblemCode; message: string }>()
  let uncollected = 0
  const report: Report = ({ keys, code, message }) => {
    const place = JSON.stringify(keys)
    if (found.has(place)) return
    if (found.size < maxCollected) found.set(place, { keys, code, message })
    else uncollected += 1
  }
  const problems = (root: unknown, rankOf: RankOf): Problem[] => {
    const sorted = [...found.values()].sort((a, b) => compareKeys(a.keys, b.keys, rankOf))
    const told = sorted.slice(0, maxProblems).map(
      ({ keys, code, message }): Problem => ({
        path: pathOf(root, keys),
        code,
        severity: 'error',
        message,
      }),
    )
    const more = sorted.length - told.length + uncollected
    if (more > 0) {
      const message = `${more} more problems are not listed; mend these first.`
      told.push({ path: '', code: 'too-many', severity: 'error', message })
    }
    return told
  }
  return { report, problems, has: () => found.size > 0 }
}

const compareKeys = (a: Keys, b: Keys, rankOf: RankOf): number => {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth += 1) {
    const left = a[depth] ?? ''
    const right = b[depth] ?? ''
    if (left === right) continue
    const parent = a.slice(0, depth)
    const byRank = rankOf(parent, left) - rankOf(parent, right)
    if (byRank !== 0) return byRank
    return left < right ? -1 : 1
  }
  return a.length - b.length
}
