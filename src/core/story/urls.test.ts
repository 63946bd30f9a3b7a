import fc from 'fast-check'
import { expect, test } from 'vitest'
import { urlFault } from './urls.ts'

test.each([
  'https://example.org',
  'http://a.example.org:8080/x/y?z=1&w=%20#top',
  "https://example.org/a_(b)~'c'",
])('[R26] %s may be linked to', (url) => expect(urlFault(url)).toBeUndefined())

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\nscript:alert(1)',
  ' https://example.org',
  'data:text/html,x',
  'vbscript:x',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  '//example.org',
  '/\\example.org',
  'https:example.org',
  'https:/example.org',
  'https://',
  'https://localhost',
  'https://ana@example.org',
  'https://ana:pass@example.org',
  'https://example.org\\@evil.example',
  'https://example.org:99999',
  'https://127.0.0.1',
  'https://[::1]/',
  'https://example.org/a b',
  'https://example.org/\u202e',
  'https://example.org/ü',
  'https://ex\u0430mple.org',
  'https://.example.org',
  `https://example.org/${'a'.repeat(2048)}`,
  'ftp://example.org',
  '',
])('[R26] %j may not', (url) => expect(urlFault(url)).toMatch(/\.$/))

test('[R26] what may be linked to is what a browser goes to: same host, http(s), no secret', {
  timeout: 30_000,
}, () => {
  const piece = fc.constantFrom(
    'http',
    'https',
    ':',
    '/',
    '//',
    '\\',
    '@',
    '?',
    '#',
    '.',
    '-',
    'example',
    'org',
    'xn--',
    '80',
    '%2f',
    '%00',
    ' ',
    '\t',
    '[',
    ']',
    '..',
    'javascript',
    '&',
    '=',
    ';',
  )
  const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''))
  const near = fc
    .tuple(fc.constantFrom('https://', 'http://', 'https://a.example'), text)
    .map((two) => two.join(''))
  let accepted = 0
  fc.assert(
    fc.property(near, (url) => {
      // Whether what follows xn-- is Punycode, a browser finds out: the link leads nowhere then.
      if (urlFault(url) !== undefined || url.includes('xn--')) return
      accepted += 1
      const { protocol, username, password, host } = new URL(url)
      expect(['http:', 'https:']).toContain(protocol)
      expect(username + password).toBe('')
      expect(url.replace(/:(80|443)?(?=[/?#]|$)/, '')).toContain(host)
    }),
    { numRuns: 20_000 },
  )
  expect(accepted).toBeGreaterThan(500)
})
