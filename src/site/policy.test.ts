import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { views } from '#core/address/address.ts'
import { embedAddressesOf, embedPathOf } from '#core/address/embeds.ts'
import { pageAddressesOf, pagePathOf } from '#core/address/pages.ts'
import { sample } from '#core/query/sampleStory.ts'
import { caddyFile, headersFile, nginxFile } from './hosts.ts'
import {
  cacheRules,
  embedPolicy,
  framing,
  pagePolicy,
  securityHeaders,
  serverPolicy,
} from './policy.ts'
import { rulesOf } from './serve.mjs'

const docs = (name: string): string =>
  fileURLToPath(new URL(`../../docs/hosting/${name}`, import.meta.url))

/** The SHA-256 of this style is no work of the code under test: `printf 'a{}' | openssl dgst -sha256 -binary | base64`. */
const style = 'a{}'
const itsHash = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"
const policy = pagePolicy([style])

/** `style-src` and what it allows, and so on. */
const directivesOf = (text: string): Map<string, string> =>
  new Map(text.split('; ').map((one) => [one.split(' ')[0] ?? '', one.replace(/^\S+ /, '')]))

const headersAt = (path: string, base = '/'): [string, string][] =>
  rulesOf(headersFile(base, ['after-paris', 'other'], policy))
    .filter(({ matches }) => matches(path))
    .flatMap(({ headers }) => headers)

describe('what a page may do', () => {
  test('[HO1] the policy in the page is the header; who may frame it, only a header can say', () => {
    expect(headersAt('/')).toContainEqual(['Content-Security-Policy', policy])
    expect(policy + embedPolicy([])).not.toContain('frame-ancestors')
  })

  test('[HO2] nothing inline runs, and text becomes script through one named policy alone', () => {
    const embeds = embedPolicy([style])
    for (const one of [policy, embeds, serverPolicy]) expect(one).not.toContain('unsafe')
    for (const one of [policy, embeds, serverPolicy]) {
      expect(one).toContain("require-trusted-types-for 'script'")
      expect(directivesOf(one).get('script-src')).toBe("'self'")
    }
    expect(policy).toMatch(/trusted-types saywho$/)
    expect(embeds).toMatch(/trusted-types 'none'$/)
  })

  test('[HO11] of styles, those in files and those whose hash the policy names hold', () => {
    for (const one of [policy, embedPolicy([style])])
      expect(directivesOf(one).get('style-src')).toBe(`'self' ${itsHash}`)
    expect(directivesOf(pagePolicy([])).get('style-src')).toBe("'self'")
  })

  test('[HO12] a server that is set up once is told the same policy, but for the styles, which change with every build', () => {
    const server = directivesOf(serverPolicy)
    const page = directivesOf(policy)
    for (const [name, value] of page)
      if (name !== 'style-src' && name !== 'default-src') expect(server.get(name)).toBe(value)
    expect(server.has('style-src') || server.has('default-src')).toBe(false)
    // Whatever else fetches would fall back on what is not said.
    for (const kind of ['child', 'connect', 'font', 'img', 'manifest', 'media', 'object', 'worker'])
      expect(server.has(`${kind}-src`)).toBe(true)
  })

  test('[HO3] every host is told the same headers', () => {
    for (const header of Object.entries(securityHeaders(policy)))
      expect(headersAt('/after-paris/')).toContainEqual(header)
    for (const [name, value] of Object.entries(securityHeaders(serverPolicy))) {
      expect(nginxFile()).toContain(`add_header ${name} "${value}" always;`)
      expect(caddyFile()).toContain(`+${name} "${value}"`)
    }
    for (const rule of Object.values(cacheRules)) {
      expect(nginxFile()).toContain(`"${rule}"`)
      expect(caddyFile()).toContain(`"${rule}"`)
    }
  })

  test('[HO4] files named by their content are kept, everything else is asked for anew, and never both', () => {
    const cachedAs = (path: string, base?: string): string[] =>
      headersAt(path, base)
        .filter(([name]) => name === 'Cache-Control')
        .map(([, value]) => value)
    expect(cachedAs('/assets/index-abc.js')).toEqual([cacheRules.assets])
    for (const path of ['/', '/index.html', '/404.html', '/after-paris/entity/x/', '/other/'])
      expect(cachedAs(path)).toEqual([cacheRules.rest])
    expect(cachedAs('/stories/after-paris/story.json')).toEqual([cacheRules.rest])
    expect(cachedAs('/repo/assets/index-abc.js', '/repo/')).toEqual([cacheRules.assets])
    expect(cachedAs('/repo/', '/repo/')).toEqual([cacheRules.rest])
  })

  test('[O5] a page may be framed by its own site, a page for frames by anyone, and no path is told both', () => {
    const framedBy = (path: string, base?: string): string[] =>
      headersAt(path, base)
        .filter(([name]) => name === 'Content-Security-Policy')
        .map(([, value]) => value)
    for (const base of ['/', '/repo/']) {
      for (const page of ['', '404.html', ...pageAddressesOf(sample).map(pagePathOf)])
        expect(framedBy(base + page, base)).toEqual([policy, framing.pages])
      for (const embed of embedAddressesOf(sample).map(embedPathOf))
        expect(framedBy(base + embed, base)).toEqual([policy, framing.embeds])
      for (const view of views)
        if (view !== 'map')
          expect(framedBy(`${base}sample/${view}/`, base)).toEqual([policy, framing.pages])
    }
    for (const words of Object.values(framing)) {
      expect(nginxFile()).toContain(`"${words}"`)
      expect(caddyFile()).toContain(`"${words}"`)
    }
  })

  test('[HO5] the files for nginx and Caddy in docs are as the code writes them', async () => {
    await expect(nginxFile()).toMatchFileSnapshot(docs('nginx.conf'))
    await expect(caddyFile()).toMatchFileSnapshot(docs('Caddyfile'))
  })
})
