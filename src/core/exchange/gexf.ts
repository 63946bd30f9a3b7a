/** A scope as GEXF 1.3, for Gephi: attributes with types, and colours and places where they are given. */

import { hueOf } from '#core/draw/hues.ts'
import type { PlacedMark, Places } from '#core/place/places.ts'
import type { Scope } from '#core/query/scope.ts'
import { scopeLine } from '#core/query/summary.ts'
import { mapCaution, stanceLabels } from '#core/query/wording.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { type About, creditLine, house } from './about.ts'
import { filterLine } from './filterLine.ts'
import {
  type Facts,
  type FactType,
  factText,
  factTypes,
  type GraphEdge,
  type GraphNode,
  graphOf,
} from './graph.ts'
import { lightPalette, type Palette } from './picture/palette.ts'
import { block, element, text, type Xml, xmlFile } from './xml.ts'

const typeNames: Readonly<Record<FactType, string>> = {
  string: 'string',
  int: 'integer',
  boolean: 'boolean',
}

const model = (owner: 'node' | 'edge'): Xml =>
  block(
    'attributes',
    { class: owner },
    Object.entries(factTypes[owner]).map(([name, type]) =>
      element('attribute', { id: name, title: name, type: typeNames[type] }),
    ),
  )

const values = (facts: Facts): Xml =>
  block(
    'attvalues',
    {},
    Object.entries(facts).map(([name, fact]) =>
      element('attvalue', { for: name, value: factText(fact) }),
    ),
  )

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16)

const colour = (hex: string): Xml =>
  element('viz:color', { r: channel(hex, 1), g: channel(hex, 3), b: channel(hex, 5) })

/** The format's y grows upwards, the map's downwards. */
const place = (mark: PlacedMark | undefined): readonly Xml[] =>
  mark
    ? [
        element('viz:size', { value: mark.radius }),
        element('viz:position', { x: mark.x, y: -mark.y, z: 0 }),
      ]
    : []

const nodeXml = (
  { id, label, facts }: GraphNode,
  index: StoryIndex,
  palette: Palette,
  mark: PlacedMark | undefined,
): Xml =>
  block('node', { id, label }, [
    values(facts),
    colour(palette.hues[hueOf(index, index.entities.get(id)?.country)]),
    ...place(mark),
  ])

type EdgeType = 'directed' | 'mutual' | 'undirected'

/**
 * The edges with their types, those of the graph's own type first: some readers take the first for the type of all.
 * Among directed edges "mutual" is what readers of either kind understand; a graph without any is undirected.
 */
const typedEdges = (edges: readonly GraphEdge[]): readonly (readonly [GraphEdge, EdgeType])[] => {
  const directed = edges.filter(({ isDirected }) => isDirected)
  const mutual = edges.filter(({ isDirected }) => !isDirected)
  const other = directed.length === 0 ? 'undirected' : 'mutual'
  return [
    ...directed.map((edge) => [edge, 'directed'] as const),
    ...mutual.map((edge) => [edge, other] as const),
  ]
}

const edgeXml = (edge: GraphEdge, palette: Palette, type: EdgeType): Xml =>
  block(
    'edge',
    {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      type,
      // Of edges between the same nodes Gephi keeps those apart that differ in kind.
      kind: edge.stance,
      label: stanceLabels[edge.stance],
      weight: edge.weight,
    },
    [values(edge.facts), colour(palette.stances[edge.stance])],
  )

/** Nodes are the entities in scope, edges the strands between them; lists are joined by " | ". Without `places` the nodes have no positions. */
export const toGexf = (
  scope: Scope,
  about: About,
  places?: Places,
  palette: Palette = lightPalette,
): string => {
  const { nodes, edges } = graphOf(scope)
  const typed = typedEdges(edges)
  const isUndirected = typed.some(([, type]) => type === 'undirected')
  const marks = new Map(places?.marks.map((mark) => [mark.entity, mark]))
  const description = [about.title, filterLine(scope), scopeLine(scope)].filter(Boolean).join('. ')
  const meta = block('meta', { lastmodifieddate: about.date }, [
    element('creator', {}, text(house)),
    element('keywords', {}, text('relationships, claims, news')),
    element('description', {}, text(`${description}. ${mapCaution} ${creditLine(about)}`)),
  ])
  const graph = block(
    'graph',
    { defaultedgetype: isUndirected ? 'undirected' : 'directed', mode: 'static' },
    [
      model('node'),
      model('edge'),
      block(
        'nodes',
        {},
        nodes.map((node) => nodeXml(node, scope.index, palette, marks.get(node.id))),
      ),
      block(
        'edges',
        {},
        typed.map(([edge, type]) => edgeXml(edge, palette, type)),
      ),
    ],
  )
  return xmlFile(
    block(
      'gexf',
      {
        xmlns: 'http://gexf.net/1.3',
        'xmlns:viz': 'http://gexf.net/1.3/viz',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
        version: '1.3',
      },
      [meta, graph],
    ),
  )
}
