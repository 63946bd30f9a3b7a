/** A small story with a dispute, a denial, a plan and an outlet, and how to render a panel of it. For tests alone. */

import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Address, Focus } from '#core/address/address.ts'
import { formatAddress } from '#core/address/codec.ts'
import { type Lens, openLens } from '#core/query/lens.ts'
import {
  by,
  claim,
  claimId,
  entity,
  entityId,
  eventId,
  storyOf,
  unnamed,
  voiceId,
} from '#core/query/sample.ts'
import { scopeOf } from '#core/query/scope.ts'
import type { ChapterId, SourceId } from '#core/story/ids.ts'
import { indexStory } from '#core/story/index.ts'
import type { Locator, Story } from '#core/story/story.ts'
import { HereProvider } from '#ui/Here.tsx'
import { latePanels } from './latePanels.ts'
import { Panel } from './Panel.tsx'

const at = (...paragraphs: readonly number[]): readonly Locator[] =>
  paragraphs.map((paragraph) => ({ source: 'digest' as SourceId, paragraph }))

const base = storyOf(
  [
    entity('north', {
      kind: 'state',
      name: 'Northland',
      country: 'NO',
      role: 'A state',
      cite: at(1),
    }),
    entity('south', { kind: 'state', name: 'Southland', country: 'ZA', role: 'A state' }),
    entity('ann', {
      name: 'Ann de Vries',
      shortName: 'De Vries',
      country: 'NO',
      role: 'Minister of Northland',
      aliases: ['Anna Vries'],
      affiliations: [{ to: entityId('north'), role: 'Minister', cite: at(1) }],
    }),
    entity('rebels', { kind: 'armed-group', name: 'Hill rebels', role: 'A group' }),
    entity('union', { kind: 'alliance', name: 'The Union', role: 'An alliance' }),
    entity('council', {
      kind: 'government-body',
      name: 'The Council',
      country: 'NO',
      role: 'A body',
    }),
    entity('daily', { kind: 'outlet', name: 'The Daily', role: 'A newspaper' }),
  ],
  [
    claim('north-helps-rebels', 'north', 'rebels', {
      kind: 'supports',
      stance: 'with',
      gist: 'Northland feeds the rebels',
      voice: by('ann', 'daily'),
      modality: 'said',
      said: '2015-11-24',
      cite: at(2, 3, 5),
    }),
    claim('north-shells-rebels', 'north', 'rebels', {
      kind: 'strikes',
      stance: 'against',
      gist: 'Northland shells the hills',
      voice: unnamed('two villagers'),
      modality: 'alleged',
      cite: at(4),
    }),
    claim('rebels-thank-north', 'rebels', 'north', {
      kind: 'talks',
      gist: 'The rebels wrote to Northland',
      cite: at(4),
    }),
    claim('south-raids', 'south', 'rebels', {
      kind: 'attacks',
      stance: 'against',
      gist: 'Southland raided a camp',
      voice: by('ann'),
      modality: 'alleged',
      when: '2015-11',
      event: eventId('raid'),
      cite: at(6),
    }),
    claim('south-denies', 'south', 'rebels', {
      kind: 'talks',
      gist: 'Southland was at home that day',
      voice: by('south'),
      modality: 'said',
      responses: [{ claim: claimId('south-raids'), how: 'denies' }],
      cite: at(6),
    }),
    claim('ann-meets-south', 'ann', 'south', {
      kind: 'meets',
      direction: 'mutual',
      gist: 'De Vries and Southland are to talk',
      modality: 'planned',
      event: eventId('talks'),
      cite: at(7),
    }),
    claim('ann-minister', 'ann', 'north', {
      kind: 'holds-office',
      stance: 'role',
      gist: 'De Vries is a minister of Northland',
      cite: at(1),
    }),
    claim('daily-quotes-ann', 'daily', 'ann', {
      kind: 'quotes',
      gist: 'The Daily quotes De Vries',
      cite: at(2),
    }),
  ],
  {
    events: [
      {
        id: eventId('raid'),
        name: 'Raid on the camp',
        when: '2015-11',
        whenText: 'this month',
        status: 'happened',
        place: 'The hills',
        participants: [entityId('rebels')],
        gist: 'A camp was raided',
        cite: at(6),
      },
      {
        id: eventId('talks'),
        name: 'Talks by the sea',
        whenText: 'Friday',
        status: 'planned',
        participants: [entityId('ann'), entityId('south')],
        gist: 'They are to talk',
        cite: at(7),
      },
    ],
    chapters: [
      {
        id: 'one' as ChapterId,
        title: 'Bread and shells',
        paragraphs: [
          {
            segments: [
              { text: 'Ann', entity: entityId('ann') },
              { text: ' spoke of ' },
              { text: 'a raid', event: eventId('raid') },
              { text: '.' },
            ],
            claims: [claimId('north-helps-rebels')],
            cite: at(2, 3, 4),
          },
        ],
      },
      {
        id: 'two' as ChapterId,
        title: 'Talks',
        paragraphs: [{ segments: [{ text: 'The sea is calm.' }], claims: [], cite: at(7) }],
      },
    ],
  },
)

