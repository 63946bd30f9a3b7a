import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Header } from './Header.tsx'

test('the head of a page without script is its name, and leads to the front', () => {
  const markup = renderToStaticMarkup(<Header home="/news/" />)
  expect(markup).toMatch(/<header[^>]*><a[^>]*href="\/news\/"[^>]*>Saywho<\/a>/)
  expect(markup).not.toContain('<button')
})

test('what a page lets the reader do comes in by slots', () => {
  const markup = renderToStaticMarkup(
    <Header home="/" views="Views" search="Search" voices="Voices" share="Share" theme="Theme" />,
  )
  for (const slot of ['Views', 'Search', 'Voices', 'Share', 'Theme']) expect(markup).toContain(slot)
})
