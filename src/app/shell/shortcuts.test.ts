import { expect, test } from 'vitest'
import { asksForSearch, type KeyPress } from './shortcuts.ts'

const press = (given: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  defaultPrevented: false,
  ...given,
})
const asks = (given: Partial<KeyPress>, singleKeys = true) =>
  asksForSearch(press(given), singleKeys)

test('[K7] / opens the search, however the layout writes it', () => {
  expect(asks({ key: '/', code: 'Slash' })).toBe(true)
  expect(asks({ key: '/', code: 'Digit7', shiftKey: true })).toBe(true)
  expect(asks({ key: '/', code: 'KeyQ', ctrlKey: true, altKey: true })).toBe(true)
  expect(asks({ key: '-', code: 'Slash' })).toBe(false)
  expect(asks({ key: '/', code: 'Slash', ctrlKey: true })).toBe(false)
  expect(asks({ key: '/', code: 'Slash', metaKey: true })).toBe(false)
})

test('[K7] Ctrl+K or Cmd+K opens the search, also where K writes no Latin letter', () => {
  expect(asks({ key: 'k', code: 'KeyK', ctrlKey: true })).toBe(true)
  expect(asks({ key: 'K', code: 'KeyK', metaKey: true })).toBe(true)
  expect(asks({ key: 'л', code: 'KeyK', ctrlKey: true })).toBe(true)
  expect(asks({ key: 'k', code: 'KeyV', ctrlKey: true })).toBe(true)
  expect(asks({ key: 't', code: 'KeyK', ctrlKey: true })).toBe(false)
  expect(asks({ key: 'k', code: 'KeyK' })).toBe(false)
  expect(asks({ key: 'k', code: 'KeyK', ctrlKey: true, shiftKey: true })).toBe(false)
})

test('[K8] with single keys switched off, / is a letter like any other and Ctrl+K stays', () => {
  expect(asks({ key: '/', code: 'Slash' }, false)).toBe(false)
  expect(asks({ key: 'k', code: 'KeyK', ctrlKey: true }, false)).toBe(true)
})

test('a held key, a composed letter and a press that somebody took ask for nothing', () => {
  const k = { key: 'k', code: 'KeyK', ctrlKey: true }
  expect(asks({ ...k, repeat: true })).toBe(false)
  expect(asks({ ...k, isComposing: true })).toBe(false)
  expect(asks({ ...k, defaultPrevented: true })).toBe(false)
})