const [source] = base.sources

export const sampleStory: Story = {
  ...base,
  title: 'Bread for the hills',
  summary: 'Who feeds whom.',
  sources: source
    ? [
        {
          ...source,
          paragraphHashes: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'],
          uncited: [{ paragraph: 8, reason: 'A heading.' }],
        },
      ]
    : [],
}

const sampleIndex = indexStory(sampleStory)

/** Ann stands with Bob and with Cid, who stand against each other. */
export const tense = indexStory(
  storyOf(
    ['ann', 'bob', 'cid'].map((id) =>
      entity(id, { name: `${id[0]?.toUpperCase()}${id.slice(1)}` }),
    ),
    [
      claim('1', 'ann', 'bob', { stance: 'with' }),
      claim('2', 'cid', 'ann', { stance: 'with', voice: by('bob') }),
      claim('3', 'bob', 'cid', { stance: 'against' }),
    ],
  ),
)

const addressOf = (focus: Focus, lens: Partial<Lens> = {}): Address => ({
  story: sampleStory.id,
  view: 'map',
  focus,
  lens: { ...openLens, ...lens },
})

export const rendered = (
  focus: Focus,
  lens: Partial<Lens> = {},
  content: ReactNode = <Panel late={latePanels} />,
  index = sampleIndex,
): string => {
  const address = addressOf(focus, lens)
  const hrefOf = (to: Address) => `/${formatAddress(to)}`
  return renderToStaticMarkup(
    <HereProvider value={{ index, address, scope: scopeOf(index, address.lens), hrefOf }}>
      {content}
    </HereProvider>,
  )
}

/** What a reader sees of markup, white space run together. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The rows of claims in markup by the claim's id; a claim shown twice has two. */
export const rowsOf = (html: string): ReadonlyMap<string, readonly string[]> => {
  const rows = new Map<string, string[]>()
  for (const part of html.split(/(?=<li[^>]* data-claim=)/).slice(1)) {
    const id = /data-claim="([^"]+)"/.exec(part)?.[1] ?? ''
    rows.set(id, [...(rows.get(id) ?? []), part])
  }
  return rows
}

/** Every kind of page of the sample, one of each. */
export const everyFocus: readonly Focus[] = [
  { on: 'story' },
  { on: 'sources' },
  ...sampleStory.entities.map(({ id }) => ({ on: 'entity', entity: id }) as const),
  ...sampleStory.events.map(({ id }) => ({ on: 'event', event: id }) as const),
  ...sampleStory.chapters.map(({ id }) => ({ on: 'chapter', chapter: id }) as const),
  { on: 'tie', ends: [entityId('north'), entityId('rebels')] },
  { on: 'tie', ends: [entityId('rebels'), entityId('south')] },
  { on: 'tie', ends: [entityId('ann'), entityId('union')] },
  { on: 'entity', entity: entityId('nobody') },
  { on: 'voices' },
  { on: 'compare', voices: [voiceId('ann'), voiceId('unnamed-two-villagers')] },
  { on: 'compare', voices: [voiceId('ann'), voiceId('nobody')] },
  { on: 'path', from: entityId('north'), to: entityId('south') },
  { on: 'path', from: entityId('ann'), to: entityId('union') },
  { on: 'path', from: entityId('ann'), to: entityId('nobody') },
]
