import fc from 'fast-check'
import Graph from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { describe, expect, test } from 'vitest'
import { anyStoryAndLens } from '#core/query/anyStory.ts'
import { openLens } from '#core/query/lens.ts'
import { lensWith } from '#core/query/sample.ts'
import { sample } from '#core/query/sampleStory.ts'
import { type Scope, scopeOf, tiesInScope } from '#core/query/scope.ts'
import type { Strand } from '#core/query/ties.ts'
import type { About } from './about.ts'
import { anyNastyIndex } from './anyNasty.ts'
import { toCytoscapeJson } from './cytoscape.ts'
import { toGexf } from './gexf.ts'
import { factText, factTypes, graphOf } from './graph.ts'
import { toGraphml } from './graphml.ts'
import { gridPlaces } from './sampleDrawing.ts'

const about: About = {
  title: 'Sample & more',
  heading: '',
  url: 'https://example.org/sample/?a=1&b=2',
  date: '2026-11-22',
  source: 'A <digest>',
}

const readable = (value: string): string =>
  value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')

const strandsIn = (scope: Scope) => tiesInScope(scope).flatMap((tie) => tie.strands)
const shownIn = (scope: Scope) =>
  [...scope.entities].flatMap(([id, presence]) => (presence === 'in' ? [id] : []))

const typed = (types: Readonly<Record<string, string>>, facts: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      types[name] === 'string' ? readable(factText(fact as string)) : fact,
    ]),
  )

const strandId = ({ id }: Strand): string => id
const dotted = ({ id }: Strand): string => id.replaceAll('~', '.')

type Edge = readonly [id: string, from: string, to: string, isDirected: boolean]

/** What readers shall find of a strand: GraphML writes a mutual one there and back. */
const edgesInGraphml = (strand: Strand): readonly Edge[] => {
  const { from, to, direction } = strand
  const id = dotted(strand)
  const there: Edge = [id, from, to, true]
  return direction === 'directed' ? [there] : [there, [`${id}.back`, to, from, true]]
}

const edgesInGexf = (strand: Strand): readonly Edge[] => [
  [strand.id, strand.from, strand.to, strand.direction === 'directed'],
]

const byId = (edges: readonly Edge[]) => [...edges].sort(([a], [b]) => (a < b ? -1 : 1))

