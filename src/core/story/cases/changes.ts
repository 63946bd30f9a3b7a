/** One change in a story file, for tests: some are faults, some are none. Not part of the product. */

import fc from 'fast-check'

/** A file as JSON has it: plain, and open for a change. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const copyOf = (value: unknown): Json => JSON.parse(JSON.stringify(value))

/** A place in a file: what holds it, and under which key. */
type Place = { readonly holder: Json[] | { [key: string]: Json }; readonly key: string | number }

const placesIn = (value: Json): Place[] => {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value)
  return keys.flatMap((key) => [
    { holder: value, key },
    ...placesIn((value as { [key: string | number]: Json })[key] ?? null),
  ])
}

const at = ({ holder, key }: Place): Json =>
  (holder as { [key: string | number]: Json })[key] ?? null

const put = ({ holder, key }: Place, value: Json): void => {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

/** Values that no field, or only another one, can have. */
const oddValues: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  ' ',
  'x',
  'no such thing',
  'document',
  'unnamed-x',
  '__proto__',
  'constructor',
  '2015-02-30',
  '2015-11-24',
  '2016/2015',
  'javascript:alert(1)',
  'https://a:b@c.example/',
  '//c.example',
  'XX',
  'FR',
  'not-there',
  'a\u202eb',
  'a\u0000b',
  'a\ud800b',
  'e\u0301\u0301\u0301\u0301',
  'Z\u030a',
  'x'.repeat(5000),
  '[a](b)',
  '[a](event:b)',
  '[',
  'a [b] c',
  [],
  {},
  [[]],
  [null],
  { id: 'x' },
  { unnamed: 'somebody' },
  { unnamed: 7 },
  99999,
]

type Change = (file: Json, place: Place, other: Place, odd: Json) => void

/** Changes after which a file is most often refused. */
const faults: Readonly<Record<string, Change>> = {
  replace: (_, place, __, odd) => put(place, copyOf(odd)),
  remove: (_, { holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else delete holder[key]
  },
  double: (_, place) => {
    if (Array.isArray(place.holder)) place.holder.push(copyOf(at(place)))
    else put({ holder: place.holder, key: `${place.key}2` }, at(place))
  },
  rename: (_, { holder, key }, __, odd) => {
    if (Array.isArray(holder)) return
    const value = at({ holder, key })
    delete holder[key]
    put({ holder, key: String(odd) }, value)
  },
  exchange: (_, place, other) => {
    const [one, two] = [copyOf(at(place)), copyOf(at(other))]
    put(place, two)
    put(other, one)
  },
}

/** The fields of free text: any other text is as good. */
const free = new Set([
  'title',
  'summary',
  'name',
  'role',
  'note',
  'gist',
  'reason',
  'place',
  'whenText',
  'publisher',
])
const spare = new Set([
  'published',
  'publisher',
  'url',
  'uncited',
  'shortName',
  'aliases',
  'country',
  'note',
  'direction',
  'stance',
  'when',
  'said',
  'responses',
  'place',
  'whenText',
  'cite',
])

const named = (file: Json, names: ReadonlySet<string>): Place[] =>
  placesIn(file).filter(({ key }) => names.has(String(key)))

/** Changes after which a valid file is still valid. */
const harmless: Readonly<Record<string, Change>> = {
  reword: (file, _, __, odd) => {
    for (const place of named(file, free).slice(0, 3))
      put(place, `Other ${typeof odd} words, à la carte`)
  },
  decompose: (file) => {
    for (const place of named(file, free)) put(place, String(at(place)).normalize('NFD'))
  },
  drop: (file, _, other) => {
    const places = named(file, spare).filter(({ holder }) => !Array.isArray(holder))
    const place = places.find(({ key }) => key === other.key) ?? places[0]
    if (place && !Array.isArray(place.holder)) delete place.holder[String(place.key)]
  },
  turn: (file, { key }) => {
    const lists = placesIn(file)
      .map(at)
      .filter((value): value is Json[] => Array.isArray(value))
    const list = lists[Number.isInteger(key) ? Number(key) : 0]
    // The hashes of a document and the paragraphs of a chapter may stand in any order as well.
    list?.reverse()
  },
}

/** One change: its name, and whatever it needs to choose a place and a value. */
export type OneChange = {
  readonly name: string
  readonly place: number
  readonly other: number
  readonly odd: Json
}

const oneOf = (changes: Readonly<Record<string, Change>>): fc.Arbitrary<OneChange> =>
  fc.record({
    name: fc.constantFrom(...Object.keys(changes)),
    place: fc.nat(),
    other: fc.nat(),
    odd: fc.constantFrom(...oddValues),
  })

export const anyFault: fc.Arbitrary<OneChange> = oneOf(faults)
export const anyHarmless: fc.Arbitrary<OneChange> = oneOf(harmless)
/** Half of them most often a fault, half of them never one. */
export const anyChange: fc.Arbitrary<OneChange> = fc.oneof(anyFault, anyHarmless)

/** A copy of a file with exactly this change. */
export const changed = (file: unknown, { name, place, other, odd }: OneChange): Json => {
  const copy = copyOf(file)
  const places = placesIn(copy)
  const [one, two] = [places[place % places.length], places[other % places.length]]
  const change = faults[name] ?? harmless[name]
  if (one && two) change?.(copy, one, two, odd)
  return copy
}
