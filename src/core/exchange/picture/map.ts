/** The display list as SVG, in presentation attributes alone: what fades lies below what does not. Knows no titles. */

import type { Drawing, Emphasis } from '#core/draw/display.ts'
import { element, type Xml } from '../xml.ts'
import { badgeXml, lineXml } from './lines.ts'
import { labelXml, shapeXml } from './marks.ts'
import type { Palette } from './palette.ts'

const opacities: Readonly<Record<Emphasis, number | undefined>> = {
  full: undefined,
  half: 0.5,
  faded: 0.15,
}

const ranks: Readonly<Record<Emphasis, number>> = { faded: 0, half: 1, full: 2 }

const fadedFirst = <Part extends { readonly emphasis: Emphasis }>(parts: readonly Part[]) =>
  [...parts].sort((a, b) => ranks[a.emphasis] - ranks[b.emphasis])

const grouped = <Part extends { readonly emphasis: Emphasis }>(
  parts: readonly Part[],
  drawn: (part: Part) => readonly Xml[],
): readonly Xml[] =>
  fadedFirst(parts).map((part) =>
    element('g', { opacity: opacities[part.emphasis] }, ...drawn(part)),
  )

/** Lines, the signs of contested ties, then marks with their labels, in the drawing's own units. */
export const mapXml = ({ lines, badges, marks }: Drawing, palette: Palette): readonly Xml[] => [
  ...grouped(lines, (line) => lineXml(line, palette)),
  ...grouped(badges, (badge) => badgeXml(badge, palette)),
  ...grouped(marks, (mark) => [...shapeXml(mark, palette), ...labelXml(mark, palette)]),
]
