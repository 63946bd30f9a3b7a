/** A lens as the query of an address, and back. Knows which values there are, not which of them a story holds. */

import { type CountryChoice, type Lens, openLens, type Period } from '#core/query/lens.ts'
import { dateFault } from '#core/story/dates.ts'
import { type CountryCode, isId, type VoiceId } from '#core/story/ids.ts'
import { remembered } from '#core/story/remembered.ts'
import { entityKinds, modalities, stances } from '#core/story/story.ts'
import { countriesInOrder, inOrderOf, periodInOrder, voicesInOrder } from './choices.ts'
import { type AddressProblem, problemOf, quoted } from './problem.ts'

/** The names in a query, in the order in which they are written. */
const keys = {
  countries: 'country',
  kinds: 'kind',
  stances: 'stance',
  modalities: 'how',
  voices: 'voice',
} as const
const periodKey = 'period'
const outletsKey = 'outlets'

const countryPattern = /^[A-Z]{2}$/

/** The parameters of a lens, values unescaped: all of them are letters, digits, hyphens, dots and commas. */
export const lensParameters = remembered((lens: Lens): readonly string[] => [
  ...Object.entries(keys).flatMap(([part, key]) => {
    const chosen = lens[part as keyof typeof keys]
    return chosen.length === 0 ? [] : [`${key}=${chosen.join(',')}`]
  }),
  ...(lens.period ? [`${periodKey}=${lens.period.from}..${lens.period.to}`] : []),
  ...(lens.outlets ? [`${outletsKey}=1`] : []),
])

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

/** Two days with two dots between, or one day that is both; the earlier of two may stand second. Undefined: not a period's form. */
const readPeriod = (text: string): Period | undefined => {
  const [from = '', to = from, ...more] = text.split('..')
  const isPeriod = [from, to].every((day) => dayPattern.test(day) && dateFault(day) === undefined)
  return isPeriod && more.length === 0 ? periodInOrder({ from, to }) : undefined
}

/** A country as an address writes it: two letters or `none`, in either case. Undefined: not a country's form. */
export const readCountry = (text: string): CountryChoice | undefined => {
  if (text.toLowerCase() === 'none') return 'none'
  const code = text.toUpperCase()
  return countryPattern.test(code) ? (code as CountryCode) : undefined
}

/** `document`, an entity's id and `unnamed-` before a slug all have the form of an id. */
export const readVoice = (text: string): VoiceId | undefined => {
  const id = text.toLowerCase()
  return isId(id) ? (id as VoiceId) : undefined
}

const readerOf =
  <Choice extends string>(all: readonly Choice[]) =>
  (text: string): Choice | undefined =>
    all.find((choice) => choice === text.toLowerCase())

/** The lens of a query. Values that no lens can hold are left out and told; parameters that are none of a lens's are passed over. */
export const readLens = (
  parameters: ReadonlyMap<string, readonly string[]>,
): { readonly lens: Lens; readonly problems: readonly AddressProblem[] } => {
  const problems: AddressProblem[] = []

  const leftOut = (key: string, value: string, allowed: string): void => {
    const message = `The filter “${key}” cannot be ${quoted(value)}; that part was left out. ${allowed}`
    problems.push(problemOf('bad-filter', 'lens', message))
  }

  const chosen = <Choice>(
    key: string,
    read: (text: string) => Choice | undefined,
    allowed: string,
  ): readonly Choice[] => {
    const values = (parameters.get(key) ?? []).flatMap((value) => value.split(','))
    return values
      .filter((value) => value !== '')
      .flatMap((value) => {
        const choice = read(value)
        if (choice === undefined) leftOut(key, value, allowed)
        return choice === undefined ? [] : [choice]
      })
  }

  const chosenOf = <Choice extends string>(
    key: string,
    all: readonly Choice[],
  ): readonly Choice[] => {
    const allowed = `It can be ${all.slice(0, -1).join(', ')} or ${all.at(-1)}.`
    return inOrderOf(all, chosen(key, readerOf(all), allowed))
  }

  const countryForm = 'It can be a code of two letters, such as FR, or “none”.'
  const voiceForm = 'It can be “document” or the id of somebody whom the story quotes.'
  const periodText = (parameters.get(periodKey) ?? []).at(-1) ?? ''
  const period = readPeriod(periodText)
  if (periodText !== '' && !period) {
    leftOut(periodKey, periodText, 'It can be two days, such as 2015-11-24..2015-11-25.')
  }
  const outlets = (parameters.get(outletsKey) ?? []).at(-1) ?? ''
  if (!['', '0', '1'].includes(outlets)) leftOut(outletsKey, outlets, 'It can be 1 or 0.')

  const lens: Lens = {
    countries: countriesInOrder(chosen(keys.countries, readCountry, countryForm)),
    kinds: chosenOf(keys.kinds, entityKinds),
    stances: chosenOf(keys.stances, stances),
    modalities: chosenOf(keys.modalities, modalities),
    voices: voicesInOrder(chosen(keys.voices, readVoice, voiceForm)),
    outlets: outlets === '1' ? true : openLens.outlets,
    ...(period ? { period } : {}),
  }
  return { lens, problems }
}
