import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run } from './check-story.ts'

let folder = ''
let said: string[] = []
const caseOf = (name: string) =>
  fileURLToPath(new URL(`../../core/story/cases/${name}.json`, import.meta.url))

/** A case as the story of a folder of that name. */
const storyIn = (name: string, from: string): string => {
  mkdirSync(join(folder, name), { recursive: true })
  const path = join(folder, name, 'story.json')
  copyFileSync(caseOf(from), path)
  return path
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'))
  said = []
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said.push(String(text))
      return true
    })
  }
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

test('[CM7] a story without errors is counted and passes', async () => {
  expect(await run([storyIn('harbour', 'everything')])).toBe(0)
  expect(said).toEqual(['1 story checked: 0 errors, 0 warnings.\n'])
})

test('[CM7] warnings are told and pass', async () => {
  expect(await run([storyIn('harbour', 'warnings')])).toBe(0)
  expect(said.at(-1)).toBe('1 story checked: 0 errors, 11 warnings.\n')
})

test('[CM8] an error has a line with file and place, and fails', async () => {
  expect(await run([storyIn('harbour', 'self-ties'), caseOf('minimal')])).toBe(1)
  expect(said[1]).toMatch(
    /harbour\/story\.json: error claims\.0 \(bell-meets-dockers\)\.object: subject and object/,
  )
  expect(said.at(-1)).toBe('2 stories checked: 3 errors, 0 warnings.\n')
})

test('[CM9] the folder has the name of the story', async () => {
  expect(await run([storyIn('port', 'everything')])).toBe(1)
  expect(said[0]).toContain(
    'error id: the file lies in the folder "port". Name the folder "harbour"',
  )
})

test('a file that is not there is an error like any other', async () => {
  expect(await run([join(folder, 'nothing.json')])).toBe(1)
  expect(said[0]).toContain('nothing.json: error: the file cannot be read.')
})

test('[CM7] without a name, every story of the site is checked', async () => {
  expect(await run([])).toBe(0)
  expect(said.at(-1)).toMatch(/^\d+ stor(y|ies) checked: 0 errors/)
})
