import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CopyField } from './CopyField.tsx'

const rendered = (isLong: boolean) =>
  renderToStaticMarkup(
    <CopyField
      label="Link"
      text={'a "b" & c'}
      copy="Copy link"
      copied="Link copied"
      isLong={isLong}
    />,
  )

test('[SH7] the text stands in a labelled field, whole, for those whose browser does not let a page copy', () => {
  for (const isLong of [false, true]) {
    const markup = rendered(isLong)
    const [, id] = /<label[^>]* for="([^"]+)"[^>]*>Link</.exec(markup) ?? []
    const field = /<(?:input|textarea)[^>]*>/.exec(markup)?.[0] ?? ''
    expect(field).toContain(`id="${id}"`)
    expect(field).toContain('readOnly=""')
    expect(markup).toContain('a &quot;b&quot; &amp; c')
  }
})

test('nothing is said before anything was copied', () => {
  expect(rendered(false)).toMatch(/<p[^>]* role="status"><\/p>/)
})
