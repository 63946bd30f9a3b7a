/** `npm run check-story [FILE...]`: says what is wrong with stories, one line for a problem. Reads files, changes none. */

import { readFile } from 'node:fs/promises'
import { basename, dirname, relative, resolve } from 'node:path'
import { readStory } from '#core/story/parse.ts'
import type { Problem } from '#core/story/problems.ts'
import { storyFiles } from '../stories-on-disk.ts'

const errorOf = (path: string, code: Problem['code'], message: string): Problem => ({
  path,
  code,
  severity: 'error',
  message,
})

/** Everything wrong with the story file at a path, its name on the disk as well. Never throws. */
export const problemsOfFile = async (file: string): Promise<readonly Problem[]> => {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return [errorOf('', 'not-json', 'the file cannot be read. Look whether it is there.')]
  }
  const reading = readStory(text)
  if (!reading.ok) return reading.problems
  const folder = basename(dirname(resolve(file)))
  const { id } = reading.story
  if (basename(file) !== 'story.json' || folder === id) return reading.warnings
  const message = `the file lies in the folder "${folder}". Name the folder "${id}", or the story "${folder}".`
  return [errorOf('id', 'bad-id', message), ...reading.warnings]
}

/** `FILE: error claims.3 (id).object: sentence` */
export const lineOf = (file: string, { path, severity, message }: Problem): string =>
  `${file}: ${severity}${path === '' ? '' : ` ${path}`}: ${message}`

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

/** @returns 1 where a file has an error or there is none to check, else 0 */
export const run = async (args: readonly string[]): Promise<number> => {
  const files = args.length > 0 ? args : storyFiles('.').map(({ path }) => path)
  if (files.length === 0) {
    process.stderr.write(
      'There is no story to check: public/stories has no folder with a story.json.\n',
    )
    return 1
  }
  let errors = 0
  let warnings = 0
  for (const file of files) {
    for (const problem of await problemsOfFile(file)) {
      process.stdout.write(`${lineOf(relative('.', file), problem)}\n`)
      if (problem.severity === 'error') errors += 1
      else warnings += 1
    }
  }
  process.stdout.write(
    `${counted(files.length, 'story', 'stories')} checked: ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}.\n`,
  )
  return errors > 0 ? 1 : 0
}
