import { describe, expect, it } from 'vitest'
import type { Focus } from '#core/address/address.ts'
import { entityId, voiceId } from '#core/query/sample.ts'
import { voiceLine } from '#core/query/voiceLine.ts'
import type { ChapterId, EventId } from '#core/story/ids.ts'
import { indexStory } from '#core/story/index.ts'
import { everyFocus, rendered, rowsOf, sampleStory, tense, textOf } from './sampleHere.tsx'

const index = indexStory(sampleStory)
const on = {
  story: { on: 'story' },
  entity: (id: string): Focus => ({ on: 'entity', entity: entityId(id) }),
  tie: (one: string, other: string): Focus => ({
    on: 'tie',
    ends: [entityId(one), entityId(other)],
  }),
  event: (id: string): Focus => ({ on: 'event', event: id as EventId }),
} as const
const nameOf = (focus: Focus) => Object.values(focus).join(' ')

describe.each(everyFocus.map((focus) => [nameOf(focus), focus] as const))(
  'the panel of %s',
  (_, focus) => {
    const html = rendered(focus)

    it('[U1] has one h1, which can take the focus, and skips no level of headings', () => {
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html).toMatch(/<h1[^>]* id="panel-title" tabindex="-1"/)
      const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
      levels.forEach((level, at) => {
        expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
      })
    })

    it('[U2] has no inline style and no id twice', () => {
      expect(html).not.toMatch(/ style=/)
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
      expect(new Set(ids).size).toBe(ids.length)
    })

    it('[U3] shows with every claim its voice and where it stands', () => {
      for (const [id, rows] of rowsOf(html)) {
        const claim = index.story.claims.find((one) => one.id === id)
        expect(claim).toBeDefined()
        if (!claim) return
        for (const row of rows) {
          expect(textOf(row)).toContain(voiceLine(index, claim))
          expect(row).toContain(`/sources/#p${claim.cite[0]?.paragraph}"`)
        }
      }
    })

    it('[U4] leads back to the story, if it is not the story', () => {
      expect(/<a href="\/sample\/">/.test(html)).toBe(focus.on !== 'story')
    })
  },
)

describe('the story', () => {
  const html = rendered(on.story)

  it('[U5] lights the claims of a paragraph, and every mention is a link', () => {
    expect(html).toContain('data-lights="claims:north-helps-rebels"')
    expect(html).toMatch(/<a [^>]*href="\/sample\/entity\/ann\/"[^>]*><bdi>Ann<\/bdi>/)
    expect(html).toMatch(/<a [^>]*href="\/sample\/event\/raid\/"[^>]*><bdi>a raid<\/bdi>/)
  })

  it('draws neighbouring paragraphs together in one mark', () => {
    expect(textOf(html)).toContain('¶2–4')
  })

  it('[U6] tells what is planned from what happened', () => {
    expect(textOf(html)).toMatch(/Talks by the sea Planned/)
    expect(textOf(html)).not.toMatch(/Raid on the camp Planned/)
  })

  it('names both sides of what is contested', () => {
    expect(textOf(html)).toContain(
      'With, according to De Vries.Against, according to two villagers.',
    )
    expect(textOf(html)).toContain('Claimed by De Vries.Denied by Southland.')
  })
})

describe('an entity', () => {
  it('[U7] shows its ties under their stances, a tie of two stances under both', () => {
    const html = rendered(on.entity('rebels'))
    const text = textOf(html)
    expect(text).toMatch(/Stands with.*Northland.*Stands against.*Northland.*Deals with.*Northland/)
    expect(html).toContain('/sample/tie/north~rebels/')
    expect(html).toContain('/sample/entity/north/')
    expect(text).toContain('Contested')
  })

  it('[U8] shows what it says itself, also about others', () => {
    const html = rendered(on.entity('ann'))
    expect(textOf(html)).toContain('Said by De Vries 2')
    expect([...rowsOf(html).keys()]).toContain('south-raids')
  })

  it('[U9] says how many ties the filters keep out, and offers to lift them', () => {
    const html = rendered(on.entity('rebels'), { stances: ['with'] })
    expect(textOf(html)).toContain('1 more tie is outside of the filters. Clear filters')
    expect([...rowsOf(html).keys()]).toEqual(['north-helps-rebels'])
    expect(textOf(rendered(on.entity('rebels')))).not.toContain('outside of the filters')
  })

  it('says that ties to outlets are not shown, while they are not', () => {
    expect(textOf(rendered(on.entity('ann')))).toContain(
      '1 tie to an outlet is not shown. Show outlets',
    )
    const html = rendered(on.entity('ann'), { outlets: true })
    expect(textOf(html)).not.toContain('not shown')
    expect([...rowsOf(html).keys()]).toContain('daily-quotes-ann')
  })

  it('[U10] an outlet has its ties on its own page, though the map leaves outlets out', () => {
    const html = rendered(on.entity('daily'))
    expect([...rowsOf(html).keys()]).toContain('daily-quotes-ann')
    expect(textOf(html)).toContain('Carried by The Daily 1')
  })
})

