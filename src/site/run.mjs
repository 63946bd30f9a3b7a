/** Runs a terminal command: `node src/site/run.mjs NAME ARGS` calls `run` of `commands/NAME.ts`. Plain JavaScript, since it loads the TypeScript. */

import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const folder = fileURLToPath(new URL('./commands/', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
const commands = readdirSync(folder)
  .filter((file) => /^[a-z][a-z-]*\.ts$/.test(file))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort()

const [name = '', ...args] = process.argv.slice(2)
if (commands.includes(name)) {
  const { module } = await runnerImport(`${folder}${name}.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
  })
  process.exitCode = await module.run(args)
} else {
  process.stderr.write(
    `${name === '' ? 'Which command?' : `There is no command "${name}".`} Known are: ${commands.join(', ')}.\n`,
  )
  process.exitCode = 2
}
