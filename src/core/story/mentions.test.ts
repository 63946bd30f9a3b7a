import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runsOf, targetOf } from './mentions.ts'

test('[R28] a mention is a shown text and where it leads', () => {
  expect(runsOf('[A](a) met [B b](event:b), (really).').runs).toEqual([
    { text: 'A', target: 'a' },
    { text: ' met ' },
    { text: 'B b', target: 'event:b' },
    { text: ', (really).' },
  ])
  expect(targetOf('event:b')).toEqual({ on: 'event', id: 'b' })
  expect(targetOf('b')).toEqual({ on: 'entity', id: 'b' })
})

test.each(['[A](a', '[A] (a)', 'A](a)', '[[A]](a)', '[sic]', '[](a)', '[ ](a)', '[A](a b)'])(
  '[R28] %s is a mistake, not a mention',
  (text) => expect(runsOf(text).fault).toMatch(/\.$/),
)

test('no part of the shown text is lost', () => {
  const text = fc.string({ unit: fc.constantFrom('[', ']', '(', ')', 'a', ' ', ':') })
  fc.assert(
    fc.property(text, (source) => {
      const { runs } = runsOf(source)
      const back = runs.map(({ text: shown, target }) =>
        target === undefined ? shown : `[${shown}](${target})`,
      )
      expect(back.join('')).toBe(source)
      expect(runs.every((run) => run.target !== undefined || run.text !== '')).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
