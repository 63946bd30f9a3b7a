/** The only door for stories, whatever their origin: a text or a value of unknown content becomes a Story or a list of problems. */

import { storyOf } from './build.ts'
import { listLimits, maxDepth, maxFileLength, maxItems } from './limits.ts'
import { plainCopyOf } from './plain.ts'
import type { Problem, ProblemCode } from './problems.ts'
import { checkReferences } from './references.ts'
import { collectReports, type Keys } from './reports.ts'
import { rankOf, shapeOf } from './shape.ts'
import type { Story } from './story.ts'
import { suggester } from './suggest.ts'
import { checkTexts, checkValues } from './values.ts'
import { warningsOf } from './warnings.ts'

/** A frozen story with what a curator should look at, or every error of the file in the order of its fields. */
export type Reading =
  | { readonly ok: true; readonly story: Story; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const refused = (code: ProblemCode, message: string): Reading => ({
  ok: false,
  problems: [{ path: '', code, severity: 'error', message }],
})

/** Where the text ends whose first character stands at `from`: at its closing quotation mark, or where the file ends. */
const endOfText = (json: string, from: number): number => {
  for (let end = json.indexOf('"', from); end >= 0; end = json.indexOf('"', end + 1)) {
    let before = end
    while (json[before - 1] === '\\') before -= 1
    // Each two backslashes are one that is meant; one more would make the mark a part of the text.
    if ((end - before) % 2 === 0) return end
  }
  return json.length
}

/** Whether brackets outside of texts stand more than `limit` deep inside one another. */
const isDeeperThan = (json: string, limit: number): boolean => {
  let depth = 0
  for (let index = 0; index < json.length; index += 1) {
    const code = json.charCodeAt(index)
    // Most of a file is text: leapt over, it costs a fraction.
    if (code === 34) index = endOfText(json, index + 1)
    else if (code === 91 || code === 123) {
      depth += 1
      if (depth > limit) return true
    } else if (code === 93 || code === 125) depth -= 1
  }
  return false
}

/** ` near line 12, column 5`, where the engine tells it; else nothing. */
const whereOf = (error: unknown, text: string): string => {
  const message = error instanceof Error ? error.message : ''
  const position = /position (\d+)/.exec(message)?.[1]
  if (position === undefined) return ''
  const before = text.slice(0, Number(position)).split('\n')
  return ` near line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
}

/** Reads the text of a story file. Never throws; size and depth are checked before the text is parsed. */
export const readStory = (text: string): Reading => {
  if (text.length > maxFileLength) {
    const message = `the file is larger than ${maxFileLength / 1024 / 1024} MB. Split the story in two.`
    return refused('too-large', message)
  }
  const json = text.startsWith('\ufeff') ? text.slice(1) : text
  if (isDeeperThan(json, maxDepth)) {
    return refused('too-deep', `more than ${maxDepth} lists and objects inside one another.`)
  }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    const message = `the file is not JSON${whereOf(error, json)}. Look for a missing comma, a comma too many or a missing quotation mark.`
    return refused('not-json', message)
  }
  return parseStory(value)
}

const limitOf = (keys: Keys): number => {
  const name = keys.at(-1)
  return keys.length === 1 && typeof name === 'string' && Object.hasOwn(listLimits, name)
    ? listLimits[name as keyof typeof listLimits]
    : maxItems
}

/** The version that a value says it has, if it can be asked at all; else 0. */
const versionOf = (value: unknown): number => {
  try {
    const version = Object(value).schemaVersion
    return Number.isInteger(version) ? version : 0
  } catch {
    return 0
  }
}

/** Reads a value of unknown origin: cycles, proxies and getters that throw end in problems. Never throws. */
export const parseStory = (value: unknown): Reading => {
  const version = versionOf(value)
  if (version > 1) {
    const message = `the file is of version ${version}; this Saywho reads version 1. Open it with a newer Saywho, or ask its maker for version 1.`
    return refused('newer-version', message)
  }
  const { report, problems, has } = collectReports()
  const copy = plainCopyOf(value, limitOf, report)
  if (has()) return { ok: false, problems: problems(copy, rankOf) }
  const { file, loose, tell } = shapeOf(copy)
  const suggest = suggester()
  checkTexts(loose, report)
  checkValues(loose, report)
  checkReferences(loose, report, suggest)
  tell(report, suggest)
  if (file === undefined || has()) return { ok: false, problems: problems(copy, rankOf) }
  const story = storyOf(file)
  return { ok: true, story, warnings: warningsOf(story) }
}
