/** nginx and Caddy with the settings of `docs/hosting`, started on a free port with folders of their own. Knows nothing of what they should answer. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { caddyFile, nginxFile } from '../hosts.ts'

export const servers = ['nginx', 'caddy'] as const
export type ServerName = (typeof servers)[number]

/** Where it runs and with what; `temp` is for whatever the server writes. */
type Place = { readonly folder: string; readonly temp: string; readonly port: number }

const replaced = (text: string, changes: Readonly<Record<string, string>>): string =>
  Object.entries(changes).reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`The settings no longer say "${from}".`)
    return all.replaceAll(from, to)
  }, text)

const nginxArguments = async (name: string, { folder, temp, port }: Place): Promise<string[]> => {
  const { stderr } = spawnSync(name, ['-V'], { encoding: 'utf8' })
  const settings = dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf')
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const site = replaced(nginxFile(), {
    'listen 80;': `listen 127.0.0.1:${port};`,
    '/srv/saywho;': `${folder};`,
  })
  const lines = [
    'daemon off;',
    // Else nginx would change to a user who may not read the folder.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${join(temp, 'pid')};`,
    'events {}',
    'http {',
    `include ${join(settings, 'mime.types')};`,
    'default_type application/octet-stream;',
    'access_log off;',
    ...kept.map((name) => `${name}_temp_path ${join(temp, name)};`),
    site,
    '}',
  ]
  await writeFile(join(temp, 'nginx.conf'), lines.join('\n'))
  return ['-p', temp, '-c', join(temp, 'nginx.conf'), '-e', join(temp, 'errors')]
}

const caddyArguments = async (_name: string, { folder, temp, port }: Place): Promise<string[]> => {
  const site = replaced(caddyFile(), {
    ':80 {': `http://127.0.0.1:${port} {`,
    '/srv/saywho': folder,
  })
  const path = join(temp, 'Caddyfile')
  await writeFile(path, `{\n\tadmin off\n\tauto_https off\n}\n${site}`)
  return ['run', '--adapter', 'caddyfile', '--config', path]
}

const argumentsOf: Readonly<Record<ServerName, (name: string, place: Place) => Promise<string[]>>> =
  {
    nginx: nginxArguments,
    caddy: caddyArguments,
  }

export const isInstalled = (name: ServerName): boolean =>
  spawnSync(name, [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' }).status === 0

/** Gets it from Debian's packages where that is possible without asking anybody; the package's own service is not started. */
export const install = (name: ServerName): void => {
  const packages = '/usr/bin/apt-get'
  if (!existsSync(packages) || process.getuid?.() !== 0) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  const apt = (...args: string[]) => spawnSync(packages, args, { env, stdio: 'ignore' })
  const get = () => apt('install', '-y', '--no-install-recommends', name).status === 0
  if (!get()) {
    apt('update')
    get()
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export type Running = { readonly origin: string; readonly stop: () => Promise<void> }

const answers = async (origin: string, child: ChildProcess, said: () => string): Promise<void> => {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break
    const found = await fetch(origin, { method: 'HEAD' }).catch(() => undefined)
    if (found) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`It does not start. It says:\n${said()}`)
}

/** @throws Error with the server's own words where it does not start */
export const start = async (name: ServerName, folder: string, temp: string): Promise<Running> => {
  const port = await freePort()
  const child = spawn(name, await argumentsOf[name](name, { folder, temp, port }), {
    env: { ...process.env, XDG_DATA_HOME: temp, XDG_CONFIG_HOME: temp },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString()
  })
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve())
  })
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
  }
  const origin = `http://127.0.0.1:${port}`
  try {
    await answers(origin, child, () => said)
  } catch (problem) {
    await stop()
    throw problem
  }
  return { origin, stop }
}
