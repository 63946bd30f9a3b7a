import { expect, test } from 'vitest'
import { normalParagraph, paragraphsOf } from './paragraphs.ts'

test('[R30] the paragraphs of a document are its lines, the blank ones as well', () => {
  expect(paragraphsOf('one\n\nthree')).toEqual(['one', '', 'three'])
  expect(paragraphsOf('one\r\ntwo\r\n')).toEqual(['one', 'two'])
  expect(paragraphsOf('\ufeffone\ntwo\n\n')).toEqual(['one', 'two', ''])
})

test('[R31] two spellings and spacings of a paragraph are one', () => {
  expect(normalParagraph('\t Cafe\u0301  of\u00a0\n Paris ')).toBe('Café of Paris')
})
