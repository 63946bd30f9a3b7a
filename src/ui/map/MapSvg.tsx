/** The map as inline SVG with a real link on every mark and tie: the first paint, the page without script, the print. */

import { focusEntity, focusTie } from '#core/address/moves.ts'
import { badgeRadius, badgeSign } from '#core/draw/badges.ts'
import type { Curve, Drawing, DrawnBadge, DrawnLine, DrawnMark } from '#core/draw/display.ts'
import { tidy } from '#core/draw/tidy.ts'
import { useHere } from '#ui/Here.tsx'
import { HeadShape } from './HeadShape.tsx'
import styles from './MapSvg.module.css'
import { MarkShape } from './MarkShape.tsx'

/** The class of an emphasis; full needs none. */
const emphasisClass = { full: '', half: ` ${styles.half}`, faded: ` ${styles.faded}` } as const

const pathOf = ({ x1, y1, cx, cy, x2, y2 }: Curve): string => `M${x1} ${y1}Q${cx} ${cy} ${x2} ${y2}`

function Line({ line }: { line: DrawnLine }) {
  return (
    <g
      className={`${styles.line} stance-${line.stance}${emphasisClass[line.emphasis]}`}
      data-strand={line.strand}
    >
      <path className={`${styles.stroke} ${styles[line.dash]}`} d={pathOf(line.stroke)} />
      {line.heads.map((head) => (
        <HeadShape key={`${head.x} ${head.y}`} head={head} />
      ))}
    </g>
  )
}

/** For the pointer alone: the panel lists the same ties as text. */
function LineLink({ line, href }: { line: DrawnLine; href: string }) {
  return (
    <a href={href} tabIndex={-1} aria-hidden="true">
      <path className={styles.reach} d={pathOf(line.curve)} />
      <Line line={line} />
    </a>
  )
}

const sign = badgeSign.strokes.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('')

function Badge({ badge }: { badge: DrawnBadge }) {
  const { x, y } = badge
  return (
    <g className={`${styles.badge}${emphasisClass[badge.emphasis]}`}>
      <circle cx={x} cy={y} r={badgeRadius} />
      <path d={sign} transform={`translate(${tidy(x)} ${tidy(y)})`} />
    </g>
  )
}

function Label({ mark }: { mark: DrawnMark }) {
  const { label } = mark
  return (
    <text
      className={mark.isChosen ? `${styles.label} ${styles.chosenLabel}` : styles.label}
      fontSize={label.size}
      textAnchor={label.anchor}
    >
      {label.lines.map((line, row) => (
        <tspan key={line} x={label.x} y={tidy(label.y + row * label.lineHeight)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function Mark({ mark }: { mark: DrawnMark }) {
  const { address, hrefOf } = useHere()
  return (
    <a
      href={hrefOf(focusEntity(mark.entity)(address))}
      className={`${styles.mark} hue-${mark.hue}${emphasisClass[mark.emphasis]}`}
      data-lights={`entity:${mark.entity}`}
      aria-label={`${mark.name}, ${mark.role}`}
      {...(mark.isChosen ? { 'aria-current': 'true' as const } : {})}
    >
      <title>{`${mark.name}: ${mark.role}`}</title>
      <MarkShape mark={mark} />
      <Label mark={mark} />
    </a>
  )
}

type Props = {
  readonly drawing: Drawing
  /** Tells two maps of one page apart; part of the ids in it. */
  readonly name: 'wide' | 'tall'
  readonly title: string
  readonly description: string
}

export function MapSvg({ drawing, name, title, description }: Props) {
  const { address, hrefOf } = useHere()
  const { view, lines, badges, marks } = drawing
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no element for a group of links.
    <svg
      className={styles.map}
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      role="group"
      aria-labelledby={`map-${name}-title`}
      aria-describedby={`map-${name}-about`}
      data-map={name}
    >
      <title id={`map-${name}-title`}>{title}</title>
      <desc id={`map-${name}-about`}>{description}</desc>
      {lines.map((line) => (
        <LineLink
          key={line.strand}
          line={line}
          href={hrefOf(focusTie(line.from, line.to)(address))}
        />
      ))}
      {badges.map((badge) => (
        <Badge key={badge.tie} badge={badge} />
      ))}
      {marks.map((mark) => (
        <Mark key={mark.entity} mark={mark} />
      ))}
    </svg>
  )
}
