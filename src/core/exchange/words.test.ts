import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openLens } from '#core/query/lens.ts'
import { country, entityId, lensWith, voiceId } from '#core/query/sample.ts'
import { sample } from '#core/query/sampleStory.ts'
import { scopeOf } from '#core/query/scope.ts'
import type { SourceId, StoryId } from '#core/story/ids.ts'
import { aboutOf, creditLine, sourceLine } from './about.ts'
import { anyNasty } from './anyNasty.ts'
import { citeText } from './cite.ts'
import { embedSnippet } from './embed.ts'
import { fileNameOf } from './fileName.ts'
import { filterLine } from './filterLine.ts'
import { addressOf } from './sampleDrawing.ts'

const url = 'https://example.org/sample/entity/obama/'
const obama = { on: 'entity', entity: entityId('obama') } as const

describe('about', () => {
  test('[X20] the heading is the focus, then the filter; all of the story has none', () => {
    const lens = lensWith({ stances: ['against'] })
    const about = aboutOf(scopeOf(sample, lens), addressOf(sample, obama, lens), url, '2026-11-22')
    expect(about.heading).toBe('Barack Obama. Only stands against')
    const all = aboutOf(scopeOf(sample, openLens), addressOf(sample), url, '2026-11-22')
    expect(all.heading).toBe('')
    expect(all.title).toBe(sample.story.title)
  })

  test('[X21] the source line names publisher and date unless the title does', () => {
    const bare = { id: 'd' as SourceId, documentHash: '', paragraphHashes: [], uncited: [] }
    const sources = [
      { ...bare, title: 'News digest, 25 November 2015', published: '2015-11-25' },
      { ...bare, title: 'Report', publisher: 'A Paper', published: '2015-11' },
    ]
    expect(sourceLine({ sources })).toBe(
      'News digest, 25 November 2015 and Report, A Paper, November 2015',
    )
  })

  test('the credit names source, day and address', () => {
    const about = { title: '', heading: '', url, date: '2026-11-22', source: 'A digest' }
    expect(creditLine(about)).toBe(`Source: A digest. Seen on 22 November 2026 at ${url}`)
  })
})

describe('filter line', () => {
  test('[X22] it names every choice of the lens in the readers’ words, and is empty without one', () => {
    expect(filterLine(scopeOf(sample, openLens))).toBe('')
    const lens = lensWith({
      countries: [country('US')],
      kinds: ['person'],
      voices: [voiceId('obama')],
      outlets: true,
    })
    expect(filterLine(scopeOf(sample, lens))).toBe(
      'Only United States; people; according to Barack Obama. Outlets shown',
    )
  })
})

describe('citation', () => {
  test('[X23] it names focus, story, house, filter, source, day and address, in one paragraph', () => {
    const address = addressOf(sample, obama, lensWith({ stances: ['with'] }))
    const text = citeText(sample, address, url, '2026-11-22')
    expect(text).toBe(
      `“Barack Obama”, in “${sample.story.title}”, Saywho. Only stands with. Drawn from ${sourceLine(sample.story)}. Seen on 22 November 2026 at ${url}`,
    )
    expect(citeText(sample, addressOf(sample), url, '2026-11-22')).toContain(
      `“${sample.story.title}”, Saywho. Drawn from`,
    )
  })
})

describe('embed', () => {
  test('[X24] the frame is boxed in, lazy and named', () => {
    expect(embedSnippet('https://example.org/a/?b=1&c=2', 'A “map”')).toBe(
      '<iframe src="https://example.org/a/?b=1&#38;c=2" title="A “map”" width="100%" height="640" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" frameborder="0"></iframe>',
    )
  })

  test('[X25] no title or address gets out of its quotation marks', () => {
    fc.assert(
      fc.property(anyNasty, anyNasty, (address, title) => {
        const inside = embedSnippet(address, title).slice('<iframe '.length, -'></iframe>'.length)
        expect(inside).not.toMatch(/[<>]/)
        expect(inside.split('"')).toHaveLength(2 * 7 + 1)
      }),
    )
  })
})

describe('file name', () => {
  test('[X26] it says story, focus and whether a filter is on', () => {
    const story = { ...addressOf(sample), story: 'after-paris' as StoryId }
    expect(fileNameOf(story, 'json')).toBe('after-paris.json')
    const lavrov = { on: 'entity', entity: entityId('lavrov') } as const
    expect(fileNameOf({ ...story, focus: lavrov }, 'svg')).toBe('after-paris-lavrov.svg')
    const tie = { on: 'tie', ends: [entityId('assad'), entityId('obama')] } as const
    const lens = lensWith({ stances: ['with'] })
    expect(fileNameOf({ ...story, focus: tie, lens }, 'png')).toBe(
      'after-paris-assad-obama-filtered.png',
    )
  })

  test('[X27] any address gives a name that every system takes', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyNasty, fc.constantFrom('con', 'nul', 'lpt1')),
        anyNasty,
        (story, id) => {
          const focus = { on: 'entity', entity: entityId(id) } as const
          for (const address of [addressOf(sample, focus), addressOf(sample)]) {
            const name = fileNameOf({ ...address, story: story as StoryId }, 'csv')
            expect(name).toMatch(/^[a-z0-9]([a-z0-9-]{0,120}[a-z0-9])?\.csv$/)
            expect(name).not.toMatch(/^(con|nul|lpt1)\./)
          }
        },
      ),
    )
  })
})
