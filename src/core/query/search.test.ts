import { describe, expect, test } from 'vitest'
import { entity, indexOf, storyOf } from './sample.ts'
import { sample } from './sampleStory.ts'
import { type Hit, search, searchIndexOf } from './search.ts'

const index = searchIndexOf(sample)
const whyLine = ({ why: { field, text } }: Hit) =>
  field === 'name' ? '' : field === 'role' ? field : `${field}: ${text}`
const found = (text: string) => search(index, text).map((hit) => hit.title)
const first = (text: string) => {
  const [hit] = search(index, text)
  return hit && [hit.title, whyLine(hit)]
}

describe('search', () => {
  test('[G1] accents, case and foreign letters make no difference', () => {
    expect(first('erdogan')).toEqual(['Recep Tayyip Erdoğan', ''])
    expect(first('ERDOĞAN')).toEqual(['Recep Tayyip Erdoğan', ''])
    expect(first('francois')).toEqual(['François Hollande', ''])
    const nordic = searchIndexOf(
      indexOf(storyOf([entity('x', { name: 'Łukasz Øst-Þór Straße Kılıç' })], [])),
    )
    for (const text of ['lukasz', 'ost', 'thor', 'strasse', 'kilic']) {
      expect(search(nordic, text).filter((hit) => hit.target.on === 'entity')).toHaveLength(1)
    }
  })

  test('[G2] an alias finds, and the hit says which', () => {
    expect(first('daesh')).toEqual(['Islamic State', 'alias: Daesh'])
    expect(first('moualem')).toEqual(['Walid Muallem', 'alias: Walid al-Moualem'])
    expect(first('U.S.')).toEqual(['U.S. officials', ''])
  })

  test('[G3] words of a role find all who hold it', () => {
    expect(found('foreign minister')).toEqual(['Sergey Lavrov', 'Walid Muallem'])
    expect(first('foreign minister')).toEqual(['Sergey Lavrov', 'role'])
    expect(found('foreign minister syria')).toEqual(['Walid Muallem'])
  })

  test('[G4] a word for a country finds its state first, then the country, then its people', () => {
    expect(found('french')).toEqual(['France', 'France', 'François Hollande'])
    const hits = search(index, 'french')
    expect(hits.map((hit) => hit.target.on)).toEqual(['entity', 'country', 'entity'])
    expect(hits.map(whyLine)).toEqual(['alias: French', 'alias: French', 'country: French'])
  })

  test('[G5] a word with a letter wrong, missing or swapped still finds', () => {
    expect(first('lavrof')).toEqual(['Sergey Lavrov', ''])
    expect(first('obma')).toEqual(['Barack Obama', ''])
    expect(first('mualem')).toEqual(['Walid Muallem', ''])
    expect(search(index, 'lavrof')[0]?.isGuess).toBe(true)
    expect(found('obma')).toEqual(['Barack Obama'])
    expect(found('minsiter')).toEqual(['Sergey Lavrov', 'Walid Muallem'])
  })

  test('[G6] guesses are made only where nothing holds the words', () => {
    expect(search(index, 'syrian').every((hit) => !hit.isGuess)).toBe(true)
    expect(search(index, 'obama').some((hit) => hit.isGuess)).toBe(false)
  })

  test('[G7] a beginning finds; what has it in its name comes before what has it elsewhere', () => {
    const titles = found('sy')
    expect(titles.slice(0, 4)).toEqual([
      'Syria',
      'Syria',
      'Syrian people',
      'Syrian human rights activists',
    ])
    expect(titles).toContain('Bashar al-Assad')
    expect(titles.indexOf('Bashar al-Assad')).toBeGreaterThan(3)
  })

  test('[G8] an event is found by its name, its place and those who take part', () => {
    expect(found('moscow talks')).toEqual(['Moscow talks'])
    expect(found('lavrov')).toEqual(['Sergey Lavrov', 'Moscow talks'])
    const event = search(index, 'lavrov')[1]
    expect(event && whyLine(event)).toBe('part: Sergey Lavrov')
  })

  test('[G9] a text without words finds nothing', () => {
    for (const text of ['', '   ', '?!', '—']) expect(search(index, text)).toEqual([])
    expect(search(index, 'zzzzzz')).toEqual([])
  })

  test('[G10] every word must be found, and no more than asked for is given', () => {
    expect(found('obama lavrov')).toEqual([])
    expect(search(index, 'sy', 2)).toHaveLength(2)
  })

  test('names of things on Object.prototype are words like any other', () => {
    const odd = searchIndexOf(
      indexOf(storyOf([entity('x', { name: 'Constructor toString __proto__' })], [])),
    )
    for (const text of ['constructor', '__proto__', 'toString']) {
      expect(search(index, text)).toEqual([])
      expect(search(odd, text).map((hit) => hit.title)).toEqual(['Constructor toString __proto__'])
    }
  })
})
