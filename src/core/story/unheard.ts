/** The entities of a story that others stand against or accuse while their side is never heard. Knows the claims and affiliations, not what is fair. */

import type { EntityId } from './ids.ts'
import type { Claim, Story } from './story.ts'

/** An entity that is not heard, with the claims that stand against it or accuse it. */
export type Unheard = { readonly entity: EntityId; readonly against: readonly Claim[] }

const voiceOf = ({ voice }: Claim): EntityId | undefined =>
  voice.by === 'entity' ? voice.entity : undefined

/** Whom a claim puts in a bad light: the object of a stance against it, the subject of what is alleged. */
const targetsOf = (claim: Claim): readonly EntityId[] => {
  const targets = new Set<EntityId>()
  if (claim.stance === 'against') {
    targets.add(claim.object)
    if (claim.direction === 'mutual') targets.add(claim.subject)
  }
  if (claim.modality === 'alleged') targets.add(claim.subject)
  return [...targets]
}

/**
 * An entity is heard when it is the voice of a claim, or one that it belongs to or that belongs to it is;
 * it is answered for when somebody else stands with it, or a claim denies or qualifies one of those against it.
 * All others that some claim is against are unheard. In the story's order.
 */
export const unheardOf = (story: Story): readonly Unheard[] => {
  const against = new Map<EntityId, Claim[]>(story.entities.map(({ id }) => [id, []]))
  const heard = new Set<EntityId>()
  const answered = new Set<Claim['id']>()
  for (const claim of story.claims) {
    for (const target of targetsOf(claim)) against.get(target)?.push(claim)
    const speaker = voiceOf(claim)
    if (speaker !== undefined) heard.add(speaker)
    for (const { claim: id, how } of claim.responses) if (how !== 'confirms') answered.add(id)
  }
  const speakers = new Set(heard)
  for (const { id, affiliations } of story.entities) {
    for (const { to } of affiliations) {
      if (speakers.has(id)) heard.add(to)
      if (speakers.has(to)) heard.add(id)
    }
  }
  for (const { stance, direction, subject, object } of story.claims) {
    if (stance !== 'with') continue
    heard.add(object)
    if (direction === 'mutual') heard.add(subject)
  }
  return [...against]
    .filter(
      ([id, claims]) =>
        claims.length > 0 && !heard.has(id) && !claims.some((claim) => answered.has(claim.id)),
    )
    .map(([entity, claims]) => ({ entity, against: claims }))
}
