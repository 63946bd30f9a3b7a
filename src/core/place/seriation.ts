/** The order of actors along a matrix: so that blocs show, by country, or by name. Knows the story, no lens and no screen. */

import type { EntityId } from '#core/story/ids.ts'
import type { Claim, Entity, Stance } from '#core/story/story.ts'
import { type Pulls, shortened, spanOf } from './arrangement.ts'

/** How strongly a stance draws two actors together; below nought: apart. Whole numbers, so that sums are exact. */
const pulls: Readonly<Record<Stance, number>> = { with: 4, role: 3, between: 1, against: -2 }

/** Each stance between two actors counts once, whoever says it and how often. */
const pullsAmong = (ids: readonly EntityId[], claims: readonly Claim[]): Pulls => {
  const at = new Map(ids.map((id, place) => [id, place]))
  const seen = new Set<string>()
  const rows = ids.map(() => ids.map(() => 0))
  for (const { subject, object, stance } of claims) {
    const [a, b] = [at.get(subject), at.get(object)]
    if (a === undefined || b === undefined || a === b) continue
    const key = `${Math.min(a, b)} ${Math.max(a, b)} ${stance}`
    if (seen.has(key)) continue
    seen.add(key)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = rows[from]
      if (row) row[to] = (row[to] ?? 0) + pulls[stance]
    }
  }
  return rows
}

/** Joins, time and again, the two runs that pull each other most on average; a run joins by its nearer ends. */
const joined = (members: readonly number[], pull: Pulls): readonly number[] => {
  let runs: readonly (readonly number[])[] = members.map((member) => [member])
  const bond = (a: number | undefined, b: number | undefined): number =>
    a === undefined || b === undefined ? 0 : (pull[a]?.[b] ?? 0)
  while (runs.length > 1) {
    let best = { value: Number.NEGATIVE_INFINITY, one: 0, other: 1 }
    runs.forEach((one, i) => {
      runs.slice(i + 1).forEach((other, k) => {
        let sum = 0
        for (const a of one) for (const b of other) sum += bond(a, b)
        const value = sum / (one.length * other.length)
        if (value > best.value) best = { value, one: i, other: i + 1 + k }
      })
    })
    const one = runs[best.one] ?? []
    const other = runs[best.other] ?? []
    const ways = [
      [...one, ...other],
      [...one, ...other.toReversed()],
      [...one.toReversed(), ...other],
      [...one.toReversed(), ...other.toReversed()],
    ]
    const cheapest = ways.reduce((a, b) => (spanOf(b, pull) < spanOf(a, pull) ? b : a))
    runs = runs.flatMap((run, at) =>
      at === best.one ? [cheapest] : at === best.other ? [] : [run],
    )
  }
  return runs[0] ?? []
}

/** Beyond that many actors with ties a search takes too long; and a matrix of them could not be read. */
const mostSearched = 200

/** Of a row and its mirror image, the one in which `first` is nearer the start. */
const startingWith = (first: number | undefined, row: readonly number[]): readonly number[] =>
  first !== undefined && row.indexOf(first) > (row.length - 1) / 2 ? row.toReversed() : row

/**
 * The order in which those who stand together stand side by side and those against each other far apart.
 * Actors without a claim among `entities` come last. The same story gives the same order, whatever the order of
 * its claims. More than 200 actors with ties stay in the order given.
 */
export const blocOrderOf = (
  entities: readonly Entity[],
  claims: readonly Claim[],
): readonly EntityId[] => {
  const ids = entities.map(({ id }) => id)
  const pull = pullsAmong(ids, claims)
  const all = ids.map((_, at) => at)
  const tied = all.filter((at) => pull[at]?.some((value) => value !== 0))
  const alone = all.filter((at) => !tied.includes(at))
  const starts = tied.length > mostSearched ? [] : [tied, joined(tied, pull)]
  const best = starts
    .map((start) => shortened(start, pull))
    .reduce((a, b) => (spanOf(b, pull) < spanOf(a, pull) ? b : a), tied)
  return [...startingWith(tied[0], best), ...alone].flatMap((at) => ids[at] ?? [])
}

const shownName = ({ shortName, name }: Entity): string => shortName ?? name

const collator = new Intl.Collator('en')

/** By the names a matrix shows; equals in the order given. */
export const nameOrderOf = (entities: readonly Entity[]): readonly EntityId[] =>
  entities.toSorted((a, b) => collator.compare(shownName(a), shownName(b))).map(({ id }) => id)

/**
 * By country: those with a state in the order of their states, then the others as they come, those without
 * a country last. In a country its state first, the rest in the order given.
 */
export const countryOrderOf = (entities: readonly Entity[]): readonly EntityId[] => {
  const states = entities.filter(({ kind }) => kind === 'state')
  const codes = [...states, ...entities].flatMap(({ country }) => country ?? [])
  const ranks = new Map([...new Set(codes)].map((code, rank) => [code, rank]))
  const rankOf = ({ country }: Entity): number =>
    country === undefined ? ranks.size : (ranks.get(country) ?? ranks.size)
  const isState = ({ kind }: Entity): number => (kind === 'state' ? 0 : 1)
  return entities
    .toSorted((a, b) => rankOf(a) - rankOf(b) || isState(a) - isState(b))
    .map(({ id }) => id)
}
