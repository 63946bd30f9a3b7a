/** A small story made by hand, for tests. Not part of the product. */

import type { ChapterId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { StoryEvent } from '#core/story/story.ts'
import {
  by,
  cite,
  claim,
  claimId,
  entity,
  entityId,
  eventId,
  indexOf,
  storyOf,
  unnamed,
} from './sample.ts'

const entities = [
  entity('united-states', {
    kind: 'state',
    name: 'United States',
    aliases: ['US', 'American'],
    country: 'US',
  }),
  entity('obama', {
    name: 'Barack Obama',
    shortName: 'Obama',
    role: 'President of the United States',
    country: 'US',
  }),
  entity('us-officials', {
    kind: 'group',
    name: 'U.S. officials',
    country: 'US',
    role: 'Officials without a name',
  }),
  entity('france', { kind: 'state', name: 'France', aliases: ['French', 'Paris'], country: 'FR' }),
  entity('hollande', {
    name: 'François Hollande',
    shortName: 'Hollande',
    role: 'President of France',
    country: 'FR',
  }),
  entity('russia', {
    kind: 'state',
    name: 'Russia',
    aliases: ['Moscow', 'Russian'],
    country: 'RU',
  }),
  entity('lavrov', {
    name: 'Sergey Lavrov',
    shortName: 'Lavrov',
    role: 'Foreign minister of Russia',
    country: 'RU',
  }),
  entity('syria', { kind: 'state', name: 'Syria', aliases: ['Syrian', 'Damascus'], country: 'SY' }),
  entity('assad', {
    name: 'Bashar al-Assad',
    shortName: 'Assad',
    role: 'President of Syria',
    country: 'SY',
  }),
  entity('muallem', {
    name: 'Walid Muallem',
    shortName: 'Muallem',
    aliases: ['Walid al-Moualem'],
    role: 'Foreign minister of Syria',
    country: 'SY',
  }),
  entity('shaaban', {
    name: 'Bouthaina Shaaban',
    shortName: 'Shaaban',
    role: 'Adviser to the president of Syria',
    country: 'SY',
  }),
  entity('syrian-people', { kind: 'group', name: 'Syrian people', country: 'SY' }),
  entity('activists', {
    kind: 'group',
    name: 'Syrian human rights activists',
    shortName: 'Rights activists',
    country: 'SY',
  }),
  entity('turkey', {
    kind: 'state',
    name: 'Turkey',
    aliases: ['Ankara', 'Turkish'],
    country: 'TR',
  }),
  entity('erdogan', {
    name: 'Recep Tayyip Erdoğan',
    shortName: 'Erdoğan',
    aliases: ['Erdogan'],
    role: 'President of Turkey',
    country: 'TR',
  }),
  entity('isis', {
    kind: 'armed-group',
    name: 'Islamic State',
    shortName: 'ISIS',
    aliases: ['ISIL', 'Daesh'],
  }),
  entity('europe', { kind: 'group', name: 'Europe' }),
  entity('afp', { kind: 'outlet', name: 'AFP' }),
  entity('reuters', { kind: 'outlet', name: 'Reuters' }),
  entity('politico', { kind: 'outlet', name: 'Politico', country: 'US' }),
  entity('nyt', { kind: 'outlet', name: 'The New York Times', shortName: 'NYT', country: 'US' }),
]

const claims = [
  claim('obama-hosts-hollande', 'obama', 'hollande', {
    kind: 'hosts',
    when: '2015-11-24',
    event: eventId('white-house-talks'),
  }),
  claim('us-with-france', 'united-states', 'france', {
    kind: 'stands-with',
    stance: 'with',
    direction: 'mutual',
    voice: by('obama'),
    modality: 'said',
    said: '2015-11-24',
  }),
  claim('obama-against-isis', 'obama', 'isis', {
    kind: 'opposes',
    stance: 'against',
    voice: by('obama', 'nyt'),
    modality: 'said',
  }),
  claim('hollande-strikes-isis', 'hollande', 'isis', {
    kind: 'strikes',
    stance: 'against',
    voice: by('hollande'),
    modality: 'planned',
  }),
  claim('lavrov-meets-muallem', 'lavrov', 'muallem', {
    kind: 'meets',
    direction: 'mutual',
    voice: by('shaaban', 'afp'),
    modality: 'planned',
    event: eventId('moscow-talks'),
  }),
  claim('russia-for-people', 'russia', 'syrian-people', {
    kind: 'defends',
    stance: 'with',
    voice: by('shaaban', 'afp'),
    modality: 'said',
  }),
  claim('russia-allied-assad', 'russia', 'assad', { kind: 'allied-with', stance: 'with' }),
  claim('russia-bolsters-assad', 'russia', 'assad', {
    kind: 'supports',
    stance: 'with',
    voice: by('obama'),
    modality: 'said',
  }),
  claim('russia-harms-people', 'russia', 'syrian-people', {
    kind: 'harms',
    stance: 'against',
    voice: by('activists'),
    modality: 'alleged',
  }),
  claim('officials-doubt-russia', 'us-officials', 'russia', {
    kind: 'criticises',
    stance: 'against',
    voice: unnamed('anonymous U.S. officials', 'reuters'),
    modality: 'said',
  }),
  claim('turkey-shoots', 'turkey', 'russia', {
    kind: 'shoots-down',
    stance: 'against',
    when: '2015-11-24',
  }),
  claim('russia-enters', 'russia', 'turkey', {
    kind: 'enters-airspace',
    stance: 'against',
    voice: by('turkey'),
    modality: 'alleged',
  }),
  claim('obama-urges-europe', 'obama', 'europe', {
    kind: 'urges',
    modality: 'demanded',
    voice: by('obama'),
  }),
  claim('petraeus-story', 'obama', 'assad', {
    kind: 'seeks-departure',
    stance: 'against',
    voice: by('politico'),
    modality: 'headline',
  }),
  claim('obama-leads-us', 'obama', 'united-states', { kind: 'holds-office', stance: 'role' }),
  claim('lavrov-minister', 'lavrov', 'russia', { kind: 'holds-office', stance: 'role' }),
  claim('politico-covers-obama', 'politico', 'obama', {
    kind: 'covers',
    voice: by('politico'),
    modality: 'headline',
  }),
]

const events: readonly StoryEvent[] = [
  {
    id: eventId('white-house-talks'),
    name: 'White House talks',
    when: '2015-11-24',
    status: 'happened',
    place: 'Washington',
    participants: [entityId('obama'), entityId('hollande')],
    gist: 'The two presidents talked',
    cite,
  },
  {
    id: eventId('moscow-talks'),
    name: 'Moscow talks',
    whenText: 'Friday',
    status: 'planned',
    place: 'Moscow',
    participants: [entityId('lavrov'), entityId('muallem')],
    gist: 'The two ministers are to meet',
    cite,
  },
]

/** Seventeen actors, four outlets, seventeen claims; one tie is contested: Russia and the Syrian people. */
export const sample: StoryIndex = indexOf(
  storyOf(entities, claims, {
    events,
    chapters: [
      {
        id: 'washington' as ChapterId,
        title: 'Washington',
        paragraphs: [
          {
            segments: [
              { text: 'Barack Obama', entity: entityId('obama') },
              { text: ' received his guest.' },
            ],
            claims: [claimId('obama-hosts-hollande')],
            cite,
          },
          {
            segments: [{ text: 'The guest plans more.' }],
            claims: [claimId('hollande-strikes-isis'), claimId('us-with-france')],
            cite,
          },
        ],
      },
    ],
  }),
)
