import { describe, expect, test } from 'vitest'
import { pageAddressesOf, pagePathOf } from '#core/address/pages.ts'
import { sample } from '#core/query/sampleStory.ts'
import { indexStory, type StoryIndex } from '#core/story/index.ts'
import { readStories } from '#site/read-stories.ts'
import { linkedDataOf, thingsOf } from './page.ts'
import type { Thing } from './things.ts'

const named = ['name', 'url']
const work = ['publisher', 'datePublished', 'temporalCoverage', 'position', ...named]

/** What schema.org allows of each type that we use, and what we always say. */
const schema: Readonly<Record<string, { must: readonly string[]; may: readonly string[] }>> = {
  NewsArticle: {
    must: ['headline', 'isBasedOn'],
    may: ['about', 'description', 'image', 'inLanguage', 'mentions', ...work],
  },
  WebPage: {
    must: ['name', 'description', 'isPartOf', 'inLanguage'],
    may: ['about', 'image', 'mainEntity', ...named],
  },
  CreativeWork: { must: [], may: work },
  Claim: {
    must: ['text', 'author', 'appearance', 'about'],
    may: ['dateCreated', 'firstAppearance', 'temporalCoverage'],
  },
  Person: { must: ['name'], may: ['affiliation', 'alternateName', 'description', ...named] },
  Organization: { must: ['name'], may: ['alternateName', 'description', ...named] },
  Country: { must: ['name'], may: ['alternateName', 'description', ...named] },
  Event: {
    must: ['name'],
    may: ['about', 'description', 'endDate', 'location', 'startDate', ...named],
  },
  Place: { must: ['name'], may: [] },
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && '@type' in value

/** A thing and all things within it. */
const withinOf = (value: unknown): readonly Thing[] => {
  if (Array.isArray(value)) return value.flatMap(withinOf)
  return isThing(value) ? [value, ...Object.values(value).flatMap(withinOf)] : []
}

const origin = 'https://example.org'

const readBack = (text: string): readonly Thing[] => {
  const graph = JSON.parse(text.replace(/^<script[^>]*>|<\/script>$/g, '')) as {
    '@context': string
    '@graph': Thing[]
  }
  expect(graph['@context']).toBe('https://schema.org')
  return graph['@graph']
}

/** The things of every page, by its path, as they are served and read: through the text. */
const pagesOf = (index: StoryIndex): ReadonlyMap<string, readonly Thing[]> =>
  new Map(
    pageAddressesOf(index).map((address) => {
      const things = thingsOf({ index, site: { base: '/', origin } }, address)
      return [pagePathOf(address), readBack(linkedDataOf(things))]
    }),
  )

/** What of a thing schema.org, or we, would not have. */
const faultsOf = (thing: Thing): readonly string[] => {
  const type = thing['@type']
  const { must, may } = schema[type] ?? { must: ['a known type'], may: [] }
  const has = Object.keys(thing).filter((name) => name !== '@type')
  const dates = ['startDate', 'endDate', 'datePublished', 'dateCreated']
  return [
    ...must.filter((name) => !has.includes(name)).map((name) => `${type} lacks ${name}`),
    ...has
      .filter((name) => !must.includes(name) && !may.includes(name))
      .map((name) => `${type} has ${name}`),
    ...dates
      .filter((name) => thing[name] !== undefined)
      .filter((name) => !/^\d{4}(-\d\d){0,2}$/.test(String(thing[name])))
      .map((name) => `${type}.${name} is ${String(thing[name])}`),
  ]
}

const shipped = (await readStories(process.cwd())).map(({ story }) => indexStory(story))
const stories = [sample, ...shipped].map((index) => ({ index, pages: pagesOf(index) }))

describe('linked data', () => {
  test('[O17] every page has only types and properties that schema.org knows, and never a review', () => {
    for (const { pages } of stories)
      expect([...pages.values()].flatMap(withinOf).flatMap(faultsOf)).toEqual([])
  })

  test('[O18] a claim has an author, who is a person or an organization, and a place in a source', () => {
    for (const { index, pages } of stories) {
      const claims = [...pages.values()].flat().filter((thing) => thing['@type'] === 'Claim')
      const texts = new Set(claims.map((claim) => claim['text']))
      expect(texts).toEqual(new Set(index.story.claims.map(({ gist }) => `${gist}.`)))
      const authors = claims.map(({ author }) => author as Thing)
      expect([...new Set(authors.map((author) => author['@type']))].sort()).toEqual([
        'Organization',
        'Person',
      ])
      const nowhere = claims.filter(({ appearance }) => {
        const paragraphs = (appearance as readonly Thing[])[0]?.['position']
        return !Array.isArray(paragraphs) || paragraphs.length === 0
      })
      expect(nowhere).toEqual([])
    }
  })

  test('[O19] the story is an article based on its sources, and every page is part of it', () => {
    for (const { index, pages } of stories) {
      const names = index.story.sources.map(({ title }) => title)
      for (const [path, [first]] of pages) {
        const article = (path === `${index.story.id}/` ? first : first?.['isPartOf']) as Thing
        expect(article['@type']).toBe('NewsArticle')
        expect((article['isBasedOn'] as readonly Thing[]).map(({ name }) => name)).toEqual(names)
      }
    }
  })

  test('[O20] no text ends the script early, and addresses are whole or left out', () => {
    const nasty = indexStory({ ...sample.story, title: '</script><!-- & "' })
    const text = linkedDataOf(
      pageAddressesOf(nasty).flatMap((at) => thingsOf({ index: nasty, site: { base: '/' } }, at)),
    )
    expect(text.match(/<[^s]|<(?!script type)/g)).toEqual(['</'])
    expect(text).not.toContain('"url"')
    const urls = stories.flatMap(({ pages }) =>
      [...pages.values()].flatMap(withinOf).flatMap(({ url }) => url ?? []),
    )
    expect(urls.filter((url) => !/^https?:\/\/\w/.test(String(url)))).toEqual([])
  })

  test('[O21] the page of an actor tells of the actor, that of an event of the event', () => {
    const { id, events } = sample.story
    const kindAt = (path: string): unknown => {
      const main = stories[0]?.pages.get(`${id}/${path}`)?.[0]?.['mainEntity']
      return isThing(main) ? main['@type'] : undefined
    }
    expect(kindAt('entity/obama/')).toBe('Person')
    expect(kindAt('entity/france/')).toBe('Country')
    expect(kindAt('entity/us-officials/')).toBe('Organization')
    for (const event of events) expect(kindAt(`event/${event.id}/`)).toBe('Event')
  })
})
