import fc from 'fast-check'
import Graph from 'graphology'
import { parse } from 'graphology-graphml'
import { describe, expect, test } from 'vitest'
import { anyNasty } from './anyNasty.ts'
import { block, element, numberText, text, xmlFile } from './xml.ts'

const readable = (value: string): string =>
  value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')

const graphOf = (id: string, content: string): string =>
  xmlFile(
    block('graphml', {}, [
      element('key', { id: 'k', for: 'node', 'attr.name': 'k', 'attr.type': 'string' }),
      block('graph', {}, [element('node', { id }, element('data', { key: 'k' }, text(content)))]),
    ]),
  )

describe('xml', () => {
  test('[X1] any text reads back as it was, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(anyNasty, anyNasty, (id, content) => {
        const graph = parse(Graph, graphOf(id, content))
        expect(graph.nodes()).toEqual([readable(id)])
        expect(graph.getNodeAttribute(readable(id), 'k')).toBe(readable(content))
      }),
    )
  })

  test('[X2] an attribute without a value is not written', () => {
    expect(element('a', { b: undefined, c: '' })).toBe('<a c=""/>')
  })

  test('[X3] numbers have at most two decimals and no exponent', () => {
    expect([1 / 3, -0, 1e-9, 12, Number.NaN, Number.POSITIVE_INFINITY].map(numberText)).toEqual([
      '0.33',
      '0',
      '0',
      '12',
      '0',
      '0',
    ])
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(numberText(value)).toMatch(/^-?\d+(\.\d{1,2})?$/)
      }),
    )
  })
})
