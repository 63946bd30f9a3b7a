import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const path = fileURLToPath(new URL('./run.mjs', import.meta.url))
const caseOf = (name: string) =>
  fileURLToPath(new URL(`../core/story/cases/${name}.json`, import.meta.url))
const call = (...args: string[]) =>
  spawnSync(process.execPath, [path, ...args], { encoding: 'utf8' })

test('[CM10] a command is run by its name, and ends with its exit code', () => {
  expect(call('check-story', caseOf('everything'))).toMatchObject({ status: 0, stderr: '' })
  expect(call('check-story', caseOf('twice')).status).toBe(1)
}, 30_000)

test('[CM10] for an unknown command the known ones are listed', () => {
  const { status, stderr } = call('chek-story')
  expect(status).toBe(2)
  expect(stderr).toMatch(/^There is no command "chek-story"\. Known are: .*check-story, .*verify/)
}, 30_000)
