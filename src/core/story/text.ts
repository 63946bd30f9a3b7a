/** What a text may hold, and how it is made uniform. Knows nothing of where it stands. */

/** Control, formatting and bidi characters, line breaks and halves of characters; the two joiners that scripts and emoji need are let through. */
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
const hiddenAll = new RegExp(hidden.source, 'gu')
const stacked = /[\p{Mn}\p{Me}]{4}/u
const blank = /^(?:\s|\u200c|\u200d|\u2800|\u3164)*$/u

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** A value as a message may show it: in quotation marks, at most 40 characters, hidden characters by their number. */
export const quoted = (text: string): string => {
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text
  return `"${short.replace(hiddenAll, (character) => `<${codeOf(character)}>`)}"`
}

/** What is wrong with a text (in NFC) whatever it says, as a sentence; undefined: nothing. */
export const textFault = (text: string): string | undefined => {
  const found = hidden.exec(text)
  if (found !== null) {
    return `the character ${codeOf(found[0])} at position ${found.index + 1} cannot be seen or breaks the line. Take it out.`
  }
  if (stacked.test(text)) {
    return 'more than three accents on one letter. Take some out.'
  }
  if (blank.test(text)) return 'the text is empty. Write something or leave the field out.'
  if (text.trim() !== text) return 'the text begins or ends with a space. Take it out.'
  return undefined
}
