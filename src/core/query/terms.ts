/** Text cut into the words a search compares: no accents, no case, letters that other alphabets write otherwise made alike. */

/** Letters that no decomposition takes apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** One word as it is compared: "Erdoğan" is "erdogan", "U.S." is "us". Empty where nothing of it is a letter or digit. */
export const termOf = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłßæœđðþı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '')

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** The words of a text, in order, as they are written. */
export const wordsOf = (text: string): string[] =>
  [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []))

/** The words of a text as they are compared. */
export const termsOf = (text: string): readonly string[] =>
  wordsOf(text)
    .map(termOf)
    .filter((term) => term !== '')
