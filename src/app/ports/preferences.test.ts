import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultPreferences, openPreferences, readPreferences, themes } from './preferences.ts'

const memory = () => {
  const held = new Map<string, string>()
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  }
}

test('what was written is read again, by another page too', () => {
  const storage = memory()
  openPreferences(() => storage).write({ theme: 'dark' })
  const next = openPreferences(() => storage)
  expect(next.read()).toEqual({ ...defaultPreferences, theme: 'dark' })
  next.write({ singleKeys: false })
  next.write({ mapFollows: false })
  expect(openPreferences(() => storage).read()).toEqual({
    theme: 'dark',
    singleKeys: false,
    mapFollows: false,
  })
})

test('[P3] where storage is denied a choice holds until the page is left, without an error', () => {
  const denied = openPreferences(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect(denied.read()).toEqual(defaultPreferences)
  expect(denied.write({ theme: 'light' }).theme).toBe('light')
  expect(denied.read().theme).toBe('light')
})

test('[P3] where storage is full a choice holds until the page is left, without an error', () => {
  const full = openPreferences(() => ({
    ...memory(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }))
  expect(full.write({ theme: 'dark' }).theme).toBe('dark')
  expect(full.read().theme).toBe('dark')
})

test('a good part of what is stored is kept beside a broken one', () => {
  expect(readPreferences('{"theme":"purple","singleKeys":false,"mapFollows":1}')).toEqual({
    ...defaultPreferences,
    singleKeys: false,
  })
})

test('[P4] whatever is stored, what is read is a preference', () => {
  const anything = fc.oneof(fc.string(), fc.json(), fc.constant(null))
  fc.assert(
    fc.property(anything, (text) => {
      const { theme, ...switches } = readPreferences(text)
      return (
        themes.includes(theme) &&
        Object.values(switches).every((value) => typeof value === 'boolean')
      )
    }),
  )
})
