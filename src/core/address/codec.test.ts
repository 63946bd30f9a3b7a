import { describe, expect, test } from 'vitest'
import { openLens } from '#core/query/lens.ts'
import type { CountryCode, StoryId, VoiceId } from '#core/story/ids.ts'
import {
  countryPagePath,
  formatAddress,
  hrefOf,
  longestAddress,
  parseAddress,
  voicePagePath,
  withoutBase,
} from './codec.ts'

const world = { stories: ['after-paris', 'ceasefire'], front: 'after-paris' }
const read = (text: string) => parseAddress(text, world)
const rewritten = (text: string) => formatAddress(read(text).address)
const problems = (text: string) => read(text).problems.map(({ code, about }) => `${about}: ${code}`)

const story = { story: 'after-paris' as StoryId, view: 'map', focus: { on: 'story' } } as const

describe('[A1] an address and its text', () => {
  test.each([
    'after-paris/',
    'after-paris/entity/obama/',
    'after-paris/entity/obama/?country=RU,SY&stance=against',
    'after-paris/tie/assad~russia/',
    'after-paris/event/vienna-talks/?view=list',
    'after-paris/chapter/airstrikes/',
    'after-paris/sources/?voice=document,obama',
    'after-paris/path/putin..obama/?view=matrix&how=said,alleged&outlets=1',
    'after-paris/compare/document..obama/?stance=with,against',
    'after-paris/voices/',
    'after-paris/matrix/?kind=person,state',
    'after-paris/timeline/',
    'ceasefire/list/?country=FR,none',
  ])('%s is read and written as it is', (text) => {
    expect(read(text).problems).toEqual([])
    expect(rewritten(text)).toBe(text)
  })

  test.each([
    ['', 'after-paris/'],
    ['/', 'after-paris/'],
    ['?outlets=1', 'after-paris/?outlets=1'],
    ['after-paris', 'after-paris/'],
    ['/after-paris/entity/obama', 'after-paris/entity/obama/'],
    ['after-paris/entity/obama/index.html', 'after-paris/entity/obama/'],
    ['After-Paris/Entity/Obama/?Country=x&country=ru', 'after-paris/entity/obama/?country=RU'],
    ['after-paris/tie/russia~assad/', 'after-paris/tie/assad~russia/'],
    ['after-paris/tie/russia%7Eassad/', 'after-paris/tie/assad~russia/'],
    ['after-paris/compare/obama..document/', 'after-paris/compare/document..obama/'],
    ['after-paris/map/', 'after-paris/'],
    ['after-paris/?view=matrix', 'after-paris/matrix/'],
    ['after-paris/matrix/?view=list', 'after-paris/matrix/'],
    ['after-paris/?country=SY%2CRU&country=none&country=RU', 'after-paris/?country=RU,SY,none'],
    ['after-paris/?stance=role,with&kind=', 'after-paris/?stance=with,role'],
    ['after-paris/?outlets=0&utm_source=mail&toString=1', 'after-paris/'],
    ['after-paris/entity/obama/?country=FR#main', 'after-paris/entity/obama/?country=FR'],
  ])('%s is read as %s, without a problem', (text, canonical) => {
    expect(problems(text)).toEqual([])
    expect(rewritten(text)).toBe(canonical)
  })
})

describe('[A7] the page of a country is the story with that country chosen', () => {
  test.each([
    ['RU' as CountryCode, 'after-paris/country/ru/'],
    ['none' as const, 'after-paris/country/none/'],
  ])('%s', (country, path) => {
    expect(countryPagePath('after-paris' as StoryId, country)).toBe(path)
    expect(read(path)).toEqual({
      address: { ...story, lens: { ...openLens, countries: [country] } },
      problems: [],
    })
  })

  test('with the filters of its query', () => {
    expect(rewritten('after-paris/country/sy/?country=RU&view=list')).toBe(
      'after-paris/list/?country=RU,SY',
    )
  })
})

describe('[A21] the page of a voice is the story with that one voice chosen', () => {
  test.each(['obama', 'document', 'unnamed-widespread-reports'])('%s', (id) => {
    const voice = id as VoiceId
    const path = voicePagePath('after-paris' as StoryId, voice)
    expect(path).toBe(`after-paris/voice/${id}/`)
    expect(read(path)).toEqual({
      address: { ...story, lens: { ...openLens, voices: [voice] } },
      problems: [],
    })
  })

  test('with the filters of its query', () => {
    expect(rewritten('after-paris/voice/obama/?voice=document&stance=with')).toBe(
      'after-paris/?stance=with&voice=document,obama',
    )
  })
})

