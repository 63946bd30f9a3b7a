import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { KeySwitch, ThemeSwitch } from './ThemeSwitch.tsx'

const nothing = () => undefined

test('the button says the theme that is on, and its choice is checked', () => {
  const markup = renderToStaticMarkup(<ThemeSwitch theme="dark" onTheme={nothing} />)
  expect(markup).toContain('aria-label="Theme: dark"')
  expect(markup).toMatch(/checked=""[^>]*\/>Dark/)
  expect(markup.match(/checked=""/g)).toHaveLength(1)
})

test('[K8] single keys can be switched off', () => {
  const markup = renderToStaticMarkup(<KeySwitch singleKeys={false} onSingleKeys={nothing} />)
  expect(markup).toContain('type="checkbox"')
  expect(markup).not.toContain('checked=""')
})
