import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

const testFiles = ['src', 'e2e'].flatMap((room) =>
  readdirSync(`${root}/${room}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(test|spec)\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => `${root}/${room}/${name}`),
)

/** The rules that the names of tests cite. */
const cited = new Set(
  testFiles.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/['"`]\[([A-Z]+\d+)\] /g)].map(
      ([, rule]) => rule ?? '',
    ),
  ),
)
const listed = [
  ...readFileSync(`${root}/docs/rules.md`, 'utf8').matchAll(/^- \*\*([A-Z]+\d+)\*\* /gm),
].map(([, rule]) => rule ?? '')

it('[RU1] every rule that a test cites is in docs/rules.md, once, and every rule there is tested', () => {
  expect(new Set(listed).size).toBe(listed.length)
  expect([...cited].filter((rule) => !listed.includes(rule))).toEqual([])
  expect(listed.filter((rule) => !cited.has(rule))).toEqual([])
})
