/** What a host does otherwise than it should with the finished site, asked over HTTP. Knows no host's settings. */

import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import { join } from 'node:path'
import { serverPolicy } from '../policy.ts'
import { headersAt, rulesOf } from '../serve.mjs'

type Answer = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const ask = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { headers, agent: false, timeout: 10_000 }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      )
    })
    asked.on('timeout', () => asked.destroy(new Error(`${url} did not answer.`)))
    asked.on('error', reject)
    asked.end()
  })

const kinds: Readonly<Record<string, RegExp>> = {
  html: /^text\/html/,
  js: /^(text|application)\/javascript/,
  css: /^text\/css/,
  json: /^application\/json/,
  svg: /^image\/svg\+xml/,
  png: /^image\/png/,
  woff2: /^font\/woff2/,
}

/** Tells what is not so, each in a sentence. */
class Faults {
  readonly told: string[] = []
  readonly #at: string
  constructor(at: string) {
    this.#at = at
  }
  expect(what: string, got: unknown, wanted: unknown): void {
    if (got !== wanted) this.told.push(`${this.#at}: ${what} is ${got}, not ${wanted}.`)
  }
  expectBody(what: string, got: Buffer, wanted: Buffer): void {
    if (!got.equals(wanted)) this.told.push(`${this.#at}: ${what}`)
  }
}

const isOwnCopy = (file: string): boolean => /\.(br|gz)$/.test(file)

/**
 * Asks a host for every file of a site that stands at its root, as browsers of several ages do.
 * @param origin `http://localhost:8080`
 * @returns sentences; none where all is well
 */
export const faultsOf = async (origin: string, folder: string): Promise<readonly string[]> => {
  const written = await readFile(join(folder, '_headers'), 'utf8')
  // Such a server is set up once, so that it cannot know the styles of this build.
  const rules = rulesOf(written.replace(/default-src .*/, serverPolicy))
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((file) => file !== '_headers' && !isOwnCopy(file))
  const notFound = await readFile(join(folder, '404.html'))

  const expectHeaders = (faults: Faults, path: string, { headers }: Answer): void => {
    const isPage = path.endsWith('/')
    // A policy binds pages; what a picture is told does not matter.
    for (const [name, value] of headersAt(rules, path))
      if (isPage || name !== 'Content-Security-Policy')
        faults.expect(name, headers[name.toLowerCase()], value)
  }

  const fileFaults = async (file: string): Promise<string[]> => {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`
    const faults = new Faults(path)
    const whole = await readFile(join(folder, file))
    const plain = await ask(origin + path, { 'accept-encoding': 'identity' })
    faults.expect('the status', plain.status, 200)
    faults.expectBody('what comes is not what was built.', plain.body, whole)
    const kind = kinds[/\.(\w+)$/.exec(file)?.[1] ?? '']
    if (kind) faults.expect('the kind', kind.test(plain.headers['content-type'] ?? ''), true)
    expectHeaders(faults, path, plain)

    if (existsSync(join(folder, `${file}.gz`))) {
      const small = await ask(origin + path, { 'accept-encoding': 'gzip' })
      const copy = await readFile(join(folder, `${file}.gz`))
      faults.expect('the encoding', small.headers['content-encoding'], 'gzip')
      faults.expectBody('the compressed copy is not the one that was built.', small.body, copy)
      faults.expect('Vary', small.headers.vary?.toLowerCase(), 'accept-encoding')
      expectHeaders(faults, path, small)
    }
    if (existsSync(join(folder, `${file}.br`))) {
      const small = await ask(origin + path, { 'accept-encoding': 'br' })
      const copy = small.headers['content-encoding'] === 'br' ? `${file}.br` : file
      const wanted = await readFile(join(folder, copy))
      faults.expectBody('what comes for brotli is not what was built.', small.body, wanted)
    }
    const { etag } = plain.headers
    if (etag === undefined) faults.told.push(`${path}: no ETag, so that it is sent anew each time.`)
    else {
      const again = await ask(origin + path, {
        'accept-encoding': 'identity',
        'if-none-match': etag,
      })
      faults.expect('the status when nothing has changed', again.status, 304)
    }
    return faults.told
  }

  const missingFaults = async (path: string): Promise<string[]> => {
    const faults = new Faults(path)
    const answer = await ask(origin + path, { 'accept-encoding': 'identity' })
    faults.expect('the status', answer.status, 404)
    faults.expectBody('the page is not 404.html.', answer.body, notFound)
    faults.expect('the kind', /^text\/html/.test(answer.headers['content-type'] ?? ''), true)
    const security = headersAt(rules, path).filter(([name]) => name !== 'Cache-Control')
    for (const [name, value] of security)
      faults.expect(name, answer.headers[name.toLowerCase()], value)
    faults.expect('Cache-Control', answer.headers['cache-control'], 'no-cache')
    return faults.told
  }

  const slashFaults = async (path: string): Promise<string[]> => {
    const faults = new Faults(path)
    const { status, headers } = await ask(origin + path)
    faults.expect('a redirection', [301, 302, 307, 308].includes(status), true)
    const target = new URL(headers.location ?? '', origin + path)
    faults.expect('where it leads', target.href, `${origin}${path}/`)
    return faults.told
  }

  const told: string[][] = []
  for (const file of files) told.push(await fileFaults(file))
  for (const path of ['/no-such-story/', '/no-such-file', '/assets/no-such.js'])
    told.push(await missingFaults(path))
  const story = files.find((file) => /^[^/]+\/index\.html$/.test(file))?.split('/')[0]
  if (story) told.push(await slashFaults(`/${story}`))
  return told.flat()
}
