/** A bounded copy of a value of unknown origin: plain lists and objects without a prototype. Knows nothing of stories. */

import { maxDepth, maxFields, maxItems, maxValues } from './limits.ts'
import type { Keys, Report } from './reports.ts'

/**
 * Copies a value without trusting it: cycles, getters that throw, proxies and huge lists end in a report.
 * @param limitOf how many entries the list at these keys may have
 * @returns the copy, or undefined where something has been reported
 */
export const plainCopyOf = (
  value: unknown,
  limitOf: (keys: Keys) => number,
  report: Report,
): unknown => {
  let values = 0
  let isWhole = true
  const stop = (keys: Keys, code: 'too-large' | 'too-deep' | 'too-many', message: string) => {
    report({ keys, code, message })
    isWhole = false
    return undefined
  }
  const copy = (from: unknown, keys: Keys): unknown => {
    values += 1
    if (values > maxValues) {
      stop([], 'too-large', `more than ${maxValues} values in one file. Split the story in two.`)
      throw new Error('stopped')
    }
    if (typeof from === 'string') return from.normalize('NFC')
    if (typeof from === 'number' || typeof from === 'boolean' || from === null) return from
    if (typeof from !== 'object') return undefined
    if (keys.length >= maxDepth) {
      stop([], 'too-deep', `more than ${maxDepth} lists and objects inside one another.`)
      throw new Error('stopped')
    }
    return Array.isArray(from) ? copyList(from, keys) : copyObject(from, keys)
  }
  const copyList = (from: readonly unknown[], keys: Keys): unknown => {
    const length = Number(from.length)
    const limit = Math.min(limitOf(keys), maxItems)
    if (!(length <= limit)) {
      return stop(keys, 'too-many', `${length} entries; at most ${limit} are read.`)
    }
    return Array.from({ length }, (_, index) => copy(from[index], [...keys, index]))
  }
  const copyObject = (from: object, keys: Keys): unknown => {
    const names = Object.keys(from)
    if (names.length > maxFields) {
      return stop(keys, 'too-many', `${names.length} fields; at most ${maxFields} are read.`)
    }
    const to: Record<string, unknown> = Object.create(null)
    for (const name of names) to[name] = copy(Reflect.get(from, name), [...keys, name])
    return to
  }
  try {
    const plain = copy(value, [])
    return isWhole ? plain : undefined
  } catch {
    // What was thrown may itself be hostile: it is not looked at.
    if (isWhole) {
      report({ keys: [], code: 'shape', message: 'the data cannot be read: it is not plain data.' })
    }
    return undefined
  }
}
