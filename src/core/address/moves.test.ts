import { describe, expect, test } from 'vitest'
import { openLens } from '#core/query/lens.ts'
import type {
  ChapterId,
  CountryCode,
  EntityId,
  EventId,
  StoryId,
  VoiceId,
} from '#core/story/ids.ts'
import type { Address } from './address.ts'
import { formatAddress } from './codec.ts'
import * as moves from './moves.ts'
import { historyOf } from './step.ts'

const here: Address = {
  story: 'after-paris' as StoryId,
  view: 'list',
  focus: { on: 'entity', entity: 'obama' as EntityId },
  lens: { ...openLens, countries: ['RU' as CountryCode], outlets: true },
}
const [assad, russia] = ['assad' as EntityId, 'russia' as EntityId]
const country = (code: string) => code as CountryCode
const voice = (id: string) => id as VoiceId

const after = (...steps: moves.Move[]) => steps.reduce((address, move) => move(address), here)

describe('[A10] a new focus or view leaves the rest as it was', () => {
  test.each([
    ['focusStory', moves.focusStory, { on: 'story' }],
    ['focusSources', moves.focusSources, { on: 'sources' }],
    ['focusEntity', moves.focusEntity(assad), { on: 'entity', entity: 'assad' }],
    ['focusEvent', moves.focusEvent('g20' as EventId), { on: 'event', event: 'g20' }],
    ['focusChapter', moves.focusChapter('jet' as ChapterId), { on: 'chapter', chapter: 'jet' }],
    ['focusTie', moves.focusTie(russia, assad), { on: 'tie', ends: ['assad', 'russia'] }],
    ['focusTie on one', moves.focusTie(russia, russia), { on: 'entity', entity: 'russia' }],
    ['focusPath', moves.focusPath(russia, assad), { on: 'path', from: 'russia', to: 'assad' }],
    ['focusVoices', moves.focusVoices, { on: 'voices' }],
    ['focusPath on one', moves.focusPath(russia, russia), { on: 'entity', entity: 'russia' }],
  ])('%s', (_, move, focus) => {
    expect(move(here)).toEqual({ ...here, focus })
  })

  test('showView', () => {
    expect(moves.showView('matrix')(here)).toEqual({ ...here, view: 'matrix' })
  })
})

describe('[A11] lists of a lens stay in their one order and hold nothing twice', () => {
  test('countries are alphabetical, none last', () => {
    const { lens } = after(
      moves.toggleCountry('none'),
      moves.toggleCountry(country('SY')),
      moves.toggleCountry(country('FR')),
    )
    expect(lens.countries).toEqual(['FR', 'RU', 'SY', 'none'])
    expect(
      moves.setCountries(['none', country('TR'), 'none', country('FR')])(here).lens.countries,
    ).toEqual(['FR', 'TR', 'none'])
  })

  test('kinds, stances and modalities stand as the story lists them', () => {
    const { lens } = after(
      moves.toggleKind('outlet'),
      moves.toggleKind('person'),
      moves.toggleStance('role'),
      moves.toggleStance('with'),
      moves.toggleModality('planned'),
      moves.toggleModality('said'),
    )
    expect(lens.kinds).toEqual(['person', 'outlet'])
    expect(lens.stances).toEqual(['with', 'role'])
    expect(lens.modalities).toEqual(['said', 'planned'])
  })

  test('exactly those that are set', () => {
    const { lens } = after(
      moves.setStances(['against', 'with', 'with']),
      moves.setModalities(['planned', 'reported']),
    )
    expect(lens.stances).toEqual(['with', 'against'])
    expect(lens.modalities).toEqual(['reported', 'planned'])
    expect(moves.setStances([])(here).lens.stances).toEqual([])
  })

  test('voices are alphabetical', () => {
    const { lens } = after(
      moves.setVoices([voice('obama'), voice('document'), voice('obama')]),
      moves.toggleVoice(voice('assad')),
    )
    expect(lens.voices).toEqual(['assad', 'document', 'obama'])
  })
})

describe('[A12] what is toggled twice is as before', () => {
  test.each([
    ['country', moves.toggleCountry(country('RU'))],
    ['kind', moves.toggleKind('state')],
    ['stance', moves.toggleStance('with')],
    ['modality', moves.toggleModality('said')],
    ['voice', moves.toggleVoice(voice('obama'))],
    ['outlets', moves.toggleOutlets],
  ])('%s', (_, toggle) => {
    expect(toggle(here)).not.toEqual(here)
    expect(toggle(toggle(here))).toEqual(here)
  })
})

describe('[A19] two voices are compared whatever the lens listened to', () => {
  const [obama, shaaban] = [voice('obama'), voice('shaaban')]

  test('in either order it is one comparison; the other filters stay', () => {
    const there = after(moves.toggleVoice(voice('turkey')), moves.compareVoices(shaaban, obama))
    expect(there).toEqual({ ...here, focus: { on: 'compare', voices: ['obama', 'shaaban'] } })
    expect(moves.compareVoices(obama, shaaban)(here)).toEqual(there)
  })

  test('a voice does not differ from itself: it is heard alone', () => {
    expect(moves.compareVoices(obama, obama)(here)).toEqual(moves.setVoices([obama])(here))
  })
})

test('[A13] clearing the filters lifts every restriction; outlets stay', () => {
  const filtered = after(moves.toggleStance('with'), moves.setVoices([voice('obama')]))
  expect(moves.clearFilters(filtered)).toEqual({ ...here, lens: { ...openLens, outlets: true } })
})

test('[A14] another story begins whole, in the same view; the same story is no move', () => {
  expect(formatAddress(moves.openStory('ceasefire' as StoryId)(here))).toBe('ceasefire/list/')
  expect(moves.openStory(here.story)(here)).toBe(here)
})

test('[A23] an order leads to the matrix and stays behind in it; another order is no step', () => {
  const ordered = moves.orderMatrix('name')(here)
  expect(ordered).toEqual({ ...here, view: 'matrix', order: 'name' })
  expect(moves.focusEntity(assad)(ordered).order).toBe('name')
  expect(moves.showView('list')(ordered)).toEqual(here)
  expect(moves.orderMatrix('blocs')(ordered)).toEqual({ ...here, view: 'matrix' })
  expect(historyOf(ordered, moves.orderMatrix('country')(ordered))).toBe('replace')
})

describe('[A5] story, focus and view are steps to come back from; a filter changes the step', () => {
  test.each([
    ['push', moves.focusEntity(assad)],
    ['push', moves.showView('map')],
    ['push', moves.openStory('ceasefire' as StoryId)],
    ['replace', moves.toggleCountry(country('RU'))],
    ['replace', moves.toggleOutlets],
    ['none', moves.focusEntity('obama' as EntityId)],
    ['none', moves.showView('list')],
  ])('%s', (step, move) => {
    expect(historyOf(here, move(here))).toBe(step)
  })

  test('a filter together with a focus is a step', () => {
    expect(historyOf(here, after(moves.toggleOutlets, moves.focusStory))).toBe('push')
  })
})
