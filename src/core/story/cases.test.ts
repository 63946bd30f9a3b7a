import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Reading, readStory } from './parse.ts'

const folder = new URL('./cases/', import.meta.url)
const cases = readdirSync(folder).filter((file) => file.endsWith('.json'))

/** What a reading says, a line for a problem. */
const told = (reading: Reading): string => {
  const problems = reading.ok ? reading.warnings : reading.problems
  const lines = problems.map(
    ({ severity, code, path, message }) =>
      `${severity} ${code} at ${path || 'the file'}: ${message}`,
  )
  return [reading.ok ? 'accepted' : 'refused', ...lines, ''].join('\n')
}

describe('golden cases: each file and what is said of it', () => {
  test('there are cases', () => expect(cases.length).toBeGreaterThan(15))
  test.each(cases)('%s', async (file) => {
    const reading = readStory(readFileSync(new URL(file, folder), 'utf8'))
    await expect(told(reading)).toMatchFileSnapshot(`./cases/${file.replace('.json', '.txt')}`)
  })
})
