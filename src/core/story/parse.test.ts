import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listLimits, maxDepth, maxFileLength, maxItems, maxProblems } from './limits.ts'
import { parseStory, type Reading, readStory } from './parse.ts'

type Anything = Record<string, unknown> & { entities?: unknown }

/** A fresh copy of a valid file, open for harm. */
const valid = (): Anything =>
  JSON.parse(readFileSync(new URL('./cases/minimal.json', import.meta.url), 'utf8'))

const codesOf = (reading: Reading): string[] =>
  reading.ok ? [] : reading.problems.map(({ code }) => code)

const messagesOf = (reading: Reading): string[] =>
  reading.ok ? [] : reading.problems.map(({ path, message }) => `${path}: ${message}`)

const nested = (depth: number): unknown => {
  let value: unknown = 1
  for (let count = 0; count < depth; count += 1) value = [value]
  return value
}

describe('bounds come before work', { timeout: 30_000 }, () => {
  test('[R8] a text above 5 MB is refused unread', () => {
    expect(codesOf(readStory('{'.repeat(maxFileLength + 1)))).toEqual(['too-large'])
    expect(codesOf(readStory(`"${' '.repeat(maxFileLength - 2)}"`))).toEqual(['shape'])
  })

  test('[R9] more than twelve levels are refused, in a text before it is parsed', () => {
    expect(codesOf(readStory('['.repeat(4_000_000)))).toEqual(['too-deep'])
    expect(codesOf(readStory(`{"a":${'['.repeat(maxDepth)}`))).toEqual(['too-deep'])
    expect(codesOf(parseStory(nested(maxDepth + 1)))).toEqual(['too-deep'])
    expect(codesOf(parseStory(nested(maxDepth)))).toEqual(['shape'])
  })

  test('[R9] brackets inside texts are no levels', () => {
    const text = JSON.stringify({ ...valid(), title: `"${'[{'.repeat(50)}\\` })
    expect(readStory(text).ok).toBe(true)
  })

  test.each(['sources', 'entities', 'claims', 'events', 'chapters'] as const)(
    '[R10] too many %s are counted and not looked at',
    (section) => {
      const limit = listLimits[section]
      const reading = parseStory({ ...valid(), [section]: Array(limit + 1).fill({}) })
      expect(messagesOf(reading)).toEqual([
        `${section}: ${limit + 1} entries; at most ${limit} are read.`,
      ])
    },
  )

  test('[R10] all lists that are too long are told at once', () => {
    const reading = parseStory({ ...valid(), entities: Array(1001), claims: Array(2 ** 32 - 1) })
    expect(codesOf(reading)).toEqual(['too-many', 'too-many'])
  })

  test('[R10] inner lists, fields and values are bounded as well', () => {
    const cite = Array(maxItems + 1).fill(0)
    expect(codesOf(parseStory({ ...valid(), claims: [{ cite }] }))).toEqual(['too-many'])
    const fields = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`f${index}`, 0]))
    expect(codesOf(parseStory({ ...valid(), ...fields }))).toEqual(['too-many'])
    const shared = Array(maxItems).fill(Array(maxItems).fill(0))
    expect(codesOf(parseStory({ ...valid(), x: shared }))).toEqual(['too-large'])
  })

  test('[R11] at most a thousand errors are told, and how many more there are', () => {
    const claims = Array.from({ length: 200 }, () => ({}))
    const reading = parseStory({ ...valid(), claims })
    expect(codesOf(reading)).toHaveLength(maxProblems + 1)
    expect(messagesOf(reading).at(-1)).toBe(': 400 more problems are not listed; mend these first.')
  })

  test('[R12] hostile names do not make suggestions slow', () => {
    const name = (index: number) => `${'a'.repeat(58)}${String(index).padStart(6, '0')}`
    const entities = Array.from({ length: 1000 }, (_, index) => ({
      id: name(index),
      kind: 'group',
      name: 'G',
      role: 'R',
    }))
    const claims = Array.from({ length: 60 }, (_, index) => ({ subject: name(900_000 + index) }))
    const messages = messagesOf(parseStory({ ...valid(), entities, claims }))
    const told = messages.filter((message) => message.includes('Did you mean'))
    expect(messages.filter((message) => message.includes('no entity'))).toHaveLength(60)
    expect(told.length).toBeGreaterThan(10)
    expect(told.length).toBeLessThan(30)
  })
})

describe('what is not a story at all', () => {
  test('[R13] what is not JSON is told with its line', () => {
    const text = '{\n  "id": "a",\n  "title": "b"\n  "summary": "c"\n}'
    expect(messagesOf(readStory(text))).toEqual([
      ': the file is not JSON near line 4, column 3. Look for a missing comma, a comma too many or a missing quotation mark.',
    ])
    expect(codesOf(readStory(''))).toEqual(['not-json'])
    expect(codesOf(readStory('<!doctype html><title>404</title>'))).toEqual(['not-json'])
  })

  test('[R14] a newer version is the only problem, whatever else is in the file', () => {
    const reading = parseStory({ schemaVersion: 2, entities: Array(9999), deep: nested(40) })
    expect(codesOf(reading)).toEqual(['newer-version'])
    expect(messagesOf(reading)[0]).toContain('Open it with a newer Saywho')
  })

  test('a version before the first is a wrong shape', () => {
    for (const schemaVersion of [0, -1, 1.5, '1', null]) {
      expect(messagesOf(parseStory({ ...valid(), schemaVersion }))[0]).toMatch(/^schemaVersion: /)
    }
  })

  test('a byte order mark before the text is passed over', () => {
    expect(readStory(`\ufeff${JSON.stringify(valid())}`).ok).toBe(true)
  })
})

