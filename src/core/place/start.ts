/** A first scatter of the spots: a force simulation from seeded chance, fitted to the bounds. Knows distances only, not what a reader minds. */

import type { Board, Link, Spot } from './board.ts'
import type { Chance } from './chance.ts'
import type { Point } from './geometry.ts'
import { crossingCost } from './linkCosts.ts'
import { place, route, settle } from './motion.ts'

const rounds = 300
const charge = 0.17
/** Of a body's speed, kept from one round to the next. */
const glide = 0.6

type Body = { x: number; y: number; vx: number; vy: number }

/** All bodies push each other off, the less the further apart they are; distances are in liked lengths of a link. */
function pushApart(bodies: readonly Body[], heat: number): void {
  bodies.forEach((one, at) => {
    for (let other = at + 1; other < bodies.length; other++) {
      const two = bodies[other] as Body
      const dx = one.x - two.x
      const dy = one.y - two.y
      const push = (charge * heat) / Math.max(0.01, dx * dx + dy * dy)
      one.vx += dx * push
      one.vy += dy * push
      two.vx -= dx * push
      two.vy -= dy * push
    }
  })
}

/** A link pulls its ends to a length of 1; the end with fewer links gives way. */
function pullTogether(links: readonly Link[], bodyOf: (spot: Spot) => Body, heat: number): void {
  for (const { from, to } of links) {
    const one = bodyOf(from)
    const two = bodyOf(to)
    const dx = two.x + two.vx - one.x - one.vx || 0.001
    const dy = two.y + two.vy - one.y - one.vy || 0.001
    const length = Math.sqrt(dx * dx + dy * dy)
    const few = Math.min(from.links.length, to.links.length)
    const pull = (heat * (length - 1)) / length / few
    const share = from.links.length / (from.links.length + to.links.length)
    one.vx += dx * pull * (1 - share)
    one.vy += dy * pull * (1 - share)
    two.vx -= dx * pull * share
    two.vy -= dy * pull * share
  }
}

function simulated({ spots, links }: Board, chance: Chance): readonly Body[] {
  const span = Math.sqrt(spots.length)
  const bodies = spots.map(
    (): Body => ({ x: chance.unit() * span, y: chance.unit() * span, vx: 0, vy: 0 }),
  )
  const bodyOf = (spot: Spot): Body => bodies[spot.index] as Body
  for (let round = 0; round < rounds; round++) {
    const heat = 0.001 ** (round / rounds)
    pushApart(bodies, heat)
    pullTogether(links, bodyOf, heat)
    for (const body of bodies) {
      body.vx = (body.vx - (body.x - span / 2) * 0.01 * heat) * glide
      body.vy = (body.vy - (body.y - span / 2) * 0.01 * heat) * glide
      body.x += body.vx
      body.y += body.vy
    }
  }
  return bodies
}

/** Places every spot by a simulation of them all, stretched to the bounds. */
function scatterOnce(board: Board, chance: Chance): void {
  const { spots, bounds } = board
  const bodies = simulated(board, chance)
  const xs = bodies.map(({ x }) => x)
  const ys = bodies.map(({ y }) => y)
  const left = Math.min(...xs)
  const top = Math.min(...ys)
  const width = Math.max(...xs) - left || 1
  const height = Math.max(...ys) - top || 1
  for (const spot of spots) {
    const { x, y } = bodies[spot.index] as Body
    const across = bounds.x + bounds.width * (0.06 + (0.88 * (x - left)) / width)
    const down = bounds.y + bounds.height * (0.06 + (0.88 * (y - top)) / height)
    place(spot, across, down, board)
    settle(spot)
  }
}

function crossingsOf(board: Board): number {
  const { links } = board
  for (const link of links) route(link, board.grain)
  let sum = 0
  for (const one of links)
    for (const other of links) if (other.index > one.index) sum += crossingCost(one, other, board)
  return sum
}

/** Places every spot: of `tries` simulations, the one whose links cross least. */
export function scatter(board: Board, tries: number, chance: Chance): void {
  const { spots } = board
  let least = Number.POSITIVE_INFINITY
  let best: readonly Point[] = []
  for (let at = 0; at < tries; at++) {
    scatterOnce(board, chance)
    const crossings = crossingsOf(board)
    if (crossings >= least) continue
    least = crossings
    best = spots.map(({ x, y }) => ({ x, y }))
  }
  spots.forEach((spot, at) => {
    Object.assign(spot, best[at])
    settle(spot)
  })
}
