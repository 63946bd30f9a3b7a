/** What a step from one address to the next changes. Knows no browser. */

import { openLens } from '#core/query/lens.ts'
import type { Address } from './address.ts'
import { formatAddress } from './codec.ts'

export const isSameAddress = (one: Address, other: Address): boolean =>
  formatAddress(one) === formatAddress(other)

/** What is a step to come back from: not the lens, nor the order of the matrix. */
const placeOf = ({ order: _, ...address }: Address): Address => ({ ...address, lens: openLens })

/** How the step is kept in a browser's history: a new story, focus or view is one to come back from, a filter or an order changes the last one; `none`: the same address. */
export const historyOf = (before: Address, after: Address): 'push' | 'replace' | 'none' => {
  if (isSameAddress(before, after)) return 'none'
  return isSameAddress(placeOf(before), placeOf(after)) ? 'replace' : 'push'
}

/** `after`, holding the very focus and lens of `before` where they say the same, so that what was computed from these still stands. */
export const keepingParts = (before: Address, after: Address): Address => {
  if (isSameAddress(before, after)) return before
  const isSameFocus = isSameAddress({ ...before, focus: after.focus }, before)
  const isSameLens = isSameAddress({ ...before, lens: after.lens }, before)
  return {
    ...after,
    focus: isSameFocus ? before.focus : after.focus,
    lens: isSameLens ? before.lens : after.lens,
  }
}