describe('[A8] what cannot be read is told, and the rest kept', () => {
  test.each([
    [
      'before-paris/entity/obama/?country=RU',
      'after-paris/entity/obama/?country=RU',
      'story: unknown-story',
    ],
    ['after-paris/entitty/obama/?country=RU', 'after-paris/?country=RU', 'focus: unknown-page'],
    ['after-paris/entity/?country=RU', 'after-paris/?country=RU', 'focus: bad-id'],
    ['after-paris/entity/%E0%A4%A/matrix', 'after-paris/', 'focus: bad-id'],
    ['after-paris/entity/obama/claims/', 'after-paris/entity/obama/', 'focus: unknown-page'],
    ['after-paris/matrix/7', 'after-paris/matrix/', 'focus: unknown-page'],
    ['after-paris/tie/russia', 'after-paris/', 'focus: bad-id'],
    ['after-paris/tie/russia~russia', 'after-paris/', 'focus: bad-id'],
    ['after-paris/tie/a~b~c', 'after-paris/', 'focus: bad-id'],
    ['after-paris/path/..', 'after-paris/', 'focus: bad-id'],
    ['after-paris/country/russia', 'after-paris/', 'focus: bad-id'],
    ['after-paris/compare/obama', 'after-paris/', 'focus: bad-id'],
    ['after-paris/compare/obama..obama', 'after-paris/', 'focus: bad-id'],
    ['after-paris/voice/', 'after-paris/', 'focus: bad-id'],
    ['after-paris/voices/obama', 'after-paris/voices/', 'focus: unknown-page'],
    ['after-paris/__proto__/x', 'after-paris/', 'focus: unknown-page'],
    [
      'after-paris/entity/obama/?view=globe&stance=with',
      'after-paris/entity/obama/?stance=with',
      'view: unknown-view',
    ],
    ['after-paris/?country=RU,Russia', 'after-paris/?country=RU', 'lens: bad-filter'],
    ['after-paris/?kind=person,toString', 'after-paris/?kind=person', 'lens: bad-filter'],
    ['after-paris/?voice=a%20b,nato', 'after-paris/?voice=nato', 'lens: bad-filter'],
    ['after-paris/?outlets=yes', 'after-paris/', 'lens: bad-filter'],
  ])('%s', (text, kept, problem) => {
    expect(rewritten(text)).toBe(kept)
    expect(problems(text)).toContain(problem)
  })

  test('a sentence names the part, and the way out', () => {
    expect(read('after-paris/?stance=for').problems[0]?.message).toBe(
      'The filter “stance” cannot be “for”; that part was left out. It can be with, against, between or role.',
    )
    expect(read('after-paris/tie/usa').problems[0]?.message).toBe(
      'A page under “tie” is named by two different actors with “~” between them, not by “usa”. The story as a whole is shown.',
    )
  })
})

describe('[A23] the order of the matrix is part of its address, and of no other view’s', () => {
  test.each([
    ['after-paris/matrix/?order=name', 'after-paris/matrix/?order=name'],
    ['after-paris/matrix/?stance=with&order=NAME', 'after-paris/matrix/?order=name&stance=with'],
    ['after-paris/matrix/?order=blocs', 'after-paris/matrix/'],
    ['after-paris/matrix/?order=', 'after-paris/matrix/'],
    [
      'after-paris/entity/obama/?order=country&view=matrix',
      'after-paris/entity/obama/?view=matrix&order=country',
    ],
    ['after-paris/?order=name', 'after-paris/'],
    ['after-paris/list/?order=size', 'after-paris/list/'],
  ])('%s', (text, written) => {
    expect(rewritten(text)).toBe(written)
    expect(problems(text)).toEqual([])
  })

  test('what no matrix is ordered by is told, with the nearest that is', () => {
    const text = 'after-paris/matrix/?order=countries&stance=with'
    const [problem] = read(text).problems
    expect(rewritten(text)).toBe('after-paris/matrix/?stance=with')
    expect(problem).toMatchObject({ code: 'unknown-order', about: 'view' })
    expect(problem?.message).toBe(
      'The matrix has no order “countries”; blocs are shown. The orders are blocs, country, name.',
    )
    expect(problem?.instead.map(({ name, address }) => [name, formatAddress(address)])).toEqual([
      ['Country', 'after-paris/matrix/?order=country&stance=with'],
    ])
  })
})

describe('[A9] the length that is read is bounded', () => {
  const filters = `?voice=${'a'.repeat(longestAddress)}`

  test('a long query is left out, its path kept', () => {
    expect(problems(`after-paris/entity/obama/${filters}`)).toEqual(['all: too-long'])
    expect(rewritten(`after-paris/entity/obama/${filters}`)).toBe('after-paris/entity/obama/')
  })

  test('a long path is the front story', () => {
    expect(problems('/x'.repeat(longestAddress))).toEqual(['all: too-long'])
    expect(rewritten(`ceasefire${'/x'.repeat(longestAddress)}`)).toBe('after-paris/')
  })
})

test('[A6] a base is a folder: no other path begins with it', () => {
  const address = read('ceasefire/').address
  expect(hrefOf('/news/', address)).toBe('/news/ceasefire/')
  expect(hrefOf('/news', address)).toBe('/news/ceasefire/')
  expect(withoutBase('/news/', '/news/ceasefire/?outlets=1')).toBe('ceasefire/?outlets=1')
  expect(withoutBase('/news/', '/news')).toBe('')
  expect(withoutBase('/news/', '/newsletter/')).toBeUndefined()
  expect(withoutBase('/news/', '/')).toBeUndefined()
})
