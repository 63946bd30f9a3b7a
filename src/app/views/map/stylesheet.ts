/** How the canvas draws what the display list says: the same measures as the SVG's, in Cytoscape's words. */

import type { StylesheetJson } from 'cytoscape'
import { badgeRadius } from '#core/draw/badges.ts'
import { lineWidths } from '#core/draw/drawing.ts'
import { headSizes } from '#core/draw/heads.ts'
import { outlineWidth } from '#core/draw/marks.ts'
import { stances } from '#core/story/story.ts'
import { mixed, type Palette } from './palette.ts'

/** Cytoscape's own heads are 29 × 0.3 wide at scale 1; a dot's radius is 29 × 0.15. */
const dotScale = headSizes.dot.radius / 4.35
const heads = {
  with: { shape: 'triangle', scale: 1 },
  against: { shape: 'tee', scale: 1 },
  between: { shape: 'circle', scale: dotScale },
  role: { shape: 'none', scale: 1 },
} as const satisfies Record<string, { shape: string; scale: number }>

const marks = (palette: Palette): StylesheetJson => [
  {
    selector: 'node.mark',
    style: {
      width: 'data(width)',
      height: 'data(height)',
      'background-color': palette.paper,
      'border-width': 'data(border)',
      label: 'data(text)',
      'font-family': palette.family,
      'font-size': 'data(size)',
      'font-weight': 600 as never,
      'text-margin-y': 'data(drop)' as never,
      color: palette['on-hue'],
      'text-valign': 'center',
      'text-halign': 'center',
      'overlay-opacity': 0,
      'z-index': 3,
    },
  },
  { selector: 'node.shape-disc', style: { shape: 'ellipse' } },
  {
    selector: 'node.shape-square',
    style: { shape: 'round-rectangle', 'corner-radius': 'data(corner)' },
  },
  {
    selector: 'node.shape-rectangle, node.shape-tab',
    style: { shape: 'round-rectangle', 'corner-radius': 'data(corner)' },
  },
  { selector: 'node.shape-hexagon', style: { shape: 'hexagon' } },
  {
    selector: 'node.shape-ring',
    style: { shape: 'ellipse' },
  },
  ...([0, 1, 2, 3, 4, 5, 6, 7, 8] as const).flatMap((hue) => [
    {
      selector: `node.hue-${hue}`,
      style: { 'border-color': palette[`hue-${hue}`] },
    },
    {
      selector: `node.hue-${hue}.filled`,
      style: { 'background-color': palette[`hue-${hue}`] },
    },
  ]),
  {
    selector: 'node.inner',
    style: {
      width: 'data(width)',
      height: 'data(width)',
      shape: 'ellipse',
      'background-opacity': 0,
      'border-width': outlineWidth,
      events: 'no',
      'overlay-opacity': 0,
      'z-index': 3,
    },
  },
  {
    selector: 'node.mark.chosen, node.mark.lit',
    style: {
      'outline-width': 2,
      'outline-offset': 2,
      'outline-color': palette.ink,
    },
  },
]

/** A label hangs on a node of its own, which must have some size; its text stands that much away. */
const labelNode = 1

const labels = (palette: Palette): StylesheetJson => [
  {
    selector: 'node.label',
    style: {
      width: labelNode,
      height: labelNode,
      'background-opacity': 0,
      'border-width': 0,
      label: 'data(text)',
      'font-family': palette.family,
      'font-size': 'data(size)',
      'font-weight': 500 as never,
      color: palette.ink,
      'text-valign': 'center',
      'text-halign': 'center',
      'text-outline-color': palette.paper,
      'text-outline-width': 1.5,
      'text-events': 'yes',
      'overlay-opacity': 0,
      'z-index': 4,
    },
  },
  {
    selector: 'node.side-start',
    style: { 'text-halign': 'right', 'text-margin-x': -labelNode / 2 },
  },
  { selector: 'node.side-end', style: { 'text-halign': 'left', 'text-margin-x': labelNode / 2 } },
  { selector: 'node.label.chosen', style: { 'font-weight': 600 as never } },
]

const lines = (palette: Palette): StylesheetJson => [
  {
    selector: 'edge',
    style: {
      'curve-style': 'unbundled-bezier',
      // Known to Cytoscape, not to its types.
      'edge-distances': 'endpoints' as never,
      'source-endpoint': 'data(start)',
      'target-endpoint': 'data(end)',
      'control-point-distances': 'data(distance)' as never,
      'control-point-weights': 'data(weight)' as never,
      'line-cap': 'butt',
      'overlay-opacity': 0,
      'z-index': 1,
    },
  },
  ...stances.flatMap((stance) => [
    {
      selector: `edge.stance-${stance}`,
      style: {
        width: lineWidths[stance],
        'line-color': palette[stance],
        'target-arrow-color': palette[stance],
        'source-arrow-color': palette[stance],
        'target-arrow-shape': heads[stance].shape,
        'arrow-scale': heads[stance].scale,
      },
    },
    {
      selector: `edge.stance-${stance}.both-ends`,
      style: { 'source-arrow-shape': heads[stance].shape },
    },
  ]),
  {
    selector: 'edge.dash-dashed',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] },
  },
  {
    selector: 'edge.dash-dotted',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [1.5, 3.5] },
  },
  { selector: 'edge.chosen, edge.lit', style: { width: 2.6 } },
]

const badges = (palette: Palette): StylesheetJson => [
  {
    selector: 'node.badge',
    style: {
      width: 2 * badgeRadius,
      height: 2 * badgeRadius,
      shape: 'ellipse',
      'background-color': palette.paper,
      'border-width': 1.2,
      'border-color': palette.ink,
      'overlay-opacity': 0,
      'z-index': 2,
    },
  },
  {
    selector: 'node.sign',
    style: {
      width: 'data(side)',
      height: 'data(side)',
      shape: 'polygon',
      'shape-polygon-points': 'data(points)' as never,
      'background-color': palette.ink,
      'overlay-opacity': 0,
      'z-index': 2,
    },
  },
]

/** The opacities of the display list's emphases, as in the SVG. */
const opacities = { half: 0.5, faded: 0.15 } as const

/** The SVG fades a mark as one; the canvas fades its parts, and a code that were faded with the shape below it would be lost. */
const markFadedTo = (opacity: number, palette: Palette) => ({
  opacity: 1,
  'background-opacity': opacity,
  'border-opacity': opacity,
  color: mixed(palette['on-hue'], palette.paper, opacity),
})

const emphases = (palette: Palette): StylesheetJson => [
  { selector: '.absent', style: { display: 'none' } },
  ...(['half', 'faded'] as const).flatMap((name) => [
    { selector: `.${name}`, style: { opacity: opacities[name] } },
    { selector: `node.mark.${name}`, style: markFadedTo(opacities[name], palette) },
  ]),
  { selector: 'node.mark.lit', style: markFadedTo(1, palette) },
  { selector: 'edge.lit', style: { opacity: 1 } },
]

export const stylesheetOf = (palette: Palette): StylesheetJson => [
  ...lines(palette),
  ...badges(palette),
  ...marks(palette),
  ...labels(palette),
  ...emphases(palette),
]
