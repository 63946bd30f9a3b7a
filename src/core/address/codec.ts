/** An address as text and back. Total: any text has a best reading. Knows no host and no story's contents. */

import type { CountryChoice } from '#core/query/lens.ts'
import { nearest } from '#core/query/nearest.ts'
import { capitalised } from '#core/query/wording.ts'
import type { StoryId, VoiceId } from '#core/story/ids.ts'
import { type Address, matrixOrders, type ViewName, views } from './address.ts'
import { countriesInOrder, voicesInOrder } from './choices.ts'
import { focusPath, readPath } from './focusCodec.ts'
import { lensParameters, readLens } from './lensCodec.ts'
import { orderMatrix } from './moves.ts'
import { type AddressProblem, problemOf, quoted } from './problem.ts'

/** The stories there are, by id, and the one that an empty address stands for. */
export type AddressWorld = { readonly stories: readonly string[]; readonly front: string }

const orderKey = 'order'

export type Parsed = {
  readonly address: Address
  /** Empty: the text was an address through and through. */
  readonly problems: readonly AddressProblem[]
}

/** Characters of an address that are read. A longer one keeps its path and loses its filters. */
export const longestAddress = 2048

/**
 * The path and query of an address, relative to the root of the site and without a slash before it:
 * `after-paris/entity/obama/?country=RU,SY&stance=against`. What is as it is by default is left out.
 */
export const formatAddress = ({ story, view, focus, lens, order }: Address): string => {
  const isViewPage = focus.on === 'story' && view !== 'map'
  const path = `${story}/${isViewPage ? `${view}/` : focusPath(focus)}`
  const parameters = [
    ...(view === 'map' || isViewPage ? [] : [`view=${view}`]),
    ...(order ? [`${orderKey}=${order}`] : []),
    ...lensParameters(lens),
  ]
  return parameters.length === 0 ? path : `${path}?${parameters.join('&')}`
}

/** The path of the page about a country, or about the actors that have none; read, it is the story with that one country chosen. */
export const countryPagePath = (story: StoryId, country: CountryChoice): string =>
  `${story}/country/${country.toLowerCase()}/`

/** The path of the page of what a story is according to one voice; read, it is the story with that one voice chosen. */
export const voicePagePath = (story: StoryId, voice: VoiceId): string => `${story}/voice/${voice}/`

/** A path of the site behind its base, the path to the site's root: `/` or `/news/`. */
export const withBase = (base: string, path: string): string =>
  base === '' || base.endsWith('/') ? `${base}${path}` : `${base}/${path}`

/** What a link to an address holds. */
export const hrefOf = (base: string, address: Address): string =>
  withBase(base, formatAddress(address))

/** The part of a host's path (and query) that is the site's own; undefined where it lies outside of the base. */
export const withoutBase = (base: string, pathAndQuery: string): string | undefined => {
  const root = withBase(base, '')
  if (pathAndQuery.startsWith(root)) return pathAndQuery.slice(root.length)
  return `${pathAndQuery}/` === root ? '' : undefined
}

/** The text without its percent escapes, or as it is where they are broken. */
const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const partsOf = (path: string): readonly string[] => {
  const parts = path.split('/').filter((part) => part !== '')
  return (parts.at(-1) === 'index.html' ? parts.slice(0, -1) : parts).map(unescaped)
}

const parametersOf = (query: string): ReadonlyMap<string, readonly string[]> => {
  const parameters = new Map<string, readonly string[]>()
  for (const parameter of query.split('&')) {
    const [key = '', ...value] = parameter.split('=')
    const name = unescaped(key)
    parameters.set(name, [...(parameters.get(name) ?? []), unescaped(value.join('='))])
  }
  return parameters
}

const split = (text: string, sign: string): readonly [string, string] => {
  const at = text.indexOf(sign)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** The matrix in the order that a text names, or as it is with the nearest orders to choose from. */
const inOrder = (address: Address, text: string, problems: readonly AddressProblem[]): Parsed => {
  const order = matrixOrders.find((name) => name === text)
  if (order) return { address: orderMatrix(order)(address), problems }
  const held = matrixOrders.map((id) => ({ id, names: [id] }))
  const problem: AddressProblem = {
    ...problemOf(
      'unknown-order',
      'view',
      `The matrix has no order ${quoted(text)}; blocs are shown. The orders are ${matrixOrders.join(', ')}.`,
    ),
    instead: nearest(text, held).map(({ id, name }) => ({
      name: capitalised(name),
      address: orderMatrix(id)(address),
    })),
  }
  return { address, problems: [...problems, problem] }
}

/**
 * The best reading of a path and query relative to the root of the site, and what of it could not be read.
 * A slash before it and a fragment behind it do no harm. Whether the story holds what is named: see `checkAddress`.
 */
export const parseAddress = (pathAndQuery: string, world: AddressWorld): Parsed => {
  const problems: AddressProblem[] = []
  const [path, query] = split(split(pathAndQuery, '#')[0], '?')

  const isTooLong = pathAndQuery.length > longestAddress
  if (isTooLong) {
    const message = `This address is longer than ${longestAddress} characters; its filters were left out.`
    problems.push(problemOf('too-long', 'all', message))
  }
  const [story, ...parts] = partsOf(path.length > longestAddress ? '' : path)
  const parameters = parametersOf(isTooLong ? '' : query)

  const slug = story?.toLowerCase()
  const isKnown = slug === undefined || world.stories.includes(slug)
  if (!isKnown) {
    const message = `There is no story ${quoted(slug)} here; this is ${quoted(world.front)}.`
    problems.push(problemOf('unknown-story', 'story', message))
  }

  const { focus, view: pageView, country, voice, problems: pathProblems } = readPath(parts)
  problems.push(...pathProblems)

  const wanted = pageView ?? parameters.get('view')?.at(-1)?.toLowerCase() ?? ''
  const view = views.find((name) => name === wanted) ?? ('map' satisfies ViewName)
  if (wanted !== '' && view !== wanted) {
    const message = `There is no view ${quoted(wanted)}; the map is shown. The views are ${views.join(', ')}.`
    problems.push(problemOf('unknown-view', 'view', message))
  }

  const { lens, problems: lensProblems } = readLens(parameters)
  problems.push(...lensProblems)
  const countries = country ? countriesInOrder([...lens.countries, country]) : lens.countries
  const voices = voice ? voicesInOrder([...lens.voices, voice]) : lens.voices

  const address: Address = {
    story: (isKnown && slug !== undefined ? slug : world.front) as StoryId,
    view,
    focus,
    lens: { ...lens, countries, voices },
  }
  const order = parameters.get(orderKey)?.at(-1)?.toLowerCase() ?? ''
  return view === 'matrix' && order !== ''
    ? inOrder(address, order, problems)
    : { address, problems }
}
