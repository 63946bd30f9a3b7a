/** Why a scope shows nothing, or not this entity, and the smallest way out. Asks the scope alone and words it for a reader. */

import type { EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { type EntityKind, entityKinds } from '#core/story/story.ts'
import { countryNameIn } from './countries.ts'
import {
  type CountryChoice,
  hasClaimFilter,
  type Lens,
  openLens,
  type Restriction,
  restrictions,
  restrictionsOf,
} from './lens.ts'
import { nameOf } from './names.ts'
import { countryChoiceOf, entityPasses, isOnMap } from './passing.ts'
import { isInScope, presenceOf, type Scope, scopeOf } from './scope.ts'
import { counted, kindLabels, listed, restrictionLabels } from './wording.ts'

/** A lens with something let go, and what is in scope then. */
export type Way = {
  /** `outlets`: outlets are put on the map. */
  readonly drop: readonly (Restriction | 'outlets')[]
  readonly lens: Lens
  readonly actors: number
  readonly ties: number
}

export type Emptiness = {
  /** `actors`: nobody is in scope; `ties`: somebody is, but no tie. */
  readonly what: 'actors' | 'ties'
  /** Ties that lead out of the scope to a neighbour; there are none where nobody is in. */
  readonly near: number
  /** For each restriction in force, what letting go of it alone would show. */
  readonly reasons: readonly Way[]
  /** The single thing to let go that shows most; all of them where none alone helps; absent where the story has nothing to show. */
  readonly wayOut?: Way
}

/** The lens without these restrictions, and with outlets on the map where `drop` says so. */
export const without = ({ period, ...lens }: Lens, drop: Way['drop']): Lens => {
  const lists = drop.filter((name) => name !== 'outlets' && name !== 'period')
  const emptied: Partial<Lens> = Object.fromEntries(lists.map((name) => [name, []]))
  const kept = period && !drop.includes('period') ? { period } : {}
  return { ...lens, ...emptied, ...kept, outlets: lens.outlets || drop.includes('outlets') }
}

const wayOf = (index: StoryIndex, lens: Lens, drop: Way['drop']): Way => {
  const wider = without(lens, drop)
  const { counts } = scopeOf(index, wider)
  return { drop, lens: wider, actors: counts.actors.shown, ties: counts.ties.shown }
}

const bestOf = (ways: readonly Way[], what: Emptiness['what']): Way | undefined => {
  const other = what === 'actors' ? 'ties' : 'actors'
  const [best] = ways
    .filter((way) => way[what] > 0)
    .sort((a, b) => b[what] - a[what] || b[other] - a[other])
  return best
}

/** Why a scope has no actor, or no tie, in it; undefined where it has both, or a story never had any. */
export const whyEmpty = (scope: Scope): Emptiness | undefined => {
  const { index, lens, counts } = scope
  if (counts.actors.shown > 0 && counts.ties.shown > 0) return undefined
  const what = counts.actors.shown === 0 ? 'actors' : 'ties'
  const inForce = restrictionsOf(lens)
  const reasons = inForce.map((name) => wayOf(index, lens, [name]))
  const single = lens.outlets ? reasons : [...reasons, wayOf(index, lens, ['outlets'])]
  const several: readonly Way['drop'][] = [inForce, [...inForce, 'outlets']]
  const wayOut =
    bestOf(single, what) ??
    several.map((drop) => wayOf(index, lens, drop)).find((way) => way[what] > 0)
  if (inForce.length === 0 && !wayOut) return undefined
  const near = [...scope.tiePresence.values()].filter((presence) => presence === 'near').length
  return { what, near, reasons, ...(wayOut ? { wayOut } : {}) }
}

/** "Without the filter by country and stance", "With outlets on the map". */
export const withoutText = (drop: Way['drop']): string => {
  const filters = drop.filter((name) => name !== 'outlets')
  const labels = listed(filters.map((name) => restrictionLabels[name]))
  const lists = filters.length === 0 ? '' : `Without the filter by ${labels}`
  if (!drop.includes('outlets')) return lists
  return lists === '' ? 'With outlets on the map' : `${lists} and with outlets on the map`
}

/** What a link that lets go is called: "Take off the filter by stance". */
export const takeOffText = (drop: Way['drop']): string => {
  const filters = drop.filter((name) => name !== 'outlets').map((name) => restrictionLabels[name])
  if (filters.length === 0) return 'Put outlets on the map'
  const taken = `Take off the filter by ${listed(filters)}`
  return drop.includes('outlets') ? `${taken} and put outlets on the map` : taken
}

/** "No actor passes these filters. Without the filter by country: 12 actors, 21 ties." */
export const emptyLine = ({ what, near, wayOut }: Emptiness): string => {
  const head =
    what === 'actors' ? 'No actor passes these filters.' : 'No tie among the actors shown.'
  const outside = near === 0 ? '' : ` ${counted(near, 'tie')} to others.`
  const way = wayOut
    ? ` ${withoutText(wayOut.drop)}: ${counted(wayOut.actors, 'actor')}, ${counted(wayOut.ties, 'tie')}.`
    : ''
  return `${head}${outside}${way}`
}

/**
 * `unknown`: not in the story; `outlet`: outlets are not on the map; `country`, `kind`: another is
 * chosen; `claims`: it has claims, none of which passes; `claimless`: it has none at all.
 */
export type OutReason = 'unknown' | 'outlet' | 'country' | 'kind' | 'claims' | 'claimless'

export type WhyOut = {
  readonly entity: EntityId
  /** Whether it is still seen half-faded, as a neighbour. */
  readonly near: boolean
  readonly reasons: readonly [OutReason, ...OutReason[]]
  /** The lens that is least wider and has the entity in scope; absent where the story does not hold it. */
  readonly wider?: Lens
}

const claimRestrictions = restrictions.filter((name) => name !== 'countries' && name !== 'kinds')

/** An empty list stays empty: it lets everything through. Capital codes sort before `none`. */
const withCountry = (chosen: Lens['countries'], choice: CountryChoice): Lens['countries'] =>
  chosen.length === 0 ? [] : [...new Set([...chosen, choice])].sort()

const withKind = (chosen: Lens['kinds'], added: EntityKind): Lens['kinds'] =>
  chosen.length === 0 ? [] : entityKinds.filter((kind) => kind === added || chosen.includes(kind))

/** Every choice of some of these, the fewest first, in the order given. */
export const choicesOf = <Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] => {
  const all: (readonly Thing[])[] = [[]]
  for (const thing of things) all.push(...all.map((some) => [...some, thing]))
  return all.slice(1).sort((a, b) => a.length - b.length)
}

