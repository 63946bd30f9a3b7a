/** A story with its parts within reach by id. Made once, after parsing; knows nothing of lenses. */

import type { ClaimId, EntityId, EventId } from './ids.ts'
import type { Claim, Entity, Story, StoryEvent } from './story.ts'

export type StoryIndex = {
  readonly story: Story
  readonly entities: ReadonlyMap<EntityId, Entity>
  readonly claims: ReadonlyMap<ClaimId, Claim>
  readonly events: ReadonlyMap<EventId, StoryEvent>
  /** The claims an entity is an end of, in the story's order; an empty list for an entity without. */
  readonly claimsAt: ReadonlyMap<EntityId, readonly Claim[]>
}

/** Lays the parts of a story out by id, in the story's order. */
export const indexStory = (story: Story): StoryIndex => {
  const claimsAt = new Map<EntityId, Claim[]>(story.entities.map(({ id }) => [id, []]))
  for (const claim of story.claims) {
    claimsAt.get(claim.subject)?.push(claim)
    claimsAt.get(claim.object)?.push(claim)
  }
  return {
    story,
    entities: new Map(story.entities.map((entity) => [entity.id, entity])),
    claims: new Map(story.claims.map((claim) => [claim.id, claim])),
    events: new Map(story.events.map((event) => [event.id, event])),
    claimsAt,
  }
}
