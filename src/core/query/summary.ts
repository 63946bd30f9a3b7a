/** Sentences that are counted, not written: on an entity, a tie, an event, a story and a scope. No gendered words. */

import type { EntityId, EventId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { type Claim, type Stance, stances } from '#core/story/story.ts'
import { countriesOf } from './countries.ts'
import { openLens } from './lens.ts'
import { nameOf, possessiveOf } from './names.ts'
import { neighbourhoodOf } from './neighbours.ts'
import { claimPasses, isOnMap } from './passing.ts'
import { type Scope, scopeOf } from './scope.ts'
import { type Tie, tiesOf } from './ties.ts'
import { voiceIdOf, voicesOf } from './voices.ts'
import { dateText } from './when.ts'
import { capitalised, counted, countedOf, listed, verb } from './wording.ts'

const stanceWords: Readonly<Record<Stance, readonly [one: string, other: string]>> = {
  with: ['with', 'with'],
  against: ['against', 'against'],
  between: ['in between', 'in between'],
  role: ['role', 'roles'],
}

const stancesOf = (claims: readonly Claim[]): readonly string[] =>
  stances
    .filter((stance) => claims.some((claim) => claim.stance === stance))
    .map((stance) => stanceWords[stance][0])

const countsOf = (ties: readonly Tie[]): readonly string[] =>
  stances.flatMap((stance) => {
    const count = ties.filter((tie) => tie.strands.some((one) => one.stance === stance)).length
    return count === 0 ? [] : [counted(count, ...stanceWords[stance])]
  })

/** "2 with, 1 against (1 is of more than one kind)": a tie of two stances counts under both. One tie: "with and against". */
const breakdownOf = (ties: readonly Tie[]): string => {
  if (ties.length === 1) return listed(stancesOf(ties.flatMap((tie) => tie.claims)))
  const several = ties.filter((tie) => new Set(tie.strands.map((one) => one.stance)).size > 1)
  const extra = several.length
  const tail = extra === 0 ? '' : ` (${extra} ${verb(extra, 'is', 'are')} of more than one kind)`
  return `${countsOf(ties).join(', ')}${tail}`
}

const isOwnWord = (claim: Claim, entity: EntityId): boolean =>
  claim.voice.by === 'entity' && claim.voice.entity === entity

/** What the ties of an entity rest on where they rest on one thing alone. */
const restOf = (index: StoryIndex, entity: EntityId, ties: readonly Tie[]): string => {
  const own = ties.filter((tie) => tie.claims.every((claim) => isOwnWord(claim, entity)))
  const rest = ties.filter((tie) => !own.includes(tie))
  const headline = rest.filter((tie) => tie.claims.every((one) => one.modality === 'headline'))
  const unnamed = rest.filter((tie) => tie.claims.every((one) => one.voice.by === 'unnamed'))
  const named = [
    { count: own.length, on: `on ${possessiveOf(index, entity)} own word` },
    { count: headline.length, on: verb(headline.length, 'on a headline', 'on headlines') },
    { count: unnamed.length, on: 'on people without a name' },
  ].filter(({ count }) => count > 0)
  const [first] = named
  if (!first) return ''
  if (ties.length === 1) return `It rests ${first.on} alone.`
  const list = named.map(({ count, on }, at) =>
    at === 0 ? `${count} ${verb(count, 'rests', 'rest')} ${on} alone` : `${count} ${on}`,
  )
  return `${list.join(', ')}.`
}

const contestedOf = (ties: readonly Tie[]): string => {
  const count = ties.filter((tie) => tie.contested).length
  if (count === 0) return ''
  return ties.length === 1 ? 'It is contested.' : `${count} ${verb(count, 'is', 'are')} contested.`
}

const sentences = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ')

/** How many ties the entity has when nothing is filtered; those with outlets count while they are shown, and for an outlet. */
const openTies = ({ index, lens }: Scope, entity: EntityId): number => {
  const outlets = lens.outlets || index.entities.get(entity)?.kind === 'outlet'
  const claims = (index.claimsAt.get(entity) ?? []).filter((claim) =>
    claimPasses(index, { ...openLens, outlets }, claim),
  )
  return tiesOf(claims).size
}

/**
 * "7 ties: 1 with, 2 against, 3 in between, 1 role. 4 rest on Obama’s own word alone, 1 on a headline."
 * Counts the ties in scope or near; says so where the lens hides some.
 */
export const entitySummary = (scope: Scope, entity: EntityId): string => {
  const ties = neighbourhoodOf(scope, entity).ties.map(({ tie }) => tie)
  const all = openTies(scope, entity)
  if (all === 0) return 'No ties.'
  if (!scope.lens.outlets && scope.index.entities.get(entity)?.kind === 'outlet') {
    return `${counted(all, 'tie')}; outlets are not on the map.`
  }
  if (ties.length === 0) {
    return all === 1
      ? 'The only tie does not pass the filters.'
      : `None of ${counted(all, 'tie')} passes the filters.`
  }
  const head = capitalised(countedOf(ties.length, all, 'tie'))
  return sentences(
    `${head}: ${breakdownOf(ties)}.`,
    restOf(scope.index, entity, ties),
    contestedOf(ties),
  )
}

/** "2 with, 1 in between"; "all with" where there is one stance; "with" of one claim. */
const stancesLine = (claims: readonly Claim[]): string => {
  const words = stancesOf(claims)
  if (words.length === 1) {
    const all = claims.length === 1 ? '' : claims.length === 2 ? 'both ' : 'all '
    return `${all}${words[0]}`
  }
  const lines = stances.flatMap((stance) => {
    const count = claims.filter((claim) => claim.stance === stance).length
    return count === 0 ? [] : [`${count} ${stanceWords[stance][0]}`]
  })
  return lines.join(', ')
}

/** "Russia and Bashar al-Assad: 3 claims by 2 voices; 2 with, 1 in between." The first claim's subject is named first. */
export const tieSummary = (index: StoryIndex, tie: Tie): string => {
  const ends = tie.claims[0] ? [tie.claims[0].subject, tie.claims[0].object] : tie.ends
  const voices = new Set(tie.claims.map((claim) => voiceIdOf(claim.voice))).size
  const count = `${counted(tie.claims.length, 'claim')} by ${counted(voices, 'voice')}`
  return sentences(
    `${listed(ends.map((end) => nameOf(index, end)))}: ${count}; ${stancesLine(tie.claims)}.`,
    tie.contested ? 'The tie is contested.' : '',
  )
}

/** "Planned, Friday, Moscow. Taking part: Sergey Lavrov and Walid Muallem. 3 claims." Empty where the story has no such event. */
export const eventSummary = (index: StoryIndex, id: EventId): string => {
  const event = index.events.get(id)
  if (!event) return ''
  const when = event.when === undefined ? event.whenText : dateText(event.when)
  const claims = index.story.claims.filter((claim) => claim.event === id).length
  const status = event.status === 'planned' ? 'Planned' : 'Happened'
  const known = [status, when ?? 'date not given', event.place].filter((part) => part !== undefined)
  const names = event.participants.map((one) => nameOf(index, one))
  return sentences(
    `${known.join(', ')}.`,
    names.length === 0 ? '' : `Taking part: ${listed(names)}.`,
    claims === 0 ? '' : `${counted(claims, 'claim')}.`,
  )
}

/** "33 actors from 6 countries, 58 ties, 70 claims by 14 voices. 3 ties are contested." Outlets are no actors. */
export const storySummary = (index: StoryIndex): string => {
  const actors = index.story.entities.filter((entity) => isOnMap(openLens, entity)).length
  const countries = countriesOf(index).filter(({ choice }) => choice !== 'none').length
  const scope = scopeOf(index, openLens)
  const contested = [...scope.ties.values()].filter((tie) => tie.contested).length
  const speaking = voicesOf(index).filter((voice) => voice.claims > 0).length
  const from = countries === 0 ? '' : ` from ${counted(countries, 'country', 'countries')}`
  return sentences(
    `${counted(actors, 'actor')}${from}, ${counted(scope.counts.ties.all, 'tie')}, ${counted(index.story.claims.length, 'claim')} by ${counted(speaking, 'voice')}.`,
    contested === 0
      ? ''
      : `${counted(contested, 'tie')} ${verb(contested, 'is', 'are')} contested.`,
  )
}

/** "12 of 33 actors, 21 of 58 ties"; "33 actors, 58 ties" where nothing is hidden. */
export const scopeLine = ({ counts }: Scope): string =>
  `${countedOf(counts.actors.shown, counts.actors.all, 'actor')}, ${countedOf(counts.ties.shown, counts.ties.all, 'tie')}`

/** What claims amount to by themselves, for a list that is no scope: "3 claims in 2 ties". */
export const claimsLine = (claims: readonly Claim[]): string =>
  `${counted(claims.length, 'claim')} in ${counted(tiesOf(claims).size, 'tie')}`
