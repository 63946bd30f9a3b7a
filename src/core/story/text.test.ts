import { expect, test } from 'vitest'
import { quoted, textFault } from './text.ts'

test.each([
  'Ana',
  'Ğül',
  'نوال',
  'क्षत्रिय',
  'मैं',
  'မြို့',
  'ภาษาไทยที่นี่',
  'שָׁלוֹם',
  'می‌خواهم',
  '👩‍👩‍👧',
  'a <b> & "c"',
  '東京',
  'a\u00a0b',
])('[R27] %s is a text', (text) => expect(textFault(text.normalize('NFC'))).toBeUndefined())

test('[R27] hidden, turning and stacked characters are refused by their number', () => {
  const forbidden =
    '\u0000\t\n\r\u001b\u007f\u0085\u061c\u200b\u200e\u200f\u2028\u202a\u202e\u2060\u2066\u2069\ufeff\u00ad\ud800'
  for (const character of forbidden) {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    expect(textFault(`a${character}b`)).toContain(`U+${code} at position 2`)
  }
  expect(textFault('Z\u0335\u0336\u0337\u0338')).toContain('accents')
  expect(textFault('Z\u0335\u0336\u0337')).toBeUndefined()
})

test('[R27] an empty text, and one with space around it, is refused', () => {
  for (const text of ['', ' ', '\u00a0', '\u200d', '\u2800'])
    expect(textFault(text)).toContain('empty')
  for (const text of [' a', 'a ', 'a\u00a0']) expect(textFault(text)).toContain('begins or ends')
})

test('a quotation is short and shows what is hidden by its number', () => {
  expect(quoted('a\u202eb\u001b[31m')).toBe('"a<U+202E>b<U+001B>[31m"')
  expect(quoted('x'.repeat(1000))).toHaveLength(42)
})
