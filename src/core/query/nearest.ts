/** For a name that is not there: the names that come closest, for a "did you mean". Knows nothing of stories. */

import { distance } from '#core/story/suggest.ts'

/** Something that can be asked for: by its id, or by any of its names, the proper one first. */
export type Candidate<Id extends string = string> = {
  readonly id: Id
  readonly names: readonly string[]
}

/** What is offered instead; `name` is the candidate's first, or its id where it has none. */
export type Near<Id extends string = string> = { readonly id: Id; readonly name: string }

const plainOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** 0: the same; 1: nothing in common. */
const shareOf = (asked: string, form: string): number => {
  const length = Math.max(asked.length, form.length)
  return distance(asked, form, length) / length
}

/** A shared beginning, or a whole word that is nearly the same, brings two texts close. */
const farness = (asked: string, form: string): number => {
  if (asked === '' || form === '') return 1
  const whole = shareOf(asked, form)
  const [short, long] = asked.length < form.length ? [asked, form] : [form, asked]
  if (short.length >= 2 && long.startsWith(short)) return Math.min(whole, 0.15)
  const words = form.split(' ')
  if (words.length === 1) return whole
  return Math.min(whole, 0.1 + Math.min(...words.map((word) => shareOf(asked, word))))
}

const longest = 100

/**
 * The candidates nearest to a text, the nearest first, at most `count`; equals in the order given.
 * Those that have too little in common are left out, so that the list may be empty.
 */
export const nearest = <Id extends string>(
  text: string,
  candidates: readonly Candidate<Id>[],
  count = 3,
): readonly Near<Id>[] => {
  const asked = plainOf(text.slice(0, longest))
  const farnessOf = ({ id, names }: Candidate<Id>): number =>
    Math.min(...[id, ...names].map((form) => farness(asked, plainOf(form.slice(0, longest)))))
  return candidates
    .map((candidate) => ({ candidate, far: farnessOf(candidate) }))
    .filter(({ far }) => far <= 0.45)
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ candidate: { id, names } }) => ({ id, name: names[0] ?? id }))
}
