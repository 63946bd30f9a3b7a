/** A scope as the elements of Cytoscape and Cytoscape.js. Knows no styles. */

import type { Places } from '#core/place/places.ts'
import type { Scope } from '#core/query/scope.ts'
import { scopeLine } from '#core/query/summary.ts'
import { mapCaution } from '#core/query/wording.ts'
import { type About, house } from './about.ts'
import { filterLine } from './filterLine.ts'
import { graphOf } from './graph.ts'

/** Nodes are the entities in scope, edges the strands between them. Without `places` the nodes have no positions. */
export const toCytoscapeJson = (scope: Scope, about: About, places?: Places): string => {
  const { nodes, edges } = graphOf(scope)
  const spots = new Map(places?.marks.map(({ entity, x, y }) => [entity, { x, y }]))
  const positionOf = (id: (typeof nodes)[number]['id']) => {
    const position = spots.get(id)
    return position ? { position } : {}
  }
  const filter = filterLine(scope)
  const file = {
    format_version: '1.0',
    generated_by: house,
    target_cytoscapejs_version: '~3',
    data: {
      name: about.title,
      ...(filter === '' ? {} : { filter }),
      description: `${scopeLine(scope)}. ${mapCaution}`,
      creator: house,
      date: about.date,
      source: about.source,
      address: about.url,
    },
    elements: {
      nodes: nodes.map(({ id, label, facts }) => ({
        data: { id, label, ...facts },
        ...positionOf(id),
      })),
      edges: edges.map(({ id, source, target, weight, facts }) => ({
        data: { id, source, target, weight, ...facts },
      })),
    },
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