/** The lens that lets an entity in: its country and kind added, and as few claim filters dropped as will do. */
const widerFor = (index: StoryIndex, lens: Lens, id: EntityId): Lens | undefined => {
  const entity = index.entities.get(id)
  if (!entity) return undefined
  const chosen: Lens = {
    ...lens,
    countries: withCountry(lens.countries, countryChoiceOf(entity)),
    kinds: withKind(lens.kinds, entity.kind),
    outlets: lens.outlets || entity.kind === 'outlet',
  }
  const inForce = claimRestrictions.filter((name) => restrictionsOf(lens).includes(name))
  const drops = [[], ...choicesOf(inForce)]
  return drops
    .map((drop) => without(chosen, drop))
    .find((wider) => isInScope(scopeOf(index, wider), id))
}

/** Why an entity is not in scope; undefined where it is. */
export const whyOut = (scope: Scope, id: EntityId): WhyOut | undefined => {
  const { index, lens } = scope
  const presence = presenceOf(scope, id)
  if (presence === 'in') return undefined
  const entity = index.entities.get(id)
  if (!entity) return { entity: id, near: false, reasons: ['unknown'] }
  const chosenBy = (given: Partial<Lens>) =>
    entityPasses({ ...openLens, outlets: true, ...given }, entity)
  const spokenOf = [...scope.ties.values()].some((tie) => tie.ends.includes(id))
  const hasNone = (index.claimsAt.get(id) ?? []).length === 0
  const reasons: readonly (OutReason | false)[] = [
    !isOnMap(lens, entity) && 'outlet',
    !chosenBy({ countries: lens.countries }) && 'country',
    !chosenBy({ kinds: lens.kinds }) && 'kind',
    hasClaimFilter(lens) && !spokenOf && (hasNone ? 'claimless' : 'claims'),
  ]
  const [first, ...rest] = reasons.filter((reason) => reason !== false)
  const wider = widerFor(index, lens, id)
  return first === undefined
    ? undefined
    : {
        entity: id,
        near: presence === 'near',
        reasons: [first, ...rest],
        ...(wider ? { wider } : {}),
      }
}

/** "Russia is filtered out: Russia is not among the chosen countries." */
export const outLine = (index: StoryIndex, { entity: id, reasons }: WhyOut): string => {
  const entity = index.entities.get(id)
  if (!entity) return `“${id}” is not in this story.`
  const kind = kindLabels[entity.kind].one
  const country = countryNameIn(index, countryChoiceOf(entity))
  const words: Readonly<Record<OutReason, string>> = {
    unknown: 'it is not in this story',
    outlet: 'outlets are not on the map',
    country: `its country (${country}) is not chosen`,
    kind: `its kind (${kind}) is not chosen`,
    claims: 'none of its claims passes',
    claimless: 'the story has no claim about it',
  }
  return `${nameOf(index, id)} is filtered out: ${listed(reasons.map((reason) => words[reason]))}.`
}
