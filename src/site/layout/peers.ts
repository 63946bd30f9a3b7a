/** Other layouts of the same actors and strands, to hold ours against. Knows only where they put the marks. */

import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationNodeDatum,
} from 'd3-force'
import Graph from 'graphology'
import forceatlas2 from 'graphology-layout-forceatlas2'
import { chanceOf } from '#core/place/chance.ts'
import type { Point } from '#core/place/geometry.ts'
import type { InputMark, PlaceInput } from '#core/place/input.ts'
import type { EntityId } from '#core/story/ids.ts'

export type Points = ReadonlyMap<EntityId, Point>
type Peer = (actors: readonly InputMark[], pairs: readonly Pair[], seed: number) => Points
type Pair = { readonly source: EntityId; readonly target: EntityId }

cytoscape.use(fcose)

const steps = 400

const byD3Force: Peer = (actors, pairs, seed) => {
  type Body = SimulationNodeDatum & { readonly entity: EntityId; readonly radius: number }
  const chance = chanceOf(seed)
  const bodies = actors.map(
    ({ entity, radius }): Body => ({
      entity,
      radius,
      x: chance.unit() * 600,
      y: chance.unit() * 600,
    }),
  )
  forceSimulation(bodies)
    .randomSource(chance.unit)
    .force('charge', forceManyBody().strength(-500))
    .force(
      'link',
      forceLink<Body, { source: EntityId | Body; target: EntityId | Body }>(
        pairs.map((pair) => ({ ...pair })),
      )
        .id(({ entity }) => entity)
        .distance(90),
    )
    .force(
      'collide',
      forceCollide<Body>(({ radius }) => radius + 14),
    )
    .force('centre', forceCenter(300, 300))
    .stop()
    .tick(steps)
  return new Map(bodies.map(({ entity, x, y }) => [entity, { x: x ?? 0, y: y ?? 0 }]))
}

/** fcose asks the global chance; for the time of its run that one is seeded. */
function withSeed<Value>(seed: number, run: () => Value): Value {
  const { random } = Math
  Math.random = chanceOf(seed).unit
  try {
    return run()
  } finally {
    Math.random = random
  }
}

const byFcose: Peer = (actors, pairs, seed) => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      {
        selector: 'node',
        style: { width: 'data(size)', height: 'data(size)', label: 'data(label)' },
      },
    ],
    elements: [
      ...actors.map(({ entity, radius, texts }) => ({
        data: { id: entity, size: radius * 2, label: texts[0]?.lines.join(' ') ?? '' },
      })),
      ...pairs.map(({ source, target }) => ({
        data: { id: `${source}~${target}`, source, target },
      })),
    ],
  })
  const options = {
    name: 'fcose',
    quality: 'proof',
    animate: false,
    randomize: true,
    nodeDimensionsIncludeLabels: true,
    idealEdgeLength: 90,
  }
  withSeed(seed, () => cy.layout(options as cytoscape.LayoutOptions).run())
  const points = new Map(actors.map(({ entity }) => [entity, { ...cy.$id(entity).position() }]))
  cy.destroy()
  return points
}

const byForceAtlas2: Peer = (actors, pairs, seed) => {
  const chance = chanceOf(seed)
  const graph = new Graph({ type: 'undirected' })
  for (const { entity, radius } of actors)
    graph.addNode(entity, { x: chance.unit() * 600, y: chance.unit() * 600, size: radius })
  for (const { source, target } of pairs) graph.addEdge(source, target)
  const settings = { ...forceatlas2.inferSettings(graph), adjustSizes: true }
  const found = forceatlas2(graph, { iterations: steps, settings })
  return new Map(actors.map(({ entity }) => [entity, found[entity] ?? { x: 0, y: 0 }]))
}

const peers = {
  'd3-force': byD3Force,
  'cytoscape-fcose': byFcose,
  forceatlas2: byForceAtlas2,
} as const satisfies Record<string, Peer>

export type PeerName = keyof typeof peers
export const peerNames = Object.keys(peers) as readonly PeerName[]

/** Where a peer puts the actors of an input, from a seed; in its own units. */
export function pointsBy(peer: PeerName, { marks, strands }: PlaceInput, seed: number): Points {
  const actors = marks.filter(({ isOutlet }) => !isOutlet)
  const known = new Set(actors.map(({ entity }) => entity))
  const pairs = new Map<string, Pair>()
  for (const { from, to } of strands) {
    const [source, target] = from < to ? [from, to] : [to, from]
    if (known.has(from) && known.has(to)) pairs.set(`${source}~${target}`, { source, target })
  }
  return peers[peer](actors, [...pairs.values()], seed)
}
