/** The fingerprints of a document and of its paragraphs (SHA-256, lower-case hex). What a paragraph is, the core says. */

import { createHash } from 'node:crypto'
import { normalParagraph, paragraphsOf } from '#core/story/paragraphs.ts'

const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex')

/** Of the bytes as they are. */
export const documentHashOf = (bytes: Uint8Array): string => sha256(bytes)

/** Of every paragraph of a document in UTF-8, in order, after normalisation. */
export const paragraphHashesOf = (bytes: Uint8Array): readonly string[] =>
  paragraphsOf(new TextDecoder().decode(bytes)).map((paragraph) =>
    sha256(normalParagraph(paragraph)),
  )
