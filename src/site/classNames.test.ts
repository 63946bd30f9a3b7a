import { describe, expect, test } from 'vitest'
import { lettersOf } from './classNames.ts'

describe('short names for classes', () => {
  test('[O46] no two of them are one, and none has more than three letters', () => {
    const names = Array.from({ length: 5000 }, (_, number) => lettersOf(number))
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-zA-Z]{1,3}$/)
  })
})
