/** What holds for every address and every text, whatever they are. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CountryChoice } from '#core/query/lens.ts'
import { endsOf, tieIdOf } from '#core/query/ties.ts'
import type {
  ChapterId,
  CountryCode,
  EntityId,
  EventId,
  StoryId,
  VoiceId,
} from '#core/story/ids.ts'
import { entityKinds, modalities, stances } from '#core/story/story.ts'
import { type Address, type Focus, matrixOrders, views } from './address.ts'
import { countriesInOrder, pairInOrder, voicesInOrder } from './choices.ts'
import { formatAddress, hrefOf, parseAddress, withoutBase } from './codec.ts'
import * as moves from './moves.ts'
import { historyOf, isSameAddress, keepingParts } from './step.ts'

const world = { stories: ['after-paris', 'entity', 'constructor'], front: 'after-paris' }

/** Ids of every form, and those that look like something else. */
const tricky = ['entity', 'none', 'matrix', 'constructor', 'a', '0', 'a-', 'sources', 'tie']
const anyId = fc.oneof(fc.constantFrom(...tricky), fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/))
const entity = anyId.map((id) => id as EntityId)
const pair = fc.tuple(entity, entity).filter(([one, other]) => one !== other)
const country: fc.Arbitrary<CountryChoice> = fc.oneof(
  fc.constant('none' as const),
  fc.stringMatching(/^[A-Z]{2}$/).map((code) => code as CountryCode),
)
const voice = anyId.map((id) => id as VoiceId)

const anyFocus: fc.Arbitrary<Focus> = fc.oneof(
  fc.constant({ on: 'story' } as const),
  fc.constant({ on: 'sources' } as const),
  entity.map((id) => ({ on: 'entity', entity: id }) as const),
  pair.map((ends) => ({ on: 'tie', ends: endsOf(tieIdOf(...ends)) }) as const),
  pair.map(([from, to]) => ({ on: 'path', from, to }) as const),
  fc.constant({ on: 'voices' } as const),
  fc
    .tuple(voice, voice)
    .filter(([one, other]) => one !== other)
    .map((voices) => ({ on: 'compare', voices: pairInOrder(...voices) }) as const),
  anyId.map((id) => ({ on: 'event', event: id as EventId }) as const),
  anyId.map((id) => ({ on: 'chapter', chapter: id as ChapterId }) as const),
)

const anyDay = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyPeriod = fc.record({ from: anyDay, to: anyDay })

const anyAddress: fc.Arbitrary<Address> = fc
  .record({
    story: fc.constantFrom(...world.stories).map((story) => story as StoryId),
    view: fc.constantFrom(...views),
    focus: anyFocus,
    lens: fc.record({
      countries: fc.array(country).map(countriesInOrder),
      kinds: fc.subarray([...entityKinds]),
      stances: fc.subarray([...stances]),
      modalities: fc.subarray([...modalities]),
      voices: fc.array(voice, { maxLength: 12 }).map(voicesInOrder),
      outlets: fc.boolean(),
    }),
    period: fc.option(anyPeriod, { nil: undefined }),
    order: fc.constantFrom(...matrixOrders),
  })
  .map(({ period, order, ...address }) => {
    const then = moves.setPeriod(period)(address)
    return address.view === 'matrix' ? moves.orderMatrix(order)(then) : then
  })

const anyMove: fc.Arbitrary<moves.Move> = fc.oneof(
  entity.map(moves.focusEntity),
  pair.map((ends) => moves.focusTie(...ends)),
  fc.tuple(entity, entity).map((ends) => moves.focusPath(...ends)),
  anyId.map((id) => moves.focusEvent(id as EventId)),
  anyId.map((id) => moves.focusChapter(id as ChapterId)),
  country.map(moves.toggleCountry),
  voice.map(moves.toggleVoice),
  fc.array(voice, { maxLength: 12 }).map(moves.setVoices),
  fc.tuple(voice, voice).map((voices) => moves.compareVoices(...voices)),
  fc.array(fc.constantFrom(...stances)).map(moves.setStances),
  fc.array(fc.constantFrom(...modalities)).map(moves.setModalities),
  fc.array(country).map(moves.setCountries),
  fc.option(anyPeriod, { nil: undefined }).map(moves.setPeriod),
  fc.constantFrom(...entityKinds).map(moves.toggleKind),
  fc.constantFrom(...stances).map(moves.toggleStance),
  fc.constantFrom(...modalities).map(moves.toggleModality),
  fc.constantFrom(...views).map(moves.showView),
  fc.constantFrom(...matrixOrders).map(moves.orderMatrix),
  fc.constantFrom(...world.stories).map((story) => moves.openStory(story as StoryId)),
  fc.constantFrom(
    moves.focusStory,
    moves.focusSources,
    moves.focusVoices,
    moves.toggleOutlets,
    moves.clearFilters,
  ),
)

