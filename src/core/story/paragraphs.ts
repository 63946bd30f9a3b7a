/** How a document is cut into paragraphs and made uniform before a hash is taken. Takes no hashes itself. */

/**
 * The paragraphs of a document: its lines, blank ones as well, so that locators count from 1 as editors do.
 * A line break at the very end begins no further paragraph; a byte order mark is no part of the first.
 */
export const paragraphsOf = (document: string): readonly string[] =>
  document
    .replace(/^\ufeff/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)

/**
 * A paragraph as its hash is taken: NFC, every run of white space one space, none at the ends.
 * So a copy that was indented or spaced differently has the same hash.
 */
export const normalParagraph = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').trim()
