/** A story's map and those that other layouts make of it, figure by figure. Knows which way each figure is better, and what a map must keep. */

import type { PlaceInput } from '#core/place/input.ts'
import { placesAt } from '#core/place/outsiders.ts'
import type { Box, Places, StoryPlaces } from '#core/place/places.ts'
import { type Readability, readabilityOf } from '#core/place/readability.ts'
import type { Screen } from '#core/place/sheet.ts'
import type { Story } from '#core/story/story.ts'
import { type PeerName, peerNames, pointsBy } from './peers.ts'
import { storyInputOf } from './places.ts'

type Figure = keyof Readability

/** What each figure is called, which way it is better, and the value a map must have, if any. */
const figures: Record<
  Figure,
  { readonly name: string; readonly isMore?: true; readonly must?: 0 }
> = {
  marksTouching: { name: 'marks touching', must: 0 },
  labelsOnLabels: { name: 'labels on labels', must: 0 },
  labelsOnMarks: { name: 'labels on marks', must: 0 },
  strandsThroughMarks: { name: 'strands through marks', must: 0 },
  lanesTouching: { name: 'lanes touching', must: 0 },
  outside: { name: 'out of the frame', must: 0 },
  strandsThroughLabels: { name: 'strands through labels' },
  crossings: { name: 'crossings' },
  alongside: { name: 'length side by side' },
  leastAngle: { name: 'least angle', isMore: true },
  leastEndGap: { name: 'least end gap', isMore: true },
  lengthSpread: { name: 'spread of lengths' },
}
const figureNames = Object.keys(figures) as readonly Figure[]

/** The room the map has at the opening view, in CSS pixels, and the sheet it takes there. */
const openingViews = [
  { device: '1440 × 900', screen: 'wide', width: 1000, height: 700 },
  { device: '820 × 1180', screen: 'tall', width: 480, height: 1000 },
  { device: '390 × 844', screen: 'tall', width: 390, height: 590 },
] as const
const leastLabel = 11

const seeds = 10

export type Comparison = {
  readonly screen: Screen
  readonly ours: Readability
  readonly withOutlets: Readability
  /** The best of all seeds, each figure for itself: a map that need not exist. */
  readonly peers: Readonly<Record<PeerName, Readability>>
  readonly labels: readonly { readonly device: string; readonly pixels: number }[]
}

const isBetter = (figure: Figure, one: Readability, other: Readability): boolean =>
  figures[figure].isMore ? one[figure] > other[figure] : one[figure] < other[figure]

function bestOf(all: readonly Readability[]): Readability {
  const [first, ...others] = all
  if (!first) throw new Error('There is nothing to compare.')
  const best: Record<Figure, number> = { ...first }
  for (const other of others)
    for (const figure of figureNames)
      if (isBetter(figure, other, best)) best[figure] = other[figure]
  return best
}

function peerOf(peer: PeerName, input: PlaceInput): Readability {
  return bestOf(
    Array.from({ length: seeds }, (_, seed) =>
      figuresOf(input, placesAt(input, pointsBy(peer, input, seed + 1))),
    ),
  )
}

const figuresOf = (input: PlaceInput, places: Places, bounds?: Box): Readability =>
  readabilityOf(
    places,
    input.marks.filter(({ isOutlet }) => bounds || !isOutlet),
    input.strands,
    bounds ?? { x: 0, y: 0, ...input.frame },
  )

const labelsOf = (screen: Screen, { frame, marks }: Places): Comparison['labels'] =>
  openingViews
    .filter((view) => view.screen === screen)
    .map(({ device, width, height }) => ({
      device,
      pixels:
        Math.min(width / frame.width, height / frame.height) *
        Math.min(...marks.map(({ label }) => label.size)),
    }))

/** One comparison for each sheet. */
export async function comparisonOf(
  story: Pick<Story, 'entities' | 'claims'>,
  places: StoryPlaces,
): Promise<readonly Comparison[]> {
  const inputs = await storyInputOf(story)
  return (['wide', 'tall'] as const).map((screen) => ({
    screen,
    ours: figuresOf(inputs[screen], places[screen]),
    withOutlets: figuresOf(inputs[screen], places[screen], places[screen].outletFrame),
    peers: Object.fromEntries(
      peerNames.map((peer) => [peer, peerOf(peer, inputs[screen])]),
    ) as Comparison['peers'],
    labels: labelsOf(screen, places[screen]),
  }))
}

/** What a map breaks of what it must keep, and where another layout is ahead of it; a sentence each. */
export function faultsIn({
  screen,
  ours,
  withOutlets,
  peers,
  labels,
}: Comparison): readonly string[] {
  const broken = figureNames.flatMap((figure) =>
    figures[figure].must === undefined
      ? []
      : [
          { what: `the ${screen} map`, value: ours[figure] },
          { what: `the ${screen} map with its outlets`, value: withOutlets[figure] },
        ]
          .filter(({ value }) => value > 0)
          .map(
            ({ what, value }) => `${what} has ${value} ${figures[figure].name}; it must have none.`,
          ),
  )
  const small = labels
    .filter(({ pixels }) => pixels < leastLabel - 0.01)
    .map(
      ({ device, pixels }) =>
        `the labels of the ${screen} map are ${pixels.toFixed(1)} pixels on ${device}; they must be ${leastLabel}.`,
    )
  const behind = peerNames.flatMap((peer) =>
    figureNames
      .filter((figure) => isBetter(figure, peers[peer], ours))
      .map(
        (figure) =>
          `on the ${screen} map ${peer} is ahead in ${figures[figure].name}: ${shown(peers[peer][figure])} against ${shown(ours[figure])}.`,
      ),
  )
  return [...broken, ...small, ...behind]
}

const shown = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 2 : 1)

/** The comparison as lines of text. */
export function tableOf({ screen, ours, withOutlets, peers, labels }: Comparison): string {
  const columns = [
    { head: 'Saywho', of: ours },
    ...peerNames.map((peer) => ({ head: peer, of: peers[peer] })),
    { head: 'with outlets', of: withOutlets },
  ]
  const row = (head: string, cells: readonly string[]): string =>
    [head.padEnd(24), ...cells.map((cell) => cell.padStart(16))].join('')
  return [
    `${screen} (of the others the best of ${seeds} seeds in each figure; labels ${labels
      .map(({ device, pixels }) => `${pixels.toFixed(1)} px on ${device}`)
      .join(', ')})`,
    row(
      '',
      columns.map(({ head }) => head),
    ),
    ...figureNames.map((figure) =>
      row(
        `${figures[figure].name}${figures[figure].isMore ? ' ↑' : ''}`,
        columns.map(({ of }) => shown(of[figure])),
      ),
    ),
  ].join('\n')
}