describe.each([
  {
    format: 'GraphML',
    write: toGraphml,
    read: parseGraphml,
    idOf: dotted,
    edgesOf: edgesInGraphml,
  },
  { format: 'GEXF', write: toGexf, read: parseGexf, idOf: strandId, edgesOf: edgesInGexf },
])('$format', ({ write, read, idOf, edgesOf }) => {
  test('[X4] nodes are the entities in scope, edges its strands, each by its id and with its direction', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const scope = scopeOf(index, lens)
        const graph = read(Graph, write(scope, about))
        expect(graph.nodes()).toEqual(shownIn(scope))
        const found = graph.mapEdges(
          (id, _, from, to): Edge => [id, from, to, graph.isDirected(id)],
        )
        expect(byId(found)).toEqual(byId(strandsIn(scope).flatMap(edgesOf)))
      }),
      { numRuns: 60 },
    )
  })

  test('[X5] every fact reads back in its type, however hostile its text', () => {
    fc.assert(
      fc.property(anyNastyIndex, (index) => {
        const scope = scopeOf(index, openLens)
        const graph = read(Graph, write(scope, { ...about, title: index.story.title }))
        const { nodes, edges } = graphOf(scope)
        for (const { id, label, facts } of nodes) {
          const wanted = { label: readable(label), ...typed(factTypes.node, facts) }
          expect(graph.getNodeAttributes(id)).toMatchObject(wanted)
        }
        const ids = new Map(strandsIn(scope).map((strand) => [strand.id as string, idOf(strand)]))
        for (const { id, weight, facts } of edges) {
          const wanted = { weight, ...typed(factTypes.edge, facts) }
          expect(graph.getEdgeAttributes(ids.get(id))).toMatchObject(wanted)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('GraphML', () => {
  test('[X6] the file carries title, day, source, address and filter', () => {
    const scope = scopeOf(sample, lensWith({ stances: ['against'] }))
    expect(parseGraphml(Graph, toGraphml(scope, about)).getAttributes()).toMatchObject({
      title: 'Sample & more',
      creator: 'Saywho',
      date: '2026-11-22',
      source: 'A <digest>',
      address: 'https://example.org/sample/?a=1&b=2',
      filter: 'Only stands against',
    })
  })
})

describe('GEXF', () => {
  const scope = scopeOf(sample, openLens)

  test('[X6] the file carries creator, day and a description with title and source', () => {
    const attributes = parseGexf(Graph, toGexf(scope, about)).getAttributes()
    expect(attributes).toMatchObject({ creator: 'Saywho', lastModifiedDate: '2026-11-22' })
    expect(attributes['description']).toContain('Sample & more. ')
    expect(attributes['description']).toContain('A <digest>')
  })

  test('[X7] with places, nodes stand as on the map, the format’s y growing upwards; without, they have none', () => {
    const places = gridPlaces(sample)
    const graph = parseGexf(Graph, toGexf(scope, about, places))
    for (const { entity, x, y, radius } of places.marks) {
      if (!graph.hasNode(entity)) continue
      expect(graph.getNodeAttributes(entity)).toMatchObject({ x, y: -y, size: radius })
    }
    const bare = parseGexf(Graph, toGexf(scope, about))
    expect(bare.nodes().every((id) => !bare.hasNodeAttribute(id, 'x'))).toBe(true)
  })

  test('[X8] a node has the colour of its country, an edge that of its stance', () => {
    const graph = parseGexf(Graph, toGexf(scope, about))
    const colours = new Set(graph.mapNodes((_, attributes) => String(attributes['color'])))
    expect(colours.size).toBeGreaterThan(2)
    const edge = graph.findEdge((_, attributes) => attributes['stance'] === 'against')
    expect(graph.getEdgeAttribute(edge, 'color')).toBe('rgb(189,71,19)')
  })
})

describe('Cytoscape', () => {
  const read = (scope: Scope, places = gridPlaces(scope.index)) =>
    JSON.parse(toCytoscapeJson(scope, about, places))

  test('[X4] nodes are the entities in scope, edges its strands, whose ends are nodes', () => {
    fc.assert(
      fc.property(anyStoryAndLens, ([index, lens]) => {
        const scope = scopeOf(index, lens)
        const { elements } = read(scope)
        const ids = elements.nodes.map((node: { data: { id: string } }) => node.data.id)
        expect(ids).toEqual(shownIn(scope))
        const edges = elements.edges.map(({ data }: { data: Record<string, unknown> }) => [
          data['id'],
          data['source'],
          data['target'],
          data['direction'],
        ])
        expect(edges).toEqual(
          strandsIn(scope).map(({ id, from, to, direction }) => [id, from, to, direction]),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('[X7] with places, nodes stand as on the map', () => {
    const scope = scopeOf(sample, openLens)
    const [first] = gridPlaces(sample).marks
    const node = read(scope).elements.nodes[0]
    expect(node.data.id).toBe(first?.entity)
    expect(node.position).toEqual({ x: first?.x, y: first?.y })
    expect(JSON.parse(toCytoscapeJson(scope, about)).elements.nodes[0].position).toBeUndefined()
  })
})

describe('graph', () => {
  test('[X9] a claim never travels without its voice', () => {
    const { edges } = graphOf(scopeOf(sample, openLens))
    const gists = edges.flatMap(({ facts }) => facts['gists'] as readonly string[])
    expect(gists.length).toBeGreaterThan(5)
    for (const gist of gists) expect(gist).toMatch(/ \(.+\)$/)
  })

  test('[X10] every fact has a type', () => {
    const { nodes, edges } = graphOf(scopeOf(sample, openLens))
    for (const { facts } of nodes)
      expect(Object.keys(factTypes.node)).toEqual(expect.arrayContaining(Object.keys(facts)))
    for (const { facts } of edges) expect(Object.keys(factTypes.edge)).toEqual(Object.keys(facts))
  })
})
