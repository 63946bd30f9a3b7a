/** Texts that break writers who do not look, and stories full of them, for laws. Not part of the product. */

import fc from 'fast-check'
import { claim, entity, eventId, indexOf, storyOf, unnamed } from '#core/query/sample.ts'
import type { StoryIndex } from '#core/story/index.ts'

const pieces = [
  '</script>',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '<?xml',
  '"',
  "'",
  '&',
  '&amp;',
  '&#x26;',
  '<',
  '>',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u202e',
  '\ufeff',
  '\u0000',
  '\u0001',
  '\u001b',
  '\ufffe',
  '\ud800',
  '\udc00',
  '👩‍👩‍👧',
  'é',
  'ا',
  '习近平',
  '=1+1',
  '@',
  '-',
  '+',
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  ' ',
  'word',
  '~',
  '.',
  '|',
]

/** A run of hostile pieces, never empty. */
export const anyNasty: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string()), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '')

/** Three actors and four claims whose every text is hostile; the parser would refuse some of it. */
export const anyNastyIndex: fc.Arbitrary<StoryIndex> = fc
  .record({ names: fc.tuple(anyNasty, anyNasty, anyNasty), more: fc.tuple(anyNasty, anyNasty) })
  .map(({ names: [a, b, c], more: [gist, description] }) => {
    const happening = {
      id: eventId('e'),
      name: gist,
      status: 'happened' as const,
      participants: [],
      gist,
      cite: [],
    }
    const story = storyOf(
      [
        entity('a', { name: a, role: description, country: 'RU' }),
        entity('b', { name: b, kind: 'state', country: 'SY', shortName: c }),
        entity('c', { name: c, kind: 'group', role: gist }),
      ],
      [
        claim('one', 'a', 'b', { gist, stance: 'with', kind: 'supports', event: eventId('e') }),
        claim('two', 'b', 'a', { gist, stance: 'against', voice: unnamed(description) }),
        claim('three', 'a', 'c', { gist: description, direction: 'mutual' }),
        claim('four', 'b', 'a', { gist: a, stance: 'against', modality: 'planned' }),
      ],
      { events: [happening] },
    )
    return indexOf({ ...story, title: gist, summary: description })
  })