describe('a tie', () => {
  it('[U11] if contested, shows both sides, each headed by who says so', () => {
    const html = rendered(on.tie('north', 'rebels'))
    const headings = [...html.matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map((match) =>
      textOf(match[1] ?? ''),
    )
    expect(headings).toEqual(['With, according to De Vries', 'Against, according to two villagers'])
  })

  it('[U12] shows every claim of it once, those outside of the dispute by direction', () => {
    const html = rendered(on.tie('north', 'rebels'))
    const rows = rowsOf(html)
    expect([...rows.keys()].sort()).toEqual([
      'north-helps-rebels',
      'north-shells-rebels',
      'rebels-thank-north',
    ])
    for (const shown of rows.values()) expect(shown).toHaveLength(1)
    expect(textOf(html)).toContain('Hill rebels → Northland 1')
  })

  it('[U13] shows with a claim who denies it', () => {
    const [row = ''] = rowsOf(rendered(on.tie('rebels', 'south'))).get('south-raids') ?? []
    expect(textOf(row)).toContain('Denied by Southland: Southland was at home that day')
    expect(textOf(rendered(on.entity('ann')))).toContain('Denied by Southland')
  })

  it('[U14] without a claim says that nothing is known', () => {
    expect(textOf(rendered(on.tie('ann', 'union')))).toContain(
      'No claim found: unknown, not neutral.',
    )
  })

  it('[U25] of which no chosen voice speaks is unknown, not neutral', () => {
    const text = (...voices: readonly string[]) =>
      textOf(rendered(on.tie('north', 'rebels'), { voices: voices.map(voiceId) }))
    expect(text('south')).toContain(
      'According to Southland: nothing on this tie. Unknown, not neutral.',
    )
    expect(text('south', 'ann')).not.toContain('Unknown, not neutral')
    expect(text()).not.toContain('Unknown, not neutral')
  })

  it('shows only what passes the filters, and counts the rest', () => {
    const html = rendered(on.tie('north', 'rebels'), { voices: [voiceId('ann')] })
    expect([...rowsOf(html).keys()]).toEqual(['north-helps-rebels'])
    expect(textOf(html)).toContain('2 more claims are outside of the filters.')
    expect(textOf(html)).not.toContain('Against, according to')
  })
})

describe('an event', () => {
  it('[U15] tells when, how exactly, and in the document’s own word', () => {
    expect(textOf(rendered(on.event('raid')))).toContain(
      'November 2015, known to the month (“this month”)',
    )
    expect(textOf(rendered(on.event('talks')))).toContain('“Friday”, no date given')
  })

  it('shows the claims about it and who takes part', () => {
    const html = rendered(on.event('talks'))
    expect([...rowsOf(html).keys()]).toEqual(['ann-meets-south'])
    expect(textOf(html)).toContain('Due to take part 2')
  })
})

describe('a chapter', () => {
  it('leads to the one before and the one after', () => {
    const first = rendered({ on: 'chapter', chapter: 'one' as ChapterId })
    expect(first).toContain('rel="next"')
    expect(first).not.toContain('rel="prev"')
    const last = rendered({ on: 'chapter', chapter: 'two' as ChapterId })
    expect(last).toMatch(/rel="prev" href="\/sample\/chapter\/one\/"/)
    expect(last).not.toContain('rel="next"')
  })
})

describe('the sources', () => {
  const html = rendered({ on: 'sources' })

  it('[U16] name every paragraph by its anchor, with what rests on it', () => {
    const parts = html.split(/(?=<li[^>]* id="p\d+")/).slice(1)
    expect(parts).toHaveLength(9)
    expect(textOf(parts[1] ?? '')).toContain('Northland feeds the rebels')
    expect(parts[1]).toContain('/sample/tie/north~rebels/')
    expect(textOf(parts[0] ?? '')).toContain('Ann de Vries')
  })

  it('[U17] say of an uncited paragraph that it is, and why', () => {
    const text = textOf(html)
    expect(text).toContain('Not cited. A heading.')
    expect(text).toMatch(/Paragraph 9Not cited\./)
  })

  it('tell how to verify', () => {
    expect(textOf(html)).toContain('npm run verify -- --document FILE')
  })
})

describe('what is not in the story', () => {
  it('[U18] is said to be missing, with the nearest names as links', () => {
    const html = rendered(on.entity('rebel'))
    expect(textOf(html)).toContain('Not in this story')
    expect(textOf(html)).toContain('“rebel”')
    expect(html).toMatch(/href="\/sample\/entity\/rebels\/"[^>]*><bdi>Hill rebels/)
  })
})

describe('a path', () => {
  const path = (from: string, to: string): Focus => ({
    on: 'path',
    from: entityId(from),
    to: entityId(to),
  })
  const html = rendered(path('north', 'south'))

  it('[U19] shows every chain, each step with a claim of every kind and its voice', () => {
    const headings = [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map((match) =>
      textOf(match[1] ?? ''),
    )
    expect(headings).toEqual(['Through Ann de Vries 2 steps', 'Through Hill rebels 2 steps'])
    const first = html.slice(html.indexOf('Through Ann'), html.indexOf('Through Hill'))
    expect([...rowsOf(first).keys()]).toEqual(['ann-minister', 'ann-meets-south'])
  })

  it('[U20] says that a chain is not a relation', () => {
    expect(textOf(html)).toContain('A chain is not a relation')
  })

  it('lights each chain on the map', () => {
    expect(html).toContain('data-lights="claims:ann-minister,ann-meets-south"')
  })

  it('[U21] offers chains of stances or reports alone, each with how many it finds', () => {
    const options = [...html.matchAll(/<a [^>]*aria-label="([^"]*chain[^"]*)"/g)].map((m) => m[1])
    expect(options).toEqual([
      'Every kind of claim, 2 chains, chosen',
      'Only with and against, 1 chain',
      'Only with, 0 chains',
      'Only reported, 0 chains',
    ])
    expect(html).toContain('href="/sample/path/north..south/?stance=with,against"')
  })

  it('[U22] without a chain says why, and leads to the nearest way to have one', () => {
    const narrow = rendered(path('north', 'south'), { stances: ['with'] })
    expect(textOf(narrow)).toContain('Southland is filtered out: none of its claims passes.')
    expect(narrow).toMatch(
      /<a href="\/sample\/path\/north\.\.south\/">Take off the filter by stance<\/a>/,
    )
    expect(textOf(narrow)).not.toContain('A chain is not a relation')
    expect(textOf(rendered(path('ann', 'union')))).toContain('unknown, not unconnected')
  })

  it('[U23] can be asked for from an actor and from a tie, also where nobody states one', () => {
    expect(rendered(on.entity('ann'))).toContain('href="/sample/path/ann..south/"')
    expect(rendered(on.tie('ann', 'union'))).toContain('href="/sample/path/ann..union/"')
    expect(textOf(rendered(on.entity('ann')))).toContain('How is De Vries connected to …?')
  })
})

describe('a triangle under tension', () => {
  it('[U24] is told in a sentence with links to its three ties and the voices behind them', () => {
    const html = rendered(on.story, {}, undefined, tense)
    expect(textOf(html)).toContain(
      'Claims put Ann with Bob (the digest) and with Cid (Bob), but Bob and Cid against each other (the digest).',
    )
    for (const tie of ['ann~bob', 'ann~cid', 'bob~cid'])
      expect(html).toContain(`href="/sample/tie/${tie}/"`)
  })
})