describe('values that fight back', () => {
  const thrower = () => {
    throw new Error('hostile')
  }
  const throwing = { enumerable: true, get: thrower }
  const cyclic: Anything = valid()
  cyclic.entities = [cyclic]
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  const traps: ProxyHandler<object> = { get: thrower, ownKeys: thrower, getPrototypeOf: thrower }
  const throwsProxy = {
    get() {
      throw new Proxy({}, traps)
    },
  }
  const hostile: Record<string, unknown> = {
    'a cycle': cyclic,
    'a getter that throws': Object.defineProperty(valid(), 'title', throwing),
    'a version that throws': Object.defineProperty({}, 'schemaVersion', throwing),
    'a proxy that throws': new Proxy({}, traps),
    'a proxy that throws a proxy': new Proxy({}, throwsProxy),
    'a revoked proxy': revoked.proxy,
    'a function with traps': { ...valid(), title: new Proxy(thrower, traps) },
    'a list with a false length': { ...valid(), claims: new Proxy([], { get: () => 1e9 }) },
    'a length that throws': { ...valid(), claims: new Proxy([], { get: thrower }) },
    'a class': class {},
    'a symbol': Symbol('x'),
    'a big number': 10n,
    nothing: undefined,
    'texts with other things in them': {
      ...valid(),
      title: Symbol('x'),
      summary: 10n,
      id: new Date(),
    },
  }

  test.each(Object.keys(hostile))('[R15] %s is refused and never thrown', (name) => {
    const codes = codesOf(parseStory(hostile[name]))
    expect(codes.length).toBeGreaterThan(0)
  })

  test('[R16] a key named __proto__ is an unknown field and touches nothing', () => {
    const text = JSON.stringify({ ...valid(), x: 1 }).replace(
      '"x":1',
      '"__proto__":{"polluted":true}',
    )
    expect(messagesOf(readStory(text))).toEqual(['__proto__: no field "__proto__" is known here.'])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('[R16] a value that is only inherited is not there', () => {
    const { title: _, ...rest } = valid()
    const heir = Object.assign(Object.create({ title: 'Inherited' }), rest)
    expect(messagesOf(parseStory(heir))).toEqual([
      'title: this field is missing. The title of the story.',
    ])
  })

  test('a getter that answers differently each time is asked once', () => {
    let answers = 0
    const value = Object.defineProperty(valid(), 'title', {
      enumerable: true,
      get: () => (answers++ === 0 ? 'A title' : '\u202e'),
    })
    const reading = parseStory(value)
    expect(reading.ok && reading.story.title).toBe('A title')
  })
})

describe('what comes of a file', () => {
  const file = () => readFileSync(new URL('./cases/everything.json', import.meta.url), 'utf8')

  test('[R17] defaults are put in: direction, the stance of the kind, empty lists', () => {
    const reading = readStory(file())
    if (!reading.ok) throw new Error('refused')
    const [met, criticised, denied] = reading.story.claims
    expect(met?.direction).toBe('mutual')
    expect(criticised?.direction).toBe('directed')
    expect(criticised?.stance).toBe('against')
    expect(denied?.stance).toBe('between')
    expect(criticised?.responses).toEqual([])
    expect(reading.story.entities[1]?.aliases).toEqual([])
  })

  test('[R18] voices are the document, an entity or somebody without a name', () => {
    const reading = readStory(file())
    expect(reading.ok && reading.story.claims.map(({ voice }) => voice)).toEqual([
      { by: 'document' },
      { by: 'entity', entity: 'dockers', via: 'gazette' },
      { by: 'unnamed', description: 'people close to the mayor' },
      { by: 'document' },
    ])
  })

  test('[R19] the mentions of a text become segments, with the spaces between them kept', () => {
    const reading = readStory(file())
    expect(reading.ok && reading.story.chapters[0]?.paragraphs[0]?.segments).toEqual([
      { text: 'Ana Bell', entity: 'mayor-bell' },
      { text: ' met ' },
      { text: 'the dockers', entity: 'dockers' },
      { text: ' for ' },
      { text: 'an hour', event: 'quay-talks' },
      { text: '.' },
    ])
  })

  test('[R20] a field that is left out is left out of the story', () => {
    const reading = readStory(file())
    if (!reading.ok) throw new Error('refused')
    expect(Object.keys(reading.story.entities[2] ?? {})).not.toContain('country')
    expect(Object.keys(reading.story.claims[1] ?? {})).not.toContain('event')
  })

  test('[R21] texts are in NFC and the story is frozen', () => {
    const reading = readStory(file().replaceAll('Ana Bell', 'A\u0301na Bell'))
    if (!reading.ok) throw new Error('refused')
    expect(reading.story.entities[0]?.name).toBe('Ána Bell')
    expect(() => {
      Object.assign(reading.story.entities[0] ?? {}, { name: 'other' })
    }).toThrow(TypeError)
  })

  test('[R22] faults of every sort are told at once', () => {
    const story = JSON.parse(file())
    story.claims[0].object = 'docker'
    story.claims[0].when = '2020-02-30'
    story.claims[0].modality = 'sayd'
    story.claims[0].extra = 1
    expect(codesOf(parseStory(story)).sort()).toEqual([
      'bad-date',
      'dangling-id',
      'shape',
      'unknown-field',
    ])
  })
})

test('the story of this repository is read', () => {
  const path = new URL('../../../public/stories/after-paris/story.json', import.meta.url)
  expect(messagesOf(readStory(readFileSync(path, 'utf8')))).toEqual([])
})
