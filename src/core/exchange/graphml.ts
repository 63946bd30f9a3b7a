/** A scope as GraphML, for yEd, Gephi, networkx and the like. Knows nothing of places and colours. */

import type { Scope } from '#core/query/scope.ts'
import { scopeLine } from '#core/query/summary.ts'
import { mapCaution } from '#core/query/wording.ts'
import { type About, creditLine, house } from './about.ts'
import { filterLine } from './filterLine.ts'
import {
  type Facts,
  factText,
  factTypes,
  type GraphEdge,
  type GraphNode,
  graphOf,
} from './graph.ts'
import { block, element, text, type Xml, xmlFile } from './xml.ts'

type Owner = 'graph' | 'node' | 'edge'

const keyOf = (owner: Owner, name: string): string => `${owner}-${name}`

const keys = (owner: Owner, types: Readonly<Record<string, string>>): readonly Xml[] =>
  Object.entries(types).map(([name, type]) =>
    element('key', {
      id: keyOf(owner, name),
      for: owner,
      'attr.name': name,
      'attr.type': type,
    }),
  )

const data = (owner: Owner, facts: Facts): readonly Xml[] =>
  Object.entries(facts).map(([name, fact]) =>
    element('data', { key: keyOf(owner, name) }, text(factText(fact))),
  )

const nodeXml = ({ id, label, facts }: GraphNode): Xml =>
  block('node', { id }, data('node', { label, ...facts }))

/** The schema wants a name token for an id, and a tilde is none; no id of a story has a dot. */
const edgeIdOf = (id: string): string => id.replaceAll('~', '.')

/** Many readers know only graphs whose edges all have a direction or all have none, so what is mutual goes there and back. */
const edgeXml = (edge: GraphEdge): readonly Xml[] => {
  const id = edgeIdOf(edge.id)
  const content = data('edge', { weight: edge.weight, ...edge.facts })
  const { source, target } = edge
  const there = block('edge', { id, source, target }, content)
  if (edge.isDirected) return [there]
  return [there, block('edge', { id: `${id}.back`, source: target, target: source }, content)]
}

/**
 * Nodes are the entities in scope, edges the strands between them; lists are joined by " | ".
 * A strand's id has dots for its tildes; a mutual strand is two edges, the second with `.back` behind its id.
 */
export const toGraphml = (scope: Scope, about: About): string => {
  const { nodes, edges } = graphOf(scope)
  const filter = filterLine(scope)
  const header = {
    title: about.title,
    creator: house,
    date: about.date,
    source: about.source,
    address: about.url,
    ...(filter === '' ? {} : { filter }),
  }
  const headerTypes = Object.fromEntries(Object.keys(header).map((name) => [name, 'string']))
  const description = `${about.title}. ${scopeLine(scope)}. ${mapCaution} ${creditLine(about)}`
  return xmlFile(
    block(
      'graphml',
      {
        xmlns: 'http://graphml.graphdrawing.org/xmlns',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation':
          'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
      },
      [
        element('desc', {}, text(description)),
        ...keys('graph', headerTypes),
        ...keys('node', { label: 'string', ...factTypes.node }),
        ...keys('edge', { weight: 'int', ...factTypes.edge }),
        block('graph', { id: scope.index.story.id, edgedefault: 'directed' }, [
          ...data('graph', header),
          ...nodes.map(nodeXml),
          ...edges.flatMap(edgeXml),
        ]),
      ],
    ),
  )
}
