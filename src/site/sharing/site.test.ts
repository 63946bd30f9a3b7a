import { describe, expect, test } from 'vitest'
import { hrefIn, originOf, urlIn } from './site.ts'

describe('where the site stands', () => {
  test('[O3] an address is whole only where the host is known', () => {
    const site = { base: '/repo/', origin: 'https://example.org' }
    expect(urlIn(site, 'after-paris/')).toBe('https://example.org/repo/after-paris/')
    expect(hrefIn(site, 'after-paris/')).toBe('/repo/after-paris/')
    expect(urlIn({ base: '/repo/' }, 'after-paris/')).toBeUndefined()
  })

  test('[O4] the host is given as an address without a path, or not at all', () => {
    expect(originOf(undefined)).toBeUndefined()
    expect(originOf('  ')).toBeUndefined()
    expect(originOf('https://Example.org/')).toBe('https://example.org')
    expect(originOf('http://localhost:4173')).toBe('http://localhost:4173')
    for (const wrong of [
      'example.org',
      'ftp://example.org',
      'https://a@example.org',
      'javascript:1',
    ])
      expect(() => originOf(wrong)).toThrow(`it is “${wrong}”`)
    expect(() => originOf('https://example.org/repo')).toThrow('BASE_PATH')
  })
})
