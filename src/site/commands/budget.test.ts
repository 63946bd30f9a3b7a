import { expect, test } from 'vitest'
import { namedIn } from './budget.ts'

test('[BU6] a page’s scripts and styles are found wherever the site stands, pictures and data are not', () => {
  const page = `<link rel="icon" href="/favicon.svg"><script type="module" crossorigin src="/repo/assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="/repo/assets/react-2.js"><link rel="stylesheet" href="/assets/index-3.css">
    <link rel="preload" as="font" href="/assets/inter-4.woff2"><link rel="preload" as="fetch" href="/stories/x/story.json">`
  expect(namedIn(page)).toEqual(['assets/index-1.js', 'assets/react-2.js', 'assets/index-3.css'])
})
