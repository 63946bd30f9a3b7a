import { expect, it } from 'vitest'
import { claim, entity } from '#core/query/sample.ts'
import { tiesOf } from '#core/query/ties.ts'
import { placeInputOf } from './input.ts'
import { type Effort, fullEffort, layoutOf } from './layout.ts'
import { readabilityOf } from './readability.ts'
import type { Screen } from './sheet.ts'

/** A tenth of the work of a build, enough for a small story. */
const little: Effort = {
  rounds: fullEffort.rounds.map((round) => ({
    ...round,
    of: Math.min(round.of, 2),
    moves: round.moves / 10,
  })),
  outlets: { ...fullEffort.outlets, moves: 2_000 },
}

const names = ['ann', 'bob', 'cyd', 'dan', 'eve', 'fay', 'gus', 'hal']
const entities = [
  ...names.map((name) => entity(name, { name: `${name} Longer-Name` })),
  entity('paper', { kind: 'outlet', name: 'Paper' }),
]
const claims = [
  ...names.slice(1).map((name) => claim(`hub-${name}`, 'ann', name, { stance: 'with' })),
  claim('back', 'bob', 'ann', { stance: 'against' }),
  claim('ring', 'cyd', 'dan', { stance: 'between' }),
  claim('ring-2', 'eve', 'fay', { stance: 'against' }),
  claim('quote', 'paper', 'ann', { stance: 'between' }),
]
const strands = [...tiesOf(claims).values()].flatMap(({ strands }) =>
  strands.map(({ id, ...strand }) => ({ ...strand, strand: id })),
)
const inputFor = (screen: Screen) =>
  placeInputOf(entities, strands, screen, (text, size) => text.length * size * 0.56)

for (const screen of ['wide', 'tall'] as const) {
  it(`[PL8] the ${screen} layout of a story is the same on two runs`, () => {
    expect(layoutOf(inputFor(screen), little)).toEqual(layoutOf(inputFor(screen), little))
  })

  it(`[PL9] on the ${screen} map nothing covers anything and no line runs through a third mark`, () => {
    const input = inputFor(screen)
    const { frame, ...places } = layoutOf(input, little)
    const actors = input.marks.filter(({ isOutlet }) => !isOutlet)
    const figures = readabilityOf(places, actors, input.strands, { x: 0, y: 0, ...frame })
    expect(figures).toMatchObject({
      marksTouching: 0,
      labelsOnLabels: 0,
      labelsOnMarks: 0,
      strandsThroughMarks: 0,
      lanesTouching: 0,
      outside: 0,
    })
  })

  it(`[PL10] the actors of the ${screen} map stand where they stand without outlets`, () => {
    const input = inputFor(screen)
    const without = { ...input, marks: input.marks.filter(({ isOutlet }) => !isOutlet) }
    const spots = (places: ReturnType<typeof layoutOf>) =>
      places.marks.filter(({ entity }) => entity !== 'paper').map(({ x, y }) => [x, y])
    const strandsLeft = without.strands.filter(({ from }) => from !== 'paper')
    expect(spots(layoutOf(input, little))).toEqual(
      spots(layoutOf({ ...without, strands: strandsLeft }, little)),
    )
  })
}
