import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withJsonField } from './json-edit.ts'

const text = `{
  "title": "A \\"quoted\\" ] } title",
  "list": [{ "id": "a", "tags": ["x", "y"] }, {
      "id": "b"
  }],
  "n": -1.5e3
}
`

describe('one value of a JSON text is set', () => {
  test('[CM3] a value is replaced where it stands, and nothing else is touched', () => {
    expect(withJsonField(text, ['list', 0], 'tags', [1])).toBe(
      text.replace('["x", "y"]', '[\n    1\n  ]'),
    )
    expect(withJsonField(text, [], 'n', 7)).toBe(text.replace('-1.5e3', '7'))
  })

  test('[CM3] a new field becomes the last of its object', () => {
    expect(withJsonField(text, ['list', 1], 'id2', 'c')).toBe(
      text.replace('"id": "b"', '"id": "b",\n      "id2": "c"'),
    )
  })

  test('where there is no such object, it throws', () => {
    expect(() => withJsonField(text, ['list', 2], 'id', 'c')).toThrow('list.2')
  })

  test('[CM3] whatever the JSON, the outcome is the value with that field', {
    timeout: 30_000,
  }, () => {
    const inner = fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      fc.jsonValue(),
      { minKeys: 1 },
    )
    const indent = fc.constantFrom(undefined, 2, '\t')
    fc.assert(
      fc.property(
        inner,
        fc.string().filter((key) => key !== '__proto__'),
        fc.jsonValue(),
        indent,
        (object, name, value, space) => {
          const before = { before: [1, '}'], list: [null, object], after: { '"': ']' } }
          const after = withJsonField(JSON.stringify(before, null, space), ['list', 1], name, value)
          expect(JSON.parse(after)).toEqual(
            JSON.parse(JSON.stringify({ ...before, list: [null, { ...object, [name]: value }] })),
          )
        },
      ),
      { numRuns: 1000 },
    )
  })
})
