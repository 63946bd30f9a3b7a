/** What each choice of each filter would show, so that a chip can say what a click will do. */

import type { EntityId, TieId, VoiceId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import {
  type Claim,
  type EntityKind,
  entityKinds,
  type Modality,
  modalities,
  type Stance,
  stances,
} from '#core/story/story.ts'
import { countriesOf } from './countries.ts'
import { type CountryChoice, hasClaimFilter, type Lens } from './lens.ts'
import { claimPasses, countryChoiceOf, entityPasses } from './passing.ts'
import { tieIdOf } from './ties.ts'
import { voiceIdsOf, voicesOf } from './voices.ts'

/** One choice of a filter. */
export type Facet<Choice> = {
  readonly choice: Choice
  /** What would be in scope with this choice alone in its list, the other lists as they are. */
  readonly count: number
  readonly chosen: boolean
}

/** Countries and kinds count actors; stances, modalities and voices count ties. */
export type Facets = {
  readonly countries: readonly (Facet<CountryChoice> & { readonly name: string })[]
  readonly kinds: readonly Facet<EntityKind>[]
  readonly stances: readonly Facet<Stance>[]
  readonly modalities: readonly Facet<Modality>[]
  readonly voices: readonly (Facet<VoiceId> & { readonly name: string })[]
}

const tally = <Choice, Thing>(pairs: Iterable<readonly [Choice, Thing]>): Map<Choice, number> => {
  const things = new Map<Choice, Set<Thing>>()
  for (const [choice, thing] of pairs) {
    const known = things.get(choice)
    if (known) known.add(thing)
    else things.set(choice, new Set([thing]))
  }
  return new Map([...things].map(([choice, set]) => [choice, set.size]))
}

const facetsFrom = <Choice>(
  all: readonly Choice[],
  counts: ReadonlyMap<Choice, number>,
  chosen: readonly Choice[],
): readonly Facet<Choice>[] =>
  all.map((choice) => ({
    choice,
    count: counts.get(choice) ?? 0,
    chosen: chosen.includes(choice),
  }))

const actorCounts = <Choice>(
  index: StoryIndex,
  lens: Lens,
  choiceOf: (entity: StoryIndex['story']['entities'][number]) => Choice,
): Map<Choice, number> => {
  const passing = index.story.claims.filter((claim) => claimPasses(index, lens, claim))
  const spokenOf = new Set<EntityId>(passing.flatMap((claim) => [claim.subject, claim.object]))
  return tally(
    index.story.entities
      .filter((entity) => entityPasses(lens, entity))
      .filter((entity) => !hasClaimFilter(lens) || spokenOf.has(entity.id))
      .map((entity) => [choiceOf(entity), entity.id] as const),
  )
}

const tieCounts = <Choice>(
  index: StoryIndex,
  lens: Lens,
  choicesOf: (claim: Claim) => readonly Choice[],
): Map<Choice, number> => {
  const isIn = (id: EntityId) => {
    const entity = index.entities.get(id)
    return entity !== undefined && entityPasses(lens, entity)
  }
  return tally<Choice, TieId>(
    index.story.claims
      .filter((claim) => claimPasses(index, lens, claim))
      .filter((claim) => isIn(claim.subject) && isIn(claim.object))
      .flatMap((claim) =>
        choicesOf(claim).map((choice) => [choice, tieIdOf(claim.subject, claim.object)] as const),
      ),
  )
}

const kindsIn = (index: StoryIndex, lens: Lens): readonly EntityKind[] => {
  const present = new Set(index.story.entities.map((entity) => entity.kind))
  return entityKinds.filter((kind) => present.has(kind) && (kind !== 'outlet' || lens.outlets))
}

/** The facets of a story under a lens. Every choice the story has is there, also those that would show nothing. */
export const facetsOf = (index: StoryIndex, lens: Lens): Facets => {
  const countries = countriesOf(index)
  const voices = voicesOf(index)
  const byCountry = actorCounts(index, { ...lens, countries: [] }, countryChoiceOf)
  const byKind = actorCounts(index, { ...lens, kinds: [] }, (entity) => entity.kind)
  const byStance = tieCounts(index, { ...lens, stances: [] }, (claim) => [claim.stance])
  const byModality = tieCounts(index, { ...lens, modalities: [] }, (claim) => [claim.modality])
  const byVoice = tieCounts(index, { ...lens, voices: [] }, voiceIdsOf)
  const named = <Choice>(
    facets: readonly Facet<Choice>[],
    names: ReadonlyMap<Choice, string>,
  ): readonly (Facet<Choice> & { readonly name: string })[] =>
    facets.map((facet) => ({ ...facet, name: names.get(facet.choice) ?? String(facet.choice) }))
  return {
    countries: named(
      facetsFrom(
        countries.map(({ choice }) => choice),
        byCountry,
        lens.countries,
      ),
      new Map(countries.map(({ choice, name }) => [choice, name])),
    ),
    kinds: facetsFrom(kindsIn(index, lens), byKind, lens.kinds),
    stances: facetsFrom(stances, byStance, lens.stances),
    modalities: facetsFrom(modalities, byModality, lens.modalities),
    voices: named(
      facetsFrom(
        voices.map(({ id }) => id),
        byVoice,
        lens.voices,
      ),
      new Map(voices.map(({ id, name }) => [id, name])),
    ),
  }
}
