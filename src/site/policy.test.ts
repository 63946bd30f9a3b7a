import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { views } from '#core/address/address.ts'
import { embedAddressesOf, embedPathOf } from '#core/address/embeds.ts'
import { pageAddressesOf, pagePathOf } from '#core/address/pages.ts'
import { sample } from '#core/query/sampleStory.ts'
import { caddyFile, headersFile, nginxFile } from './hosts.ts'
import { cacheRules, embedPolicyMeta, framing, policyMeta, securityHeaders } from './policy.ts'
import { rulesOf } from './serve.mjs'

const docs = (name: string): string =>
  fileURLToPath(new URL(`../../docs/hosting/${name}`, import.meta.url))

const headersAt = (path: string, base = '/'): [string, string][] =>
  rulesOf(headersFile(base, ['after-paris', 'other']))
    .filter(({ matches }) => matches(path))
    .flatMap(({ headers }) => headers)

describe('what a page may do', () => {
  test('[HO1] the policy in the page is the header; who may frame it, only a header can say', () => {
    expect(securityHeaders['Content-Security-Policy']).toBe(policyMeta)
    expect(policyMeta + embedPolicyMeta).not.toContain('frame-ancestors')
  })

  test('[HO2] nothing inline runs, and text becomes script through one named policy alone', () => {
    expect(policyMeta).not.toContain('unsafe')
    expect(policyMeta).toContain("require-trusted-types-for 'script'")
    expect(policyMeta).toMatch(/trusted-types saywho$/)
    expect(embedPolicyMeta).not.toContain('unsafe')
    expect(embedPolicyMeta).toMatch(/trusted-types 'none'$/)
  })

  test('[HO3] every host is told the same headers', () => {
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(headersAt('/after-paris/')).toContainEqual([name, value])
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
        expect(framedBy(base + page, base)).toEqual([policyMeta, framing.pages])
      for (const embed of embedAddressesOf(sample).map(embedPathOf))
        expect(framedBy(base + embed, base)).toEqual([policyMeta, framing.embeds])
      for (const view of views)
        if (view !== 'map')
          expect(framedBy(`${base}sample/${view}/`, base)).toEqual([policyMeta, framing.pages])
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
