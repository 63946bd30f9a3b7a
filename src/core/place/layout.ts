/** The layout of one sheet: many seeded drafts, searched in rounds that keep the best, then the outlets. Knows no threads and no files. */

import { type Bend, straight } from './bends.ts'
import { type Board, boardOf, type Grain, precise } from './board.ts'
import { type Chance, chanceOf } from './chance.ts'
import { placesOn } from './finish.ts'
import type { InputMark, PlaceInput } from './input.ts'
import { anywhere, place, route, settle } from './motion.ts'
import type { Box, Places } from './places.ts'
import { anneal, type Schedule } from './search.ts'
import { scatter } from './start.ts'

/** Where a search stood: plain data, in the order of the board's spots and links. Costs compare within a round only. */
export type Draft = {
  readonly seed: number
  readonly cost: number
  readonly spots: readonly { readonly x: number; readonly y: number; readonly option: number }[]
  readonly bends: readonly Bend[]
}

/** A search of the best `of` drafts so far; the first round makes them. */
export type Round = Schedule & Grain & { readonly of: number }

/** How much work goes into a layout. The cost of a draft in an early round tells well what will come of it. */
export type Effort = { readonly rounds: readonly Round[]; readonly outlets: Schedule }

export const fullEffort: Effort = {
  rounds: [
    { of: 8, isRough: true, strict: 0.4, moves: 300_000, hot: 8, cold: 0.4 },
    { of: 3, ...precise, moves: 60_000, hot: 0.8, cold: 0.02 },
  ],
  outlets: { moves: 60_000, hot: 4, cold: 0.02 },
}

/** Simulations that a first draft chooses from. */
const startsPerDraft = 40

const isActor = ({ isOutlet }: InputMark): boolean => !isOutlet

const frameBox = ({ frame }: PlaceInput): Box => ({ x: 0, y: 0, ...frame })

/** The board of the actors alone: their places do not depend on the outlets. */
const actorBoardOf = (input: PlaceInput, grain: Grain): Board =>
  boardOf({ ...input, marks: input.marks.filter(isActor) }, frameBox(input), grain)

function restore(board: Board, draft: Draft): void {
  board.spots.forEach((spot, at) => {
    Object.assign(spot, draft.spots[at])
    settle(spot)
  })
  board.links.forEach((link, at) => {
    link.bend = draft.bends[at] ?? straight
    route(link, board.grain)
  })
}

function searched(board: Board, seed: number, round: Schedule, chance: Chance): Draft {
  const cost = anneal(board, round, chance)
  return {
    seed,
    cost,
    spots: board.spots.map(({ x, y, option }) => ({ x, y, option })),
    bends: board.links.map(({ bend }) => bend),
  }
}

/** A first draft, from a seeded start. */
export function sketch(input: PlaceInput, seed: number, round: Round): Draft {
  const board = actorBoardOf(input, round)
  const chance = chanceOf(seed)
  scatter(board, startsPerDraft, chance)
  return searched(board, seed, round, chance)
}

/** A draft, searched on. */
export function refine(input: PlaceInput, draft: Draft, round: Round): Draft {
  const board = actorBoardOf(input, round)
  restore(board, draft)
  return searched(board, draft.seed, round, chanceOf(draft.seed + 1000 * round.of))
}

/** Adds the outlets to the actors' draft, in the room that is left and in the band around the frame. */
export function addOutlets(input: PlaceInput, draft: Draft, schedule: Schedule): Places {
  const actors = actorBoardOf(input, precise)
  restore(actors, draft)
  const board = boardOf(input, input.outletFrame, precise, isActor)
  const spots = new Map(actors.spots.map((spot) => [spot.mark.entity, spot]))
  const bends = new Map(actors.links.map(({ strands, bend }) => [strands[0]?.strand, bend]))
  for (const spot of board.spots) {
    const actor = spots.get(spot.mark.entity)
    if (actor) Object.assign(spot, { x: actor.x, y: actor.y, option: actor.option })
  }
  for (const link of board.links) link.bend = bends.get(link.strands[0]?.strand) ?? straight
  const chance = chanceOf(draft.seed)
  for (const spot of board.spots)
    if (!spot.isFixed) {
      const { x, y } = anywhere(board, chance)
      place(spot, x, y, board)
    }
  anneal(board, schedule, chance)
  return placesOn(board, input)
}

/** The cheaper drafts first; of equals the one of the lower seed. */
const byCost = (a: Draft, b: Draft): number => a.cost - b.cost || a.seed - b.seed

type Step = { readonly seed: number; readonly draft?: Draft }

/** What a round begins from: seeds in the first, the best of the last round's drafts in the others. */
const stepsOf = (round: Round, drafts: readonly Draft[] | undefined): readonly Step[] =>
  drafts
    ? [...drafts]
        .sort(byCost)
        .slice(0, round.of)
        .map((draft) => ({ seed: draft.seed, draft }))
    : Array.from({ length: round.of }, (_, at) => ({ seed: at + 1 }))

function bestOf(drafts: readonly Draft[] | undefined): Draft {
  const best = drafts && [...drafts].sort(byCost)[0]
  if (!best) throw new Error('A layout needs at least one round of at least one draft.')
  return best
}

/** The whole layout, here and now: the same input and effort give the same places. */
export function layoutOf(input: PlaceInput, effort: Effort = fullEffort): Places {
  let drafts: Draft[] | undefined
  for (const round of effort.rounds)
    drafts = stepsOf(round, drafts).map(({ seed, draft }) =>
      draft ? refine(input, draft, round) : sketch(input, seed, round),
    )
  return addOutlets(input, bestOf(drafts), effort.outlets)
}

/** Who does the steps of a layout elsewhere, handed plain data. */
export type Hands = {
  readonly sketch: (...asked: Parameters<typeof sketch>) => Promise<Draft>
  readonly refine: (...asked: Parameters<typeof refine>) => Promise<Draft>
  readonly addOutlets: (...asked: Parameters<typeof addOutlets>) => Promise<Places>
}

/** The same places as `layoutOf`, whoever's hands do the steps and in whatever order they finish. */
export async function layoutBy(
  hands: Hands,
  input: PlaceInput,
  effort: Effort = fullEffort,
): Promise<Places> {
  let drafts: Draft[] | undefined
  for (const round of effort.rounds)
    drafts = await Promise.all(
      stepsOf(round, drafts).map(({ seed, draft }) =>
        draft ? hands.refine(input, draft, round) : hands.sketch(input, seed, round),
      ),
    )
  return hands.addOutlets(input, bestOf(drafts), effort.outlets)
}
