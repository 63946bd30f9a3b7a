import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headersAt, rulesOf, siteServer } from './serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'serve-'))
const page = '<!doctype html><title>Here</title>'
const servers: Server[] = []

const opened = (base: string): Promise<string> =>
  new Promise((done) => {
    const server = siteServer({ folder, base })
    servers.push(server)
    server.listen(0, () => {
      const address = server.address()
      done(`http://localhost:${typeof address === 'object' && address ? address.port : 0}`)
    })
  })

beforeAll(() => {
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'deep/index.html'), page)
  writeFileSync(join(folder, 'deep/index.html.gz'), gzipSync(page))
  writeFileSync(join(folder, '404.html'), 'Lost')
  writeFileSync(
    join(folder, '_headers'),
    '/*\n  X-All: yes\n/deep/*\n  X-Deep: yes\n  Cache-Control: immutable\n',
  )
})

afterAll(() => {
  for (const server of servers) server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the built site, served', () => {
  test('[HO6] a folder shows its page, with the headers that a host would send', async () => {
    const answer = await fetch(`${await opened('/')}/deep/`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe(page)
    expect(answer.headers.get('x-all')).toBe('yes')
    expect(answer.headers.get('x-deep')).toBe('yes')
    expect(answer.headers.get('content-encoding')).toBe('gzip')
  })

  test('[HO7] an unknown address answers 404 with the page for it', async () => {
    const answer = await fetch(`${await opened('/')}/nowhere/`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('Lost')
    expect(answer.headers.get('x-all')).toBe('yes')
  })

  test('[HO9] that a file is missing is never kept, even where files of its folder are', async () => {
    const site = await opened('/')
    expect((await fetch(`${site}/deep/`)).headers.get('cache-control')).toBe('immutable')
    const missing = await fetch(`${site}/deep/no-such.js`)
    expect(missing.status).toBe(404)
    expect(missing.headers.get('cache-control')).toBe('no-cache')
  })

  test('[HO8] below a base path everything is found there and nothing elsewhere', async () => {
    const site = await opened('/repo/')
    expect((await fetch(`${site}/repo/deep/`)).status).toBe(200)
    expect((await fetch(`${site}/deep/`)).status).toBe(404)
    const bare = await fetch(`${site}/repo`, { redirect: 'manual' })
    expect(bare.headers.get('location')).toBe('/repo/')
  })

  test('[O6] two rules that speak of one header are joined, and a name stands for one part of a path', () => {
    const rules = rulesOf('/*\n  X: a\n/:one/b/*\n  X: b\n')
    expect(headersAt(rules, '/x/b/')).toEqual([['X', 'a, b']])
    expect(headersAt(rules, '/x/y/b/')).toEqual([['X', 'a']])
  })

  test('the list of headers is no page, and nothing can be sent to the site', async () => {
    const site = await opened('/')
    expect((await fetch(`${site}/_headers`)).status).toBe(404)
    expect((await fetch(`${site}/`, { method: 'POST', body: 'x' })).status).toBe(405)
  })
})
