import { readFile } from 'node:fs/promises'
import postcss from 'postcss'
import { describe, expect, test } from 'vitest'
import { beforeRest, classesIn, laterFrom, partOf, withRest } from './styles.ts'

const part = (css: string, classes: readonly string[], isAlone = false): string =>
  partOf(postcss.parse(css), { classes: new Set(classes), isAlone }).replace(/\s+/g, '')

describe('the part of a sheet that a page holds', () => {
  test('[O49] rules for what the page shows are in it, in their order, and rules for what it does not show are not', () => {
    const css = '@layer a,b;p{top:0}.x{top:1px}.y{top:2px}.x .y{top:3px}.x:hover{top:4px}'
    expect(part(css, ['x'])).toBe('@layera,b;p{top:0}.x{top:1px}.x:hover{top:4px}')
  })

  test('[O50] a rule stays for those of its selectors that the page could match', () => {
    expect(part('.x,.y,b{top:0}', ['x'])).toBe('.x,b{top:0}')
    expect(part('.x:not(.y){top:0}', ['x'])).toBe('.x:not(.y){top:0}')
    expect(part(':is(.y,:not(.z)) b{top:0}', [])).toBe(':is(.y,:not(.z))b{top:0}')
    expect(part('.x.y{top:0}', ['x'])).toBe('')
  })

  test('[O51] what holds nothing more goes, too', () => {
    expect(part('@layer a{@media (width>1px){.y{top:0}}.x{top:0}}', ['x'])).toBe(
      '@layera{.x{top:0}}',
    )
    expect(part('@layer a{@media (width>1px){.y{top:0}}}', ['x'])).toBe('')
  })

  test('[O52] print and typefaces come with the sheet; a page without the sheet holds them', () => {
    const css =
      "@font-face{src:url(a.woff2)}@font-face{src:local('A')}@media print{.x{top:0}}.x{top:1px}"
    expect(part(css, ['x'])).toBe("@font-face{src:local('A')}.x{top:1px}")
    expect(part(css, ['x'], true)).toBe(css.replace(/\s+/g, ''))
  })

  test('[O64] the sheet that comes later names typefaces for readers without script alone, and no stand-in a second time', () => {
    const css =
      "@font-face{src:url(a.woff2)}@font-face{src:local('A')}@media print{.x{top:0}}.x{top:1px}"
    expect(laterFrom(postcss.parse(css)).replace(/\s+/g, '')).toBe(
      '@media(scripting:none){@font-face{src:url(a.woff2)}}@mediaprint{.x{top:0}}.x{top:1px}',
    )
  })

  test('[O72] the rest of a style is what the first part lacks, with no layer’s order and no typeface again', () => {
    const css =
      "@layer a,b;@font-face{src:local('A')}p{top:0}.x,.y{top:1px}.x .y{top:2px}@media (width>1px){.x{top:3px}.y{top:3px}}"
    const rest = partOf(postcss.parse(css), {
      classes: new Set(['x', 'y']),
      before: new Set(['x']),
    })
    expect(rest.replace(/\s+/g, '')).toBe('.y{top:1px}.x.y{top:2px}@media(width>1px){.y{top:3px}}')
  })

  test('[O73] the rest stands in the place for it; a body without the place has none', () => {
    const body = '<p class="x"></p><svg><style></style></svg><p class="y"></p>'
    expect(classesIn(beforeRest(body))).toEqual(['x'])
    expect(withRest(body, '.y{top:0}')).toBe(
      '<p class="x"></p><svg><style>.y{top:0}</style></svg><p class="y"></p>',
    )
    expect(beforeRest('<p></p>')).toBe('<p></p>')
    expect(withRest('<p></p>', '.y{top:0}')).toBe('<p></p>')
  })

  test('[O53] the classes of markup are found, and nothing else', async () => {
    expect(classesIn('<p class="a b" data-class="c">class="d"</p><i class="">')).toEqual(['a', 'b'])
    const shell = await readFile(new URL('../../index.html', import.meta.url), 'utf8')
    expect(classesIn(shell)).toEqual(['noscript'])
  })
})
