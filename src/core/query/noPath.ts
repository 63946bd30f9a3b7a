/** Why there is no chain between two actors of a scope, and the nearest way to have one. Asks the scope alone. */

import type { EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { type Lens, restrictionsOf } from './lens.ts'
import { pathsOf } from './paths.ts'
import { type Scope, scopeOf } from './scope.ts'
import { choicesOf, outLine, type Way, whyOut, without, withoutText } from './why.ts'
import { counted } from './wording.ts'

/** What to let go of for a chain, and the number of steps in the shortest one then. */
export type Widening = {
  readonly drop: Way['drop']
  readonly lens: Lens
  readonly steps: number
}

export type NoPath = {
  /** `out`: an end is not in scope; `apart`: both are, and nothing in scope connects them. */
  readonly reason: 'out' | 'apart'
  /** The ends that are not in scope. */
  readonly out: readonly EntityId[]
  /** Absent: nothing connects them, whatever is let go of. */
  readonly widening?: Widening
}

const stepsBetween = (index: StoryIndex, lens: Lens, from: EntityId, to: EntityId) =>
  pathsOf(scopeOf(index, lens), from, to, 1)[0]?.steps.length

/**
 * Of the ways that let go of least, the one with the shortest chain.
 * Putting outlets on the map counts as letting go, and is tried last among equals.
 */
const wideningOf = ({ index, lens }: Scope, from: EntityId, to: EntityId): Widening | undefined => {
  const things: Way['drop'] = [
    ...restrictionsOf(lens),
    ...(lens.outlets ? [] : ['outlets' as const]),
  ]
  if (stepsBetween(index, without(lens, things), from, to) === undefined) return undefined
  let best: Widening | undefined
  for (const drop of choicesOf(things)) {
    if (best && drop.length > best.drop.length) break
    const wider = without(lens, drop)
    const steps = stepsBetween(index, wider, from, to)
    if (steps !== undefined && (!best || steps < best.steps)) best = { drop, lens: wider, steps }
  }
  return best
}

/** Undefined where there is a chain, where both ends are the same, or where the story does not hold one of them. */
export const whyNoPath = (scope: Scope, from: EntityId, to: EntityId): NoPath | undefined => {
  const { entities } = scope.index
  if (from === to || !entities.has(from) || !entities.has(to)) return undefined
  if (pathsOf(scope, from, to, 1).length > 0) return undefined
  const out = [from, to].filter((end) => whyOut(scope, end) !== undefined)
  const widening = wideningOf(scope, from, to)
  return { reason: out.length > 0 ? 'out' : 'apart', out, ...(widening ? { widening } : {}) }
}

/** "No chain of claims in scope connects them. Without the filter by stance: a chain of 2 steps." */
export const noPathLine = (scope: Scope, why: NoPath): string => {
  const { index } = scope
  const outs = why.out.flatMap((end) => whyOut(scope, end) ?? [])
  const head =
    outs.length > 0
      ? outs.map((one) => outLine(index, one)).join(' ')
      : 'No chain of claims in scope connects them.'
  const { widening } = why
  if (!widening) {
    return outs.length > 0
      ? `${head} No chain connects them without filters either.`
      : 'No chain of claims connects them, with or without filters: unknown, not unconnected.'
  }
  return `${head} ${withoutText(widening.drop)}: a chain of ${counted(widening.steps, 'step')}.`
}
