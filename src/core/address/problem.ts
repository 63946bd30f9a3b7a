/** What is wrong with an address, told to a reader. The rest of the address is always kept. */

import type { Address } from './address.ts'

export type AddressProblemCode =
  | 'too-long'
  | 'unknown-story'
  | 'unknown-page'
  | 'bad-id'
  | 'unknown-view'
  | 'unknown-order'
  | 'bad-filter'
  | 'not-in-story'
  | 'no-claim'

export type AddressProblem = {
  readonly code: AddressProblemCode
  /** The part of the address that it is about. `all`: the address as a whole. */
  readonly about: 'all' | 'story' | 'focus' | 'view' | 'lens'
  /** One or two full sentences for a reader. May hold a piece of the address, cut short and stripped of what cannot be seen. */
  readonly message: string
  /** Where the reader may have wanted to go, best first. Empty: no idea. */
  readonly instead: readonly { readonly name: string; readonly address: Address }[]
}

/** A problem without anywhere else to go. */
export const problemOf = (
  code: AddressProblemCode,
  about: AddressProblem['about'],
  message: string,
): AddressProblem => ({ code, about, message, instead: [] })

const longestQuote = 64
/** Controls, marks that turn the direction of writing, halves of a character: nothing that a reader could see. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Foreign text in quotation marks, at most 64 characters of it. */
export const quoted = (text: string): string => {
  const seen = [...text.slice(0, 4 * longestQuote).replace(unseen, '')]
  const shown = seen.length > longestQuote ? [...seen.slice(0, longestQuote), '…'] : seen
  return `“${shown.join('')}”`
}
