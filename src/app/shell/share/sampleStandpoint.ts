/** A place in the sample story to share from. For tests; not part of the product. */

import type { Address } from '#core/address/address.ts'
import { addressOf, gridPlaces } from '#core/exchange/sampleDrawing.ts'
import { sample } from '#core/query/sampleStory.ts'
import { scopeOf } from '#core/query/scope.ts'
import { type Standpoint, standpointOf } from './standpoint.ts'

export const site = { origin: 'https://example.org', base: '/news/', now: new Date(2026, 0, 5, 23) }

export const standpointAt = (address: Address = addressOf(sample)): Standpoint =>
  standpointOf({ address, scope: scopeOf(sample, address.lens), places: gridPlaces(sample) }, site)
