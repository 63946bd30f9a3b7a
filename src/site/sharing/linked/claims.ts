/** Claims in the words of schema.org: who says it, where it stands, whom it is about. Never whether it is true. */

import type { Address } from '#core/address/address.ts'
import { claimsInScope, scopeOf } from '#core/query/scope.ts'
import { capitalised } from '#core/query/wording.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Claim } from '#core/story/story.ts'
import { authorRef, entityRef, type Place, sourceThing, type Thing } from './things.ts'

/** Whoever the claim rests on; for the document's own word whoever answers for the document. */
function authorOf(place: Place, { voice, cite }: Claim): Thing {
  const { entities, story } = place.index
  const speaker = voice.by === 'entity' ? entities.get(voice.entity) : undefined
  if (speaker) return authorRef(place, speaker)
  if (voice.by === 'unnamed')
    return { '@type': 'Organization', name: capitalised(voice.description) }
  const source = story.sources.find(({ id }) => id === cite[0]?.source) ?? story.sources[0]
  return { '@type': 'Organization', name: source?.publisher ?? source?.title ?? story.title }
}

/** The documents in which the claim stands, each with its paragraphs. */
const appearancesOf = ({ index }: Place, { cite }: Claim): readonly Thing[] =>
  index.story.sources.flatMap((source) => {
    const paragraphs = cite.filter((each) => each.source === source.id)
    const position = paragraphs.map(({ paragraph }) => paragraph)
    return position.length === 0 ? [] : [{ ...sourceThing(source), position }]
  })

export function claimThing(place: Place, claim: Claim): Thing {
  const { entities } = place.index
  const via = claim.voice.via === undefined ? undefined : entities.get(claim.voice.via)
  return {
    '@type': 'Claim',
    text: `${claim.gist}.`,
    author: authorOf(place, claim),
    appearance: appearancesOf(place, claim),
    firstAppearance: via && { '@type': 'CreativeWork', publisher: authorRef(place, via) },
    temporalCoverage: claim.when,
    dateCreated: claim.said,
    about: [claim.subject, claim.object].flatMap((id) => {
      const entity = entities.get(id)
      return entity ? [entityRef(place, entity)] : []
    }),
  }
}

/** The claims that a page tells of in full; none for the story as a whole, which has them on its other pages. */
export function claimsAt(index: StoryIndex, { focus, lens }: Address): readonly Claim[] {
  const { claims, chapters } = index.story
  switch (focus.on) {
    case 'entity':
      return claims.filter(({ subject, object }) => [subject, object].includes(focus.entity))
    case 'tie':
      return claims.filter(({ subject, object }) =>
        focus.ends.every((end) => end === subject || end === object),
      )
    case 'event':
      return claims.filter(({ event }) => event === focus.event)
    case 'chapter': {
      const chapter = chapters.find(({ id }) => id === focus.chapter)
      const told = new Set(chapter?.paragraphs.flatMap((paragraph) => paragraph.claims))
      return claims.filter(({ id }) => told.has(id))
    }
    case 'story':
      return lens.voices.length === 0 ? [] : claimsInScope(scopeOf(index, lens))
    case 'path':
    case 'compare':
    case 'voices':
    case 'sources':
      return []
    default:
      return focus satisfies never
  }
}
