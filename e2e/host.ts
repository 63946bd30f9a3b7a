/** A host of a test's own: publishes editions of the built site, whole or torn, and can go away. Knows no browser. */

import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { siteServer } from '#site/serve.mjs'
import { writeServiceWorker } from '#site/serviceWorker.ts'

/** The site as it was built. */
export const firstEdition = fileURLToPath(new URL('../dist', import.meta.url))
export const firstTitle = 'After Paris: who stands with whom in the war on ISIS'
export const secondTitle = 'After Paris, told again'

const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/')

/** A folder with an edition to change at will; compressed copies, which would go stale, are left out. */
export const copyOf = async (edition: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'saywho-edition-'))
  await cp(edition, folder, {
    recursive: true,
    filter: (path) => !/\.(br|gz)$/.test(path),
  })
  return folder
}

const changeText = async (path: string, change: (text: string) => string): Promise<void> => {
  const before = await readFile(path, 'utf8')
  const after = change(before)
  if (after !== before) await writeFile(path, after)
}

/** An edition in which everything differs: pages, program, data. One page, `entity/russia-again/`, is new. */
export const makeSecondEdition = async (): Promise<string> => {
  const folder = await copyOf(firstEdition)
  const story = join(folder, 'after-paris')
  await cp(join(story, 'entity/russia'), join(story, 'entity/russia-again'), { recursive: true })

  const programs = (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.js'))
  const second = (text: string): string =>
    programs
      .reduce((all, name) => all.replaceAll(name, `second-${name}`), text)
      .replaceAll(firstTitle, secondTitle)
  const paths = (await readdir(folder, { recursive: true })).map((path) => join(folder, path))
  for (const path of paths.filter((path) => /\.(html|js|json)$/.test(path)))
    await changeText(path, second)
  for (const path of paths.filter((path) => programs.includes(basename(path))))
    await rename(path, join(folder, 'assets', `second-${basename(path)}`))

  await writeServiceWorker({ folder, base, stories: ['after-paris'] })
  return folder
}

/** Takes the program away that draws the map. */
export const tear = async (folder: string): Promise<void> => {
  for (const name of await readdir(join(folder, 'assets')))
    if (/MapView-.*\.js$/.test(name)) await rm(join(folder, 'assets', name))
}

export type Host = {
  /** The site's root, with its slash. */
  readonly url: string
  readonly publish: (folder: string) => void
  readonly goAway: () => Promise<void>
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, () => resolve((server.address() as AddressInfo).port))
  })

/** @param name how the host is called: two names are two sites to a browser */
export const openHost = async (folder: string, name = 'localhost'): Promise<Host> => {
  let site = siteServer({ folder, base })
  const server = createServer((request, response) => {
    site.emit('request', request, response)
  })
  const port = await listening(server)
  return {
    url: `http://${name}:${port}${base}`,
    publish: (next) => {
      site = siteServer({ folder: next, base })
    },
    goAway: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
