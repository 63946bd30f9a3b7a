import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openLens } from '#core/query/lens.ts'
import { claim, entity, entityId, indexOf, storyOf } from '#core/query/sample.ts'
import type { ChapterId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { stances } from '#core/story/story.ts'
import { type Address, views } from './address.ts'
import { checkAddress } from './check.ts'
import { formatAddress, parseAddress } from './codec.ts'
import { counterOf, guidePlaceOf, stepsOf, stepTitleOf } from './guide.ts'
import { focusChapter, focusEntity, focusSources, focusStory } from './moves.ts'
import { pageAddressesOf } from './pages.ts'
import { isSameAddress } from './step.ts'

const withChapters = (ids: readonly string[]): StoryIndex =>
  indexOf(
    storyOf([entity('a'), entity('b')], [claim('one', 'a', 'b')], {
      chapters: ids.map((id) => ({ id: id as ChapterId, title: `About ${id}`, paragraphs: [] })),
    }),
  )

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/), {
  minLength: 2,
  maxLength: 12,
})
const someView = fc.constantFrom(...views)
const someStances = fc.subarray([...stances])

/** Any step of any story, as a reader with any view and some filter stands there. */
const anyStep = fc
  .record({ ids, view: someView, stances: someStances, at: fc.nat() })
  .map(({ ids, view, stances, at }) => {
    const index = withChapters(ids)
    const steps = stepsOf(index)
    const step = steps[at % steps.length] as Address
    return { index, address: { ...step, view, lens: { ...openLens, stances } } }
  })

describe('the guided story', () => {
  test('[GU1] next and previous undo each other, whatever the view and the lens', () => {
    fc.assert(
      fc.property(anyStep, ({ index, address }) => {
        const place = guidePlaceOf(index, address)
        for (const [way, back] of [
          ['next', 'previous'],
          ['previous', 'next'],
        ] as const) {
          const there = place?.[way]
          if (!there) continue
          const again = guidePlaceOf(index, there)?.[back]
          expect(again && isSameAddress(again, address)).toBe(true)
        }
        expect(place).toBeDefined()
      }),
    )
  })

  test('[GU1] next walks from the start through every chapter once, in the story’s order', () => {
    fc.assert(
      fc.property(ids, (ids) => {
        const index = withChapters(ids)
        const walked: string[] = []
        let here = stepsOf(index)[0]
        while (here && walked.length <= ids.length) {
          if (here.focus.on === 'chapter') walked.push(here.focus.chapter)
          here = guidePlaceOf(index, here)?.next
        }
        expect(walked).toEqual(ids)
      }),
    )
  })

  test('[GU2] every step is an address that reads back, that the story holds and that has a page', () => {
    fc.assert(
      fc.property(ids, (ids) => {
        const index = withChapters(ids)
        const { id } = index.story
        const pages = new Set(pageAddressesOf(index).map(formatAddress))
        for (const step of stepsOf(index)) {
          const path = formatAddress(step)
          const read = parseAddress(path, { stories: [id], front: id })
          expect(read).toEqual({ address: step, problems: [] })
          expect(checkAddress(step, index).problems).toEqual([])
          expect(pages).toContain(path)
        }
      }),
    )
  })

  test('[GU3] the counter says the chapter’s number and how many there are', () => {
    const index = withChapters(['x', 'y', 'z'])
    const told = stepsOf(index).map((step) => {
      const place = guidePlaceOf(index, step)
      return [place && counterOf(place), stepTitleOf(index, step)]
    })
    expect(told).toEqual([
      ['3 chapters', index.story.title],
      ['Chapter 1 of 3', 'About x'],
      ['Chapter 2 of 3', 'About y'],
      ['Chapter 3 of 3', 'About z'],
    ])
  })

  test('it has two ends', () => {
    const index = withChapters(['x', 'y'])
    const [start, , last] = stepsOf(index) as [Address, Address, Address]
    expect(guidePlaceOf(index, start)?.previous).toBeUndefined()
    expect(guidePlaceOf(index, last)?.next).toBeUndefined()
  })

  test('what is no step has no place in it', () => {
    const index = withChapters(['x', 'y'])
    const [start] = stepsOf(index) as [Address]
    const others = [
      focusEntity(entityId('a')),
      focusSources,
      focusChapter('nowhere' as ChapterId),
    ].map((move) => guidePlaceOf(index, move(start)))
    expect(others).toEqual([undefined, undefined, undefined])
    expect(guidePlaceOf(index, focusStory(start))).toBeDefined()
  })

  test('[GU4] a story of fewer than two chapters has none', () => {
    for (const ids of [[], ['x']]) {
      const index = withChapters(ids)
      const story: Address = {
        story: index.story.id,
        view: 'map',
        focus: { on: 'story' },
        lens: openLens,
      }
      expect(stepsOf(index)).toEqual([])
      expect(guidePlaceOf(index, story)).toBeUndefined()
    }
  })
})
