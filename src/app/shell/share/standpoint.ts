/** Where the reader stands, as everything that is shared or saved of it needs it. Knows no format. */

import type { Address } from '#core/address/address.ts'
import { withBase } from '#core/address/codec.ts'
import { embedPathOf } from '#core/address/embeds.ts'
import { pagePathOf } from '#core/address/pages.ts'
import { titleOf } from '#core/address/titles.ts'
import type { Places } from '#core/place/places.ts'
import type { Scope } from '#core/query/scope.ts'

export type Standpoint = {
  readonly address: Address
  /** That of the address. */
  readonly scope: Scope
  /** Where things stand in a picture. */
  readonly places: Places
  readonly title: string
  /** The whole URL of this very view: of a page that was written for it wherever there is one. */
  readonly url: string
  /** The whole URL of the page for frames that comes nearest to this view. */
  readonly embedUrl: string
  /** The reader's ISO day. */
  readonly day: string
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The day by the reader's own clock, as `YYYY-MM-DD`. */
export const dayOf = (now: Date): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`

/** `origin`: that of the site, without a slash behind it; `base`: the path to its root, with its slashes. */
export const standpointOf = (
  { address, scope, places }: Pick<Standpoint, 'address' | 'scope' | 'places'>,
  { origin, base, now }: { readonly origin: string; readonly base: string; readonly now: Date },
): Standpoint => ({
  address,
  scope,
  places,
  title: titleOf(scope.index, address),
  url: `${origin}${withBase(base, pagePathOf(address))}`,
  embedUrl: `${origin}${withBase(base, embedPathOf(address))}`,
  day: dayOf(now),
})
