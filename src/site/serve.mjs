/** Serves the built site as a static host would: `npm start`, the end-to-end tests, the bench. Plain JavaScript, since Node runs it as it is. */

import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** @typedef {{ readonly matches: (path: string) => boolean, readonly headers: [string, string][] }} Rule */

/**
 * The headers that rules give a path; hosts join what two of them say of the same one.
 * @param {readonly Rule[]} rules
 * @param {string} path
 * @returns {[string, string][]}
 */
export const headersAt = (rules, path) => {
  /** @type {Map<string, string>} */
  const headers = new Map()
  for (const rule of rules)
    if (rule.matches(path))
      for (const [name, value] of rule.headers) {
        const before = headers.get(name)
        headers.set(name, before === undefined ? value : `${before}, ${value}`)
      }
  return [...headers]
}

/**
 * The rules of a `_headers` file: a path, in which `*` is anything and `:name` one part, then indented `Name: value` lines.
 * @param {string} text
 * @returns {Rule[]}
 */
export const rulesOf = (text) => {
  /** @type {Rule[]} */
  const rules = []
  for (const line of text.split('\n')) {
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line)
    if (header?.[1] && header[2]) rules.at(-1)?.headers.push([header[1], header[2]])
    else if (line.startsWith('/')) {
      const pattern = line
        .trim()
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/:[a-z]+/gi, '[^/]+')
      const path = new RegExp(`^${pattern}$`)
      rules.push({ matches: (asked) => path.test(asked), headers: [] })
    }
  }
  return rules
}

/**
 * A server for a folder; the caller lets it listen.
 * @param {{ readonly folder?: string, readonly base?: string }} [options] base: with both its slashes
 */
export const siteServer = ({ folder = dist, base = '/' } = {}) => {
  const headersPath = join(folder, '_headers')
  const rules = existsSync(headersPath) ? rulesOf(readFileSync(headersPath, 'utf8')) : []
  const notFoundPath = join(folder, '404.html')
  const notFound = existsSync(notFoundPath) ? readFileSync(notFoundPath) : 'Not found'
  const files = sirv(folder, { brotli: true, gzip: true, etag: true })

  return createServer((request, response) => {
    const url = request.url ?? '/'
    const path = url.split('?')[0] ?? '/'
    for (const [name, value] of headersAt(rules, path)) response.setHeader(name, value)

    const refuse = () => {
      response.statusCode = 404
      response.setHeader('Content-Type', 'text/html;charset=utf-8')
      // A file that is missing now may come; the rule for its path would have browsers remember for a year that it is not there.
      response.setHeader('Cache-Control', 'no-cache')
      response.end(request.method === 'HEAD' ? undefined : notFound)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    } else if (base !== '/' && `${path}/` === base) {
      response.writeHead(302, { Location: base }).end()
    } else if (!path.startsWith(base) || path === `${base}_headers`) {
      refuse()
    } else {
      request.url = url.slice(base.length - 1)
      files(request, response, refuse)
    }
  })
}

/** @param {string} sentence */
const giveUp = (sentence) => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const main = () => {
  if (!existsSync(join(dist, 'index.html')))
    giveUp('There is no built site in dist. Build it first: npm run build')
  const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/')
  const port = Number(process.env['PORT'] ?? 4173)
  const server = siteServer({ base })
  server.on('error', (/** @type {NodeJS.ErrnoException} */ problem) => {
    if (problem.code === 'EADDRINUSE')
      giveUp(
        `Port ${port} is taken, perhaps by another Saywho. Stop that, or choose a port: PORT=${port + 1} npm start`,
      )
    giveUp(`The server cannot listen on port ${port}: ${problem.message}`)
  })
  server.listen(port, process.env['HOST'], () => {
    const address = server.address()
    const actual = typeof address === 'object' && address ? address.port : port
    process.stdout.write(`Saywho is on http://localhost:${actual}${base}\n`)
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
