import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { caddyFile, headersFile, nginxFile } from './hosts.ts'
import { cacheRules, policyHeader, policyMeta, securityHeaders } from './policy.ts'
import { rulesOf } from './serve.mjs'

const docs = (name: string): string =>
  fileURLToPath(new URL(`../../docs/hosting/${name}`, import.meta.url))

const headersAt = (path: string, base = '/'): [string, string][] =>
  rulesOf(headersFile(base, ['after-paris', 'other']))
    .filter(({ matches }) => matches(path))
    .flatMap(({ headers }) => headers)

describe('what a page may do', () => {
  test('[H1] the policy in the page is the header without what only a header may say', () => {
    expect(policyHeader.split('; ').filter((part) => !part.startsWith('frame-ancestors'))).toEqual(
      policyMeta.split('; '),
    )
    expect(policyHeader).toContain("frame-ancestors 'self'")
  })

  test('[H2] nothing inline runs, and text becomes script through one named policy alone', () => {
    expect(policyMeta).not.toContain('unsafe')
    expect(policyMeta).toContain("require-trusted-types-for 'script'")
    expect(policyMeta).toMatch(/trusted-types saywho$/)
  })

  test('[H3] every host is told the same headers', () => {
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(headersAt('/after-paris/')).toContainEqual([name, value])
      expect(nginxFile()).toContain(`add_header ${name} "${value}" always;`)
      expect(caddyFile()).toContain(`${name} "${value}"`)
    }
    for (const rule of Object.values(cacheRules)) {
      expect(nginxFile()).toContain(`"${rule}"`)
      expect(caddyFile()).toContain(`"${rule}"`)
    }
  })

  test('[H4] files named by their content are kept, everything else is asked for anew, and never both', () => {
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

  test('[H5] the files for nginx and Caddy in docs are as the code writes them', async () => {
    await expect(nginxFile()).toMatchFileSnapshot(docs('nginx.conf'))
    await expect(caddyFile()).toMatchFileSnapshot(docs('Caddyfile'))
  })
})
