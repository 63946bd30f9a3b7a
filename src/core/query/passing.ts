/** What a lens says of one claim or one entity by itself; the scope puts the two together. */

import type { StoryIndex } from '#core/story/index.ts'
import type { Claim, Entity } from '#core/story/story.ts'
import type { CountryChoice, Lens } from './lens.ts'
import { claimLiesIn } from './period.ts'
import { voiceIdsOf } from './voices.ts'

/** The value under which the country filter finds an entity. */
export const countryChoiceOf = (entity: Entity): CountryChoice => entity.country ?? 'none'

const allows = <Value>(chosen: readonly Value[], value: Value): boolean =>
  chosen.length === 0 || chosen.includes(value)

/** Whether an entity can stand on the map: all but outlets, and these while the lens shows them. */
export const isOnMap = (lens: Lens, entity: Entity): boolean =>
  lens.outlets || entity.kind !== 'outlet'

/** Whether an entity is on the map and of a chosen country and kind. */
export const entityPasses = (lens: Lens, entity: Entity): boolean =>
  isOnMap(lens, entity) &&
  allows(lens.countries, countryChoiceOf(entity)) &&
  allows(lens.kinds, entity.kind)

/** Whether a claim is of a chosen stance, modality, voice (by or via) and time, and both its ends can stand on the map. */
export const claimPasses = (index: StoryIndex, lens: Lens, claim: Claim): boolean => {
  if (!allows(lens.stances, claim.stance) || !allows(lens.modalities, claim.modality)) return false
  if (lens.voices.length > 0 && !voiceIdsOf(claim).some((id) => lens.voices.includes(id))) {
    return false
  }
  if (lens.period && !claimLiesIn(index, lens.period, claim)) return false
  const subject = index.entities.get(claim.subject)
  const object = index.entities.get(claim.object)
  return !!subject && !!object && isOnMap(lens, subject) && isOnMap(lens, object)
}
