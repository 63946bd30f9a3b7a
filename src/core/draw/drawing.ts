/** Draws a story at its places: the scope's display list. Knows no pixels, no colours, no events. */

import type { Box, Places } from '#core/place/places.ts'
import { shapeOf } from '#core/place/shapes.ts'
import type { Scope } from '#core/query/scope.ts'
import type { Dash, Strand, Tie } from '#core/query/ties.ts'
import type { StrandId } from '#core/story/ids.ts'
import type { Entity, Stance } from '#core/story/story.ts'
import { badgesOf } from './badges.ts'
import type { Curve, Drawing, DrawnLine, DrawnMark } from './display.ts'
import type { Emphases } from './emphasis.ts'
import { headsOf, strokeOf } from './heads.ts'
import { hueOf } from './hues.ts'

/** The thickness of a line in the frame's units, by stance. */
export const lineWidths: Record<Stance, number> = {
  with: 1.6,
  against: 1.6,
  between: 1.4,
  role: 1.1,
}

const initialOf = (word: string): string => {
  const bare = word.replace(/^\p{Ll}+[-’']/u, '')
  return (bare.match(/\p{L}/u)?.[0] ?? '').toUpperCase()
}

/** Two letters for a person (first and last word), the country's code for a state. */
export function codeOf(entity: Entity): string {
  if (entity.kind === 'state') return entity.country ?? ''
  if (entity.kind !== 'person') return ''
  const words = entity.name.split(/\s+/).filter(Boolean)
  const first = words[0] ?? ''
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  return initialOf(first) + initialOf(last)
}

/** What voices speak against each other about within the scope; where nothing of the tie passes, in the story. */
const isContestedIn = (scope: Scope, tie: Tie): boolean => (scope.ties.get(tie.id) ?? tie).contested

/** A line is drawn as the widest scope knows the strand; a lens changes its emphasis, not its place. */
function lineOf(
  strand: Strand,
  tie: Tie,
  curve: Curve,
  emphases: Emphases,
  scope: Scope,
  dash: Dash,
): DrawnLine {
  return {
    strand: strand.id,
    tie: tie.id,
    from: strand.from,
    to: strand.to,
    stance: strand.stance,
    dash,
    isContested: isContestedIn(scope, tie),
    curve,
    stroke: strokeOf(curve, strand),
    heads: headsOf(curve, strand),
    emphasis: emphases.lines.get(strand.id) ?? 'faded',
    isChosen: emphases.chosenTie === tie.id,
  }
}

/** What the opening view shows: the actors' frame, or the larger box that holds the outlets too. */
const viewOf = ({ frame, outletFrame }: Places, outlets: boolean): Box =>
  outlets ? outletFrame : { x: 0, y: 0, width: frame.width, height: frame.height }

/**
 * Draws a story at its places.
 * `open` is the scope of everything that stands on the map (it decides what is drawn);
 * `scope` is the reader's (its dashes win), and `emphases` says how strongly each part shows.
 * While voices are chosen, a strand of which none of them speaks is unknown and not drawn at all.
 */
export function drawingOf(open: Scope, scope: Scope, places: Places, emphases: Emphases): Drawing {
  const curves = new Map(places.strands.map((strand) => [strand.strand, strand]))
  const dashes = new Map<StrandId, Dash>()
  for (const tie of scope.ties.values())
    for (const { id, dash } of tie.strands) dashes.set(id, dash)

  const isOfSome = scope.lens.voices.length > 0
  const lines: DrawnLine[] = []
  for (const tie of open.ties.values())
    for (const strand of tie.strands) {
      const curve = curves.get(strand.id)
      const dash = dashes.get(strand.id) ?? (isOfSome ? undefined : strand.dash)
      if (curve && dash) lines.push(lineOf(strand, tie, curve, emphases, scope, dash))
    }

  const marks: DrawnMark[] = []
  for (const { entity: id, x, y, radius, label } of places.marks) {
    const entity = open.index.entities.get(id)
    if (!entity || !open.entities.has(id)) continue
    marks.push({
      entity: id,
      name: entity.name,
      role: entity.role,
      shape: shapeOf(entity.kind),
      hue: hueOf(open.index, entity.country),
      isFilled: entity.kind === 'person' || entity.kind === 'state',
      code: codeOf(entity),
      x,
      y,
      radius,
      label,
      isOutlet: entity.kind === 'outlet',
      emphasis: emphases.marks.get(id) ?? 'faded',
      isChosen: emphases.chosenEntities.has(id),
    })
  }
  return {
    view: viewOf(places, scope.lens.outlets),
    lines,
    badges: badgesOf(lines, marks),
    marks,
  }
}
