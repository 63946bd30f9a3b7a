import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { type PageParts, pageFrom, readyFrom } from './template.ts'

const template = await readFile(new URL('../../../index.html', import.meta.url), 'utf8')

const parts: PageParts = {
  language: 'en-GB',
  title: 'T & <title>$&</title>',
  description: 'D "quoted" $1',
  head: '<meta name="x" content="$`">',
  page: 'story/?a=1&b=2',
  body: '<main><title>again</title></head><div id="root"></div>$\'</main>',
  foot: '<script type="application/ld+json">{}</script>',
}

describe('a page from the template', () => {
  test('[O7] every part stands where it belongs, as it was given, and nothing else of the template changes', () => {
    const html = pageFrom(template, parts)
    expect(html).toContain('<html lang="en-GB">')
    expect(html).toContain('<title>T &amp; &lt;title&gt;$&amp;&lt;/title&gt;</title>')
    expect(html).toContain('<meta name="description" content="D &quot;quoted&quot; $1" />')
    expect(html).toContain('<meta name="x" content="$`">\n  </head>')
    expect(html).toContain(`<div id="root" data-page="story/?a=1&amp;b=2">${parts.body}</div>`)
    expect(html).toContain(`${parts.foot}\n  </body>`)
    expect(html).toContain('/src/app/main.tsx')
    expect(html.length - template.length).toBeGreaterThan(parts.body.length)
  })

  test('[O8] a template that lacks a part, or has it twice, stops the build with the part’s name', () => {
    for (const [part, name] of [
      ['<title>Saywho</title>', 'a <title>'],
      ['<div id="root"></div>', '<div id="root"></div>'],
      ['</head>', '</head>'],
    ] as const) {
      expect(() => pageFrom(template.replace(part, ''), parts)).toThrow(name)
      expect(() => pageFrom(template.replace(part, part + part), parts)).toThrow(name)
    }
  })

  test('a page that no address is written for tells the app none', () => {
    const { page, ...rest } = parts
    expect(page).toBeDefined()
    expect(pageFrom(template, rest)).toContain(`<div id="root">${parts.body}`)
  })
})

describe('a template made ready', () => {
  const program = '<script type="module" crossorigin src="/assets/index-1.js"></script>'
  const chunk = '<link rel="modulepreload" crossorigin href="/assets/lens-1.js">'
  const typeface = '<link rel="preload" as="font" type="font/woff2" crossorigin="" href="/a.woff2">'
  const built = template
    .replace(/\s*<script type="module".*<\/script>/, '')
    .replace('</head>', `${program}${chunk}${typeface}</head>`)
  const faces = '<link rel="stylesheet" href="/assets/late-1.css">'
  const html = readyFrom(built, "default-src 'none'", '<style>a{}</style>', faces)

  test('[O44] the policy stands before all that it binds, and the style in the head', () => {
    expect(html).toMatch(
      /<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'" \/>/,
    )
    expect(html).toMatch(/<style>a\{\}<\/style>\s*<\/head>/)
  })

  test('[O45] program and typefaces are asked for after the content, once each, so that the first paint waits for none', () => {
    const [, after = ''] = html.split('<div id="root"></div>')
    for (const tag of [program, chunk, typeface, faces]) {
      expect(after).toContain(tag)
      expect(html.split(tag)).toHaveLength(2)
    }
  })
})