/** Text made of what addresses are made of, and of what breaks them. */
const pieces = [
  'after-paris',
  'entity',
  'tie',
  'path',
  'country',
  'compare',
  'voices',
  'obama',
  'ru',
  'none',
  'matrix',
  'index.html',
  '/',
  '//',
  '\\',
  '?',
  '#',
  '&',
  '=',
  ',',
  '~',
  '..',
  '.',
  '%',
  '%2e',
  '%2F',
  '%E0%A4%A',
  ':',
  '@',
  'https:',
  'javascript:',
  'blob:',
  'evil.example',
  'view',
  'kind',
  'stance',
  'how',
  'voice',
  'outlets',
  'order',
  'name',
  '1',
  'with',
  '__proto__',
  '\u202e',
  '\u0000',
  '\ud800',
  'İ',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((found) => found.join('')),
)

const runs = { numRuns: 10_000 }

test('[A1] reading what was written gives the same address', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      expect(parseAddress(formatAddress(address), world)).toEqual({ address, problems: [] })
    }),
    { numRuns: 2_000 },
  )
})

test('[A2] writing what was read settles after one round', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = formatAddress(parseAddress(text, world).address)
      const again = parseAddress(once, world)
      expect(again.problems).toEqual([])
      expect(formatAddress(again.address)).toBe(once)
    }),
    runs,
  )
})

test('[A3] no text throws, and none leads out of the site', () => {
  const bases = ['https://news.example/', 'https://news.example/deep/er/']
  fc.assert(
    fc.property(anyText, fc.constantFrom(...bases), (text, base) => {
      const path = formatAddress(parseAddress(text, world).address)
      expect(path).toMatch(/^[a-z0-9][a-zA-Z0-9/?=&,~.-]*$/)
      expect(new URL(path, base).href).toBe(base + path)
      const href = hrefOf(new URL(base).pathname, parseAddress(text, world).address)
      expect(new URL(href, base).href).toBe(base + path)
    }),
    runs,
  )
})

test('[A3] problems are sentences without anything that cannot be seen', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { message } of parseAddress(text, world).problems) {
        expect(message).toMatch(/^[A-Z].*[.”]$/)
        expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
        expect(message.length).toBeLessThan(400)
      }
    }),
    runs,
  )
})

test('[A4] every move from an address leads to an address', () => {
  fc.assert(
    fc.property(anyAddress, fc.array(anyMove, { maxLength: 8 }), (start, steps) => {
      const end = steps.reduce((address, move) => move(address), start)
      expect(parseAddress(formatAddress(end), world)).toEqual({ address: end, problems: [] })
    }),
    { numRuns: 2_000 },
  )
})

test('[A5] the history is left alone exactly where the address is the same', () => {
  fc.assert(
    fc.property(anyAddress, anyMove, (before, move) => {
      const after = move(before)
      expect(historyOf(before, after) === 'none').toBe(isSameAddress(before, after))
      expect(historyOf(before, before)).toBe('none')
    }),
  )
})

test('[A6] what stands behind the base is what was put there', () => {
  fc.assert(
    fc.property(anyAddress, fc.constantFrom('/', '/news/', '/news', ''), (address, base) => {
      expect(withoutBase(base, hrefOf(base, address))).toBe(formatAddress(address))
    }),
  )
})

test('[A18] a step keeps the very parts that it does not change', () => {
  fc.assert(
    fc.property(anyAddress, anyMove, (before, move) => {
      const after = parseAddress(formatAddress(move(before)), world).address
      const kept = keepingParts(before, after)
      expect(kept).toEqual(after)
      const isSame = (part: 'focus' | 'lens') =>
        JSON.stringify(before[part]) === JSON.stringify(after[part])
      expect(kept.lens === before.lens).toBe(isSame('lens'))
      expect(kept.focus === before.focus).toBe(isSame('focus'))
      expect(kept === before).toBe(isSameAddress(before, after))
    }),
  )
})
