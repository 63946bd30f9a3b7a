/** `npm run try-hosts [nginx] [caddy]`: serves the built site by real servers with the settings of `docs/hosting`, and says what they do wrong. */

import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { faultsOf } from '../trials/faults.ts'
import { install, isInstalled, type ServerName, servers, start } from '../trials/servers.ts'

/** One wrong setting shows at every page. */
const mostTold = 20

const isServer = (name: string): name is ServerName => servers.some((known) => known === name)

const faultsWith = async (name: ServerName, folder: string): Promise<readonly string[]> => {
  const temp = await mkdtemp(join(tmpdir(), `saywho-${name}-`))
  try {
    const { origin, stop } = await start(name, folder, temp)
    return await faultsOf(origin, folder).finally(stop)
  } catch (problem) {
    return [problem instanceof Error ? problem.message : String(problem)]
  } finally {
    await rm(temp, { recursive: true, force: true })
  }
}

/** @returns 1 where a server does anything otherwise, 2 where an argument is none, else 0, also where a server is not to be had */
export const run = async (args: readonly string[]): Promise<number> => {
  const unknown = args.filter((name) => !isServer(name))
  if (unknown.length > 0) {
    process.stderr.write(
      `"${unknown[0]}" is no server that can be tried. Known are: ${servers.join(', ')}.\n`,
    )
    return 2
  }
  const folder = resolve('dist')
  if (!existsSync(join(folder, 'index.html'))) {
    process.stderr.write('There is no built site in dist. Build it first: npm run build\n')
    return 1
  }
  let isWell = true
  for (const name of args.length > 0 ? args.filter(isServer) : servers) {
    if (!isInstalled(name)) install(name)
    if (!isInstalled(name)) {
      process.stdout.write(
        `${name}: skipped, since it is not installed here and cannot be without asking you.\n`,
      )
      continue
    }
    const faults = await faultsWith(name, folder)
    for (const fault of faults.slice(0, mostTold)) process.stderr.write(`${name}: ${fault}\n`)
    if (faults.length > mostTold)
      process.stderr.write(`${name}: and ${faults.length - mostTold} more.\n`)
    if (faults.length > 0) isWell = false
    else process.stdout.write(`${name}: every page, header, copy and missing address is right.\n`)
  }
  return isWell ? 0 : 1
}
