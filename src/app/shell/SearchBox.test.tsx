import { expect, test } from 'vitest'
import { sample } from '#core/query/sampleStory.ts'
import { addressAt, renderedAt } from '#ui/filters/renderedAt.tsx'
import { plainSearch } from './plainSearch.ts'
import { SearchBox } from './SearchBox.tsx'
import { SearchHits } from './SearchHits.tsx'

const nothing = () => undefined

test('[K16] at rest it is a labelled combobox that says it is closed and names no list', () => {
  const box = <SearchBox index={sample} address={addressAt()} onAddress={nothing} say={nothing} />
  const markup = renderedAt({}, box)
  const [, id] = /<label[^>]* for="([^"]+)"[^>]*>Find a person, country or group/.exec(markup) ?? []
  const field = /<input[^>]*>/.exec(markup)?.[0] ?? ''
  expect(field).toContain(`id="${id}"`)
  expect(field).toContain('role="combobox"')
  expect(field).toContain('aria-autocomplete="list"')
  expect(field).toContain('aria-expanded="false"')
  expect(field).not.toContain('aria-controls')
  expect(markup).not.toContain('role="listbox"')
})

const hitsFor = (text: string, active: number) => {
  const found = { hits: plainSearch(sample, text), areMatches: true }
  return renderedAt(
    {},
    <SearchHits
      id="hits"
      optionId={(at) => `hit-${at}`}
      text={text}
      found={found}
      active={active}
      searching="ready"
      onChoose={nothing}
    />,
  )
}

test('[K16] a hit is an option with one name; the keys stand on at most one', () => {
  const markup = hitsFor('syria', 1)
  const options = markup.match(/<div[^>]*role="option"[^>]*>/g) ?? []
  expect(options.length).toBeGreaterThan(1)
  expect(options.filter((option) => option.includes('aria-selected="true"'))).toHaveLength(1)
  expect(options[1]).toContain('id="hit-1"')
  expect(hitsFor('daesh', -1)).toContain('aria-label="Islamic State, also called Daesh"')
})

test('[K11] that the search did not come is said under what plain matching found', () => {
  const markup = renderedAt(
    {},
    <SearchHits
      id="hits"
      optionId={(at) => `hit-${at}`}
      text="lavrov"
      found={{ hits: plainSearch(sample, 'lavrov'), areMatches: true }}
      active={-1}
      searching="failed"
      onChoose={nothing}
    />,
  )
  expect(markup).toContain('Sergey Lavrov')
  expect(markup).toContain('The search could not be loaded')
})
